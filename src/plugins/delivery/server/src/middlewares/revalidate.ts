import type { Core } from '@strapi/strapi';
import etag from 'etag';
import type { Context, Next } from 'koa';
import { KEPT_PATHS } from '../cache/key';

const GENERATED = ['articles', 'agreements', 'officials', 'quotes'];

/**
 * Lets readers keep the answers of the generated API, and those to a reader who is signed in, as long as they ask each
 * time whether these are still right: then they are told so without the body.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  const roots = (paths: string[]) => new RegExp(`^${prefix}/(${paths.join('|')})(/|$)`);
  const generated = roots(GENERATED);
  const kept = roots(KEPT_PATHS);

  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return;
    const isOwn = kept.test(ctx.path) && ctx.get('Authorization') !== '';
    if (ctx.status !== 200 || !(isOwn || generated.test(ctx.path))) return;
    if (typeof ctx.body !== 'object' || ctx.body === null || 'pipe' in ctx.body) return;

    const { type } = ctx.response;
    ctx.body = JSON.stringify(ctx.body);
    // A string is plain text to Koa.
    ctx.type = type;
    ctx.etag = etag(ctx.body as string, { weak: true });
    ctx.set('Cache-Control', 'private, no-cache');
    if (!ctx.fresh) return;
    ctx.status = 304;
    ctx.body = null;
  };
};
