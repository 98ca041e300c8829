import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { makeCounters, type Limited, type RateLimits } from '../rate-limits/limits';
import { counted } from '../rate-limits/requests';

const TOO_MANY: Record<Limited, string> = {
  signIn: 'Too many attempts to sign in from this address',
  analysis: 'Too many requests from this session',
  reads: 'Too many requests from this address',
};

const inWords = (seconds: number): string => {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/**
 * Refuses (429) who asks more often than config/limits allows, before anything is done for them. It stands behind what
 * answers from the cache: what is kept costs next to nothing, and is not counted.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const counters = makeCounters(strapi, strapi.config.get<RateLimits>('limits'));
  strapi.server.httpServer.once('close', counters.close);

  function refuse(ctx: Context, as: Limited, wait: number): never {
    ctx.set('Retry-After', String(wait));
    throw new errors.RateLimitError(`${TOO_MANY[as]}. Try again in ${inWords(wait)}.`, {
      retryAfter: wait,
    });
  }

  return async (ctx: Context, next: Next): Promise<void> => {
    const request = counted(ctx);
    const counter = request && counters.of[request.as];
    if (!counter) return next();
    const { as, who, ifRefused } = request;
    const wait = await (ifRefused ? counter.look(who) : counter.take(who));
    if (wait > 0) refuse(ctx, as, wait);
    if (!ifRefused) return next();
    try {
      await next();
    } finally {
      if (ctx.status >= 400) await counter.take(who);
    }
  };
};
