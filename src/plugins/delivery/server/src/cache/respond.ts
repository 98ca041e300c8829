import fresh from 'fresh';
import type { Context } from 'koa';
import { encodingFor } from './encoding';
import { makeVariant, type Entry } from './entry';

function isNotModified(etag: string, requested: string | undefined): boolean {
  if (requested === undefined) return false;
  // The usual value, which needs no parsing.
  return requested === etag || fresh({ 'if-none-match': requested }, { etag });
}

function write(ctx: Context, status: number, headers: string[], body: Buffer | null): void {
  const { res } = ctx;
  // Keeps Koa from answering as well.
  ctx.respond = false;
  res.writeHead(status, headers);
  if (body === null || ctx.req.method === 'HEAD') res.end();
  else res.end(body);
}

/**
 * Writes a cached answer, in the encoding that the client accepts.
 * @param own headers of this answer alone: CORS, the id of the request
 * @returns a promise only if the encoding has to be made first
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
