import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { addCacheTags } from '../cache/cache-tags';
import type { ResolvedRecord } from '../pages/record-pages';
import { redirectToSlug } from './redirect';

/** Answers with the page of an official or agreement, or redirects to it. */
export function answerRecord(
  strapi: Core.Strapi,
  ctx: Context,
  kind: 'official' | 'agreement',
  resolved: ResolvedRecord<unknown>,
  locale: string | undefined
): void {
  switch (resolved.is) {
    case 'found':
      addCacheTags(ctx, resolved.tags);
      ctx.body = { data: resolved.answer };
      return;
    case 'moved':
      addCacheTags(ctx, [`${kind}:${resolved.to.documentId}`]);
      redirectToSlug(strapi, ctx, `${kind}s`, resolved.to.slug, { locale });
      return;
    default:
      throw new errors.NotFoundError(
        `There is no ${kind} "${(ctx.params as { slug: string }).slug}".`
      );
  }
}
