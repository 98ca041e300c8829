import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { rejectTooMany } from '../platform/http/rate-limit/reject-too-many';
import { countersOf } from '../platform/http/rate-limit/counters';
import { counted } from '../platform/http/rate-limit/classify-request';

/**
 * Refuses (429) who asks more often than config/limits allows, before anything is done for them. It stands behind what
 * answers from the cache: what is kept costs next to nothing, and is not counted.
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
