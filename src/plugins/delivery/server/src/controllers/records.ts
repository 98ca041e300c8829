import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ResolvedRecord } from '../pages/record-pages';
import { depend } from '../cache/cache-tags';
import { locale, readQuery } from './query';

/** `language` as in lists of statements, `locale` as in pieces: both are the same here. */
export const RECORD = z
  .strictObject({ language: locale, locale })
  .refine(({ language, locale: other }) => !language || !other || language === other, {
    path: ['language'],
    message: 'must not be another than "locale"',
  });

/** The language that a page of a record is asked for in. */
export function languageOf(ctx: Context): string | undefined {
  const { language, locale: other } = readQuery(RECORD, ctx.query);
  return language ?? other;
}

/** Writes the query of a redirect as it was read, so that one reading has one new address. */
function searchOf(ctx: Context): string {
  const search = new URLSearchParams(ctx.query as Record<string, string>);
  search.sort();
  return search.size > 0 ? `?${search.toString()}` : '';
}

/**
 * Answers with the page of an official or agreement.
 * @param kind as the type is tagged and called
 * @param collection the last part of its route
 */
export function answerRecord(
  strapi: Core.Strapi,
  ctx: Context,
  resolved: ResolvedRecord<unknown>,
  { kind, collection }: { kind: 'official' | 'agreement'; collection: string }
): void {
  switch (resolved.is) {
    case 'found':
      depend(ctx, resolved.tags);
      ctx.body = { data: resolved.answer };
      return;
    case 'moved': {
      const { documentId, slug } = resolved.to;
      const prefix = strapi.config.get('api.rest.prefix', '/api');
      depend(ctx, [`${kind}:${documentId}`]);
      ctx.redirect(`${prefix}/${collection}/${encodeURIComponent(slug)}${searchOf(ctx)}`);
      ctx.status = 308;
      return;
    }
    default:
      throw new errors.NotFoundError(
        `There is no ${kind} "${(ctx.params as { slug: string }).slug}".`
      );
  }
}
