import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import etag from 'etag';
import fresh from 'fresh';
import type { Context, Next } from 'koa';

const FOLDER = '/uploads/';
/** Names carry a hash, and addresses of replaced files a version: what one address answers never changes. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Keeps a file that is opened by itself from running anything, with the rights of the admin on the same host. */
const SANDBOX =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";
/** Types that browsers show and do not run. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/|application\/pdf$|text\/(plain|csv)$)/;
const PDF = 'application/pdf';

/** The path of a request as the file system understands it, or null if it cannot be decoded. */
function decodedPath(requestPath: string): string | null {
  try {
    return path.posix.normalize(decodeURIComponent(requestPath));
  } catch {
    return null;
  }
}

async function fileAt(folder: string, filePath: string) {
  const stats = await stat(path.join(folder, filePath)).catch(() => null);
  return stats?.isFile() ? stats : null;
}

function describe(ctx: Context, filePath: string): void {
  ctx.type = path.extname(filePath);
  const [type = ''] = ctx.type.split(';');
  if (!SHOWN.test(type)) ctx.set('Content-Disposition', 'attachment');
  // A PDF runs nothing in the page, and browsers do not show one in a sandbox.
  if (type !== PDF) ctx.set('Content-Security-Policy', SANDBOX);
  ctx.set('X-Content-Type-Options', 'nosniff');
}

/** Ignores a range of an older version: the parts of two files would be put together. */
function checkRange(ctx: Context): void {
  const condition = ctx.get('If-Range');
  const current = [ctx.response.get('ETag'), ctx.response.get('Last-Modified')];
  if (condition && !current.includes(condition)) delete ctx.req.headers.range;
}

/**
 * Lets browsers and CDNs keep uploaded files, and answers 304 to who has one already. Strapi serves the files itself; it
 * knows neither ETags nor conditions.
 */
export const serveUploads =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const filePath = decodedPath(ctx.path);
    if (!filePath?.toLowerCase().startsWith(FOLDER)) return next();
    // Another spelling ("/%75ploads/") would be served as any public file, without the headers below.
    if (!ctx.path.startsWith(FOLDER)) return;
    const stats = ['GET', 'HEAD'].includes(ctx.method)
      ? await fileAt(strapi.dirs.static.public, filePath)
      : null;
    if (!stats) return next();

    ctx.set('Cache-Control', FOR_A_YEAR);
    ctx.set('ETag', etag(stats, { weak: false }));
    ctx.set('Last-Modified', stats.mtime.toUTCString());
    describe(ctx, filePath);
    if (
      fresh(ctx.headers, {
        etag: ctx.response.get('ETag'),
        'last-modified': stats.mtime.toUTCString(),
      })
    ) {
      ctx.status = 304;
      return;
    }
    checkRange(ctx);
    await next();
  };
