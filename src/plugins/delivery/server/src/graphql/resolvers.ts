import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { addCacheTags } from '../cache/cache-tags';
import { readQuery } from '../controllers/read-query';
import { getService } from '../get-service';
import { jsonLdOf } from '../pages/article-json-ld';
import type { ArticleCore, AssembledArticle, Tagged } from '../pages/assemble-article';
import { ARTICLE_LIST, RECORD_LIST } from '../pages/parameters';
import type { ResolvedRecord } from '../pages/record-pages';
import { QUOTE_SEARCH } from '../quote-search/parameters';
import type { FieldResolvers } from './plain-fields';

interface GraphQLContext {
  koaContext: Context;
}

interface PageArgs {
  slug?: string | null;
  documentId?: string | null;
  locale?: string | null;
}

type Resolver<Args> = (_: unknown, args: Args, context: GraphQLContext) => Promise<unknown>;

/** Removes arguments that are null, which means the same as leaving them out. */
function withoutNulls<Args extends object>(args: Args): Partial<Args> {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined)
  ) as Partial<Args>;
}

/** @throws ValidationError unless exactly one of the two is there */
function addressOf({ slug, documentId }: PageArgs): string {
  const address = slug ?? documentId;
  if (!address || (slug && documentId))
    throw new errors.ValidationError('Pass either "slug" or "documentId", not both.');
  return address;
}

/** An article whose body and JSON-LD are made if they are selected. */
interface GraphQLArticle extends ArticleCore {
  blocks: string;
}

const toArticle = ({ answer, body }: AssembledArticle): GraphQLArticle => ({
  ...answer,
  blocks: body,
});

function answerTagged<Answer>({ koaContext }: GraphQLContext, { answer, tags }: Tagged<Answer>) {
  addCacheTags(koaContext, tags);
  return answer;
}

/** Makes the resolvers of the queries: they answer what `/api/pages` answers. */
export function queryResolvers(strapi: Core.Strapi): Record<string, Resolver<never>> {
  const articlePage: Resolver<PageArgs> = async (_, args, { koaContext }) => {
    const articlePages = getService(strapi, 'articlePages');
    const resolved = await articlePages.page(addressOf(args), args.locale ?? undefined);
    // GraphQL has no redirects: a former slug answers the article itself.
    const found =
      resolved.is === 'moved'
        ? await articlePages.page(resolved.to.documentId, resolved.to.locale)
        : resolved;
    // A missing article may be published at any time, so the answer depends on all articles.
    addCacheTags(koaContext, found.is === 'found' ? found.tags : ['articles']);
    return found.is === 'found' ? toArticle(found) : null;
  };

  const articlePages: Resolver<object> = async (_, args, context) => {
    const query = readQuery(ARTICLE_LIST, withoutNulls(args));
    const page = await getService(strapi, 'articlePages').pages(query);
    const { data, nextCursor } = answerTagged(context, page);
    return { data: data.map(toArticle), nextCursor };
  };

  /** Answers the page of an official or agreement; null if there is none. */
  const recordPage =
    (kind: 'official' | 'agreement'): Resolver<PageArgs> =>
    async (_, args, { koaContext }) => {
      const resolve = (address: string): Promise<ResolvedRecord<unknown>> =>
        getService(strapi, 'recordPages')[kind](address, args.locale ?? undefined);
      const resolved = await resolve(addressOf(args));
      const found = resolved.is === 'moved' ? await resolve(resolved.to.documentId) : resolved;
      addCacheTags(koaContext, found.is === 'found' ? found.tags : [`${kind}s`]);
      return found.is === 'found' ? found.answer : null;
    };

  const recordList =
    (kind: 'officials' | 'agreements'): Resolver<object> =>
    async (_, args, context) => {
      const query = readQuery(RECORD_LIST, withoutNulls(args));
      const list: Tagged<unknown> = await getService(strapi, 'recordLists')[kind](query);
      return answerTagged(context, list);
    };

  const quoteSearch: Resolver<{ facets?: boolean | null }> = async (_, args, context) => {
    const { facets, ...rest } = withoutNulls(args);
    const query = readQuery(QUOTE_SEARCH, {
      ...rest,
      ...(facets !== undefined && { facets: String(facets) }),
    });
    return answerTagged(context, await getService(strapi, 'quoteSearch').search(query));
  };

  return {
    articlePage,
    articlePages,
    officialPage: recordPage('official'),
    officialPages: recordList('officials'),
    agreementPage: recordPage('agreement'),
    agreementPages: recordList('agreements'),
    quoteSearch,
  };
}

/** Makes the resolvers of the fields that are not values of an answer already. */
export function fieldResolvers(strapi: Core.Strapi): FieldResolvers {
  const blocksOf = ({ blocks }: GraphQLArticle) => JSON.parse(blocks) as unknown;
  return {
    ArticlePage: {
      body: blocksOf,
      bodyJson: blocksOf,
      jsonLd: (article: GraphQLArticle) =>
        jsonLdOf(article, getService(strapi, 'readStore').current().addresses),
    },
  };
}
