import type { Core } from '@strapi/strapi';
import etag from 'etag';
import type { Context, Next } from 'koa';
import { CACHED_PATHS } from '../cache/key';

const GENERATED = ['articles', 'agreements', 'officials', 'quotes'];

/** Returns the text of an answer; null for streams and answers without a body. */
function textOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  const isWhole = typeof body === 'object' && body !== null && !('pipe' in body);
  return isWhole ? JSON.stringify(body) : null;
}

/**
 * Lets clients cache the answers of Strapi's routes, and those to signed-in readers, if they revalidate each time:
 * the answer is 304 then, without a body.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  const roots = (paths: string[]) => new RegExp(`^${prefix}/(${paths.join('|')})(/|$)`);
  const generated = roots(GENERATED);
  const kept = roots(CACHED_PATHS);

  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return;
    const isOwn = kept.test(ctx.path) && ctx.get('Authorization') !== '';
    if (ctx.status !== 200 || !(isOwn || generated.test(ctx.path))) return;
    const content = textOf(ctx.body);
    if (content === null) return;

    const { type } = ctx.response;
    ctx.body = content;
    // A string is plain text to Koa.
    ctx.type = type;
    ctx.etag = etag(content, { weak: true });
    ctx.set('Cache-Control', 'private, no-cache');
    if (!ctx.fresh) return;
    ctx.status = 304;
    ctx.body = null;
  };
};
