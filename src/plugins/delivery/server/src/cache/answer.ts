import fresh from 'fresh';
import type { Context } from 'koa';
import { encodingFor } from './encoding';
import { makeVariant, type Entry } from './entry';

function isNotModified(etag: string, asked: string | undefined): boolean {
  if (asked === undefined) return false;
  // What a client that was here before sends, without taking a list apart.
  return asked === etag || fresh({ 'if-none-match': asked }, { etag });
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
 * @param cors what Strapi says to this origin
 * @returns the status; or a promise of it where the encoding has to be made first
 */
export function answer(ctx: Context, entry: Entry, cors: string[]): number | Promise<number> {
  const { headers, method } = ctx.req;
  if (method !== 'POST' && isNotModified(entry.etag, headers['if-none-match'])) {
    write(ctx, 304, entry.notModified.concat(cors), null);
    return 304;
  }
  const encoding = encodingFor(headers['accept-encoding']);
  const variant = entry.variants[encoding];
  if (variant) {
    write(ctx, entry.status, variant.headers.concat(cors), variant.body);
    return entry.status;
  }
  return makeVariant(entry, encoding as 'br' | 'gzip').then(() => answer(ctx, entry, cors));
}
