import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answer } from './respond';
import type { DatabaseErrorKind } from './classify';
import { classifyError, watched, type Seen } from './track';

/** Answers 503 while the database is busy or away (runs inside `strapi::errors`). */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  function say(ctx: Context, databaseError: DatabaseErrorKind, error: unknown): void {
    strapi.log.warn(
      `${ctx.method} ${ctx.path} is answered 503, the database is ${databaseError}: ${String(error)}`
    );
    answer(ctx, databaseError);
  }

  return async (ctx: Context, next: Next): Promise<void> => {
    const seen: Seen = { databaseError: null, uncommitted: null };
    try {
      await watched(seen, next);
    } catch (error) {
      const databaseError = seen.uncommitted ?? classifyError(error) ?? seen.databaseError;
      if (!databaseError) throw error;
      return say(ctx, databaseError, error);
    }
    if (seen.uncommitted) return say(ctx, seen.uncommitted, 'it did not commit');
    // Strapi treats a visitor whose rights it could not read as one without rights, and a language as unknown.
    if (seen.databaseError && ctx.status >= 400)
      say(ctx, seen.databaseError, `it was taken for ${ctx.status}`);
  };
};
