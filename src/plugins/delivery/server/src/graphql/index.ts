import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { MANY, readPlace } from '../controllers/articles';
import { readQuery, toCursor } from '../controllers/query';
import type { AssembledPiece, PieceCore } from '../pages/assemble-article';
import { jsonLdOf } from '../pages/article-json-ld';
import { getService } from '../get-service';
import { depend } from '../cache/cache-tags';
import { servePlainFields } from './plain-fields';
import { TYPE_DEFS } from './type-defs';

interface GraphQLContext {
  koaContext: Context;
}

interface PieceArgs {
  slug?: string | null;
  documentId?: string | null;
  locale?: string | null;
}

/** What was left out and what was given as null is the same here. */
function given<Args extends object>(args: Args): Partial<Args> {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined)
  ) as Partial<Args>;
}

/** A piece whose body and JSON-LD are made when they are asked for. */
interface GraphQLPiece extends PieceCore {
  blocks: string;
}

const toPiece = ({ answer, body }: AssembledPiece): GraphQLPiece => ({ ...answer, blocks: body });

/** `piece` and `pieces`: the same answers as `/api/pieces`, in one statement more than REST needs at most. */
export function extendGraphQL(strapi: Core.Strapi): void {
  async function piece(
    _: unknown,
    { slug, documentId, locale }: PieceArgs,
    { koaContext }: GraphQLContext
  ): Promise<GraphQLPiece | null> {
    const address = slug ?? documentId;
    if (!address || (slug && documentId))
      throw new errors.ValidationError('Give "slug" or "documentId" of the piece, one of the two.');
    const pages = getService(strapi, 'pages');
    const resolved = await pages.piece(address, locale ?? undefined);
    // GraphQL has no redirect: the piece itself answers for an address that it had before.
    const found =
      resolved.is === 'moved'
        ? await pages.piece(resolved.to.documentId, resolved.to.locale)
        : resolved;
    // What is not there now may come with any piece.
    depend(koaContext, found.is === 'found' ? found.tags : ['pieces']);
    if (found.is !== 'found') return null;
    return toPiece(found);
  }

  async function pieces(_: unknown, args: object, { koaContext }: GraphQLContext) {
    const { cursor, pageSize: limit, ...query } = readQuery(MANY, given(args));
    const { data, next } = await getService(strapi, 'pages').pieces({
      ...query,
      limit,
      ...(cursor && { after: readPlace(cursor) }),
    });
    depend(koaContext, ['pieces', ...data.flatMap(({ tags }) => tags)]);
    return {
      data: data.map(toPiece),
      nextCursor: next ? toCursor([next.sortAt, next.documentId]) : null,
    };
  }

  const blocksOf = ({ blocks }: GraphQLPiece) => JSON.parse(blocks) as unknown;
  const fields = {
    Piece: {
      body: blocksOf,
      bodyJson: blocksOf,
      jsonLd: (answer: GraphQLPiece) => jsonLdOf(answer, getService(strapi, 'pages').addresses),
    },
  };
  servePlainFields(strapi, fields);
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: TYPE_DEFS,
      resolvers: { Query: { piece, pieces }, ...fields },
      resolversConfig: {
        'Query.piece': { auth: { scope: ['plugin::delivery.pieces.findOne'] } },
        'Query.pieces': { auth: { scope: ['plugin::delivery.pieces.find'] } },
      },
    });
}
