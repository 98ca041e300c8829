import fresh from 'fresh';
import type { Context } from 'koa';
import { encodingFor } from './encoding';
import { makeVariant, type Entry } from './entry';

function isNotModified(etag: string, requested: string | undefined): boolean {
  if (requested === undefined) return false;
  // What a client that was here before sends, without taking a list apart.
  return requested === etag || fresh({ 'if-none-match': requested }, { etag });
}

function write(ctx: Context, status: number, headers: string[], body: Buffer | null): void {
  const { res } = ctx;
  // Koa is to leave the answer alone.
  ctx.respond = false;
  res.writeHead(status, headers);
  if (body === null || ctx.req.method === 'HEAD') res.end();
  else res.end(body);
}

/**
 * Writes a kept answer, in the encoding that the client takes.
 * @param own headers of this answer alone: what Strapi says to this origin, the id of the request
 * @returns a promise only where the encoding has to be made first
 */
export function answer(ctx: Context, entry: Entry, own: string[]): void | Promise<void> {
  const { headers, method } = ctx.req;
  if (method !== 'POST' && isNotModified(entry.etag, headers['if-none-match'])) {
    return write(ctx, 304, entry.notModified.concat(own), null);
  }
  const encoding = encodingFor(headers['accept-encoding']);
  const variant = entry.variants[encoding];
  if (variant) return write(ctx, entry.status, variant.headers.concat(own), variant.body);
  return makeVariant(entry, encoding as 'br' | 'gzip').then(() => answer(ctx, entry, own));
}
