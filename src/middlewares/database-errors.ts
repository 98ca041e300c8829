import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answer } from '../platform/database/errors/respond';
import type { Trouble } from '../platform/database/errors/classify';
import { troubleOf, watched, type Seen } from '../platform/database/errors/track';

/** A database that is busy or away is answered for with 503 (stands behind `strapi::errors`). */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  function say(ctx: Context, trouble: Trouble, error: unknown): void {
    strapi.log.warn(
      `${ctx.method} ${ctx.path} is answered 503, the database is ${trouble}: ${String(error)}`
    );
    answer(ctx, trouble);
  }

  return async (ctx: Context, next: Next): Promise<void> => {
    const seen: Seen = { trouble: null, uncommitted: null };
    try {
      await watched(seen, next);
    } catch (error) {
      const trouble = seen.uncommitted ?? troubleOf(error) ?? seen.trouble;
      if (!trouble) throw error;
      return say(ctx, trouble, error);
    }
    if (seen.uncommitted) return say(ctx, seen.uncommitted, 'it did not commit');
    // Strapi takes a visitor whose rights it could not read for one without rights, and a language for unknown.
    if (seen.trouble && ctx.status >= 400) say(ctx, seen.trouble, `it was taken for ${ctx.status}`);
  };
};
