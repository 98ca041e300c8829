import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PieceLink } from '../../../shared/contract';
import { toPieceJson } from '../pages/article-json';
import { getService } from '../get-service';
import { depend } from '../cache/cache-tags';
import { fromCursor, locale, pageSize, readQuery, toCursor } from './query';

export const ONE = z.strictObject({ locale });
/** What a list of pieces is asked for by. */
export const MANY = z.strictObject({
  locale,
  section: z.string().min(1, 'must not be empty').optional(),
  pageSize,
  cursor: z.string().optional(),
});
const PLACE = z.tuple([z.string(), z.string()]);

/** @throws ValidationError where the cursor is none of a list of pieces */
export function readPlace(cursor: string) {
  const [sortAt, documentId] = fromCursor(cursor, PLACE);
  return { sortAt, documentId };
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const path = ({ slug, locale: language }: PieceLink) =>
    `${strapi.config.get('api.rest.prefix', '/api')}/pieces/${encodeURIComponent(slug)}?locale=${language}`;

  return {
    async findOne(ctx: Context) {
      const { slug } = ctx.params as { slug: string };
      const query = readQuery(ONE, ctx.query);
      const resolved = await getService(strapi, 'pages').piece(slug, query.locale);
      switch (resolved.is) {
        case 'found':
          depend(ctx, resolved.tags);
          ctx.type = 'json';
          ctx.body = `{"data":${toPieceJson(resolved, getService(strapi, 'pages').addresses)}}`;
          return;
        case 'moved':
          depend(ctx, [`article:${resolved.to.documentId}`]);
          ctx.redirect(path(resolved.to));
          ctx.status = 308;
          return;
        case 'untranslated':
          throw new errors.NotFoundError(
            `The piece is not published in "${query.locale}". It is in: ${resolved.translations
              .map((one) => one.locale)
              .join(', ')}.`,
            { translations: resolved.translations }
          );
        default:
          throw new errors.NotFoundError(`There is no piece "${slug}".`);
      }
    },

    async find(ctx: Context) {
      const { cursor, pageSize: limit, ...query } = readQuery(MANY, ctx.query);
      const { data, next } = await getService(strapi, 'pages').summaries({
        ...query,
        limit,
        ...(cursor && { after: readPlace(cursor) }),
      });
      depend(ctx, ['pieces', ...data.flatMap(({ tags }) => tags)]);
      ctx.body = {
        data: data.map(({ answer }) => answer),
        nextCursor: next ? toCursor([next.sortAt, next.documentId]) : null,
      };
    },
  };
};
