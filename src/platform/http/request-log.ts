import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** An id that a proxy gave; what is longer or holds other characters may be anything. */
const SANE = /^[\w-]{8,64}$/;
const HEADER = 'X-Request-Id';

function idOf({ req }: Context): string {
  const given = req.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

/** Returns whether the address has a path: reading it throws for an absolute address with a malformed host. */
function hasPath(ctx: Context): boolean {
  try {
    return typeof ctx.path === 'string';
  } catch {
    return false;
  }
}

/** Answers as `strapi::errors` does, which runs later and reads the path itself. */
function rejectAddress(ctx: Context): void {
  const message = 'The address of the request cannot be read. Send its path alone, escaped.';
  ctx.status = 400;
  ctx.body = { data: null, error: { status: 400, name: 'BadRequestError', message, details: {} } };
}

/**
 * Gives each request an id, which its answer carries, and logs it: the path without its query. It has to be first in
 * config/middlewares, so that it also sees answers from the cache.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const start = performance.now();
    const requestId = idOf(ctx);
    // A cached answer is written before this returns: it takes the id from here.
    ctx.state.requestId = requestId;
    if (!hasPath(ctx)) return rejectAddress(ctx);
    await next();
    if (ctx.respond !== false && !ctx.headerSent) ctx.set(HEADER, requestId);
    if (!strapi.log.isLevelEnabled('http')) return;
    const { method, path, status } = ctx;
    const ms = Math.round(performance.now() - start);
    const message = `${method} ${path} (${ms} ms) ${status}`;
    // As one object: with a message of its own, a "%d" in a path would be taken for a place to fill in.
    strapi.log.log({ level: 'http', message, method, path, status, ms, requestId });
  };
