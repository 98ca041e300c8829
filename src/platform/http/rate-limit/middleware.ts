import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { rejectTooMany } from './reject-too-many';
import { countersOf } from './counters';
import { counted } from './classify-request';

/**
 * Rejects (429) callers that send more requests than config/limits allows, before any work is done. It runs after the
 * cache, whose answers cost next to nothing and are not counted.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const counters = countersOf(strapi);

  return async (ctx: Context, next: Next): Promise<void> => {
    const request = counted(ctx);
    const counter = request && counters.of[request.as];
    if (!counter) return next();
    const wait = await counter.take(request.who);
    if (wait > 0) rejectTooMany(ctx, request.as, wait);
    return next();
  };
};
