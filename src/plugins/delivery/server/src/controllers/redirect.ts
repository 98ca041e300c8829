import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Redirects to the same page under its current slug.
 * @param collection the part of the path before the slug
 */
export function redirectToSlug(
  strapi: Core.Strapi,
  ctx: Context,
  collection: 'articles' | 'officials' | 'agreements',
  slug: string,
  query: Record<string, string | undefined>
): void {
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
  ctx.redirect(`${prefix}/pages/${collection}/${encodeURIComponent(slug)}${search}`);
  ctx.status = 308;
}
