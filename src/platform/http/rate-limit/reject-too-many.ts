import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Limited } from './counters';

const TOO_MANY: Record<Limited, string> = {
  signIn: 'Too many attempts to sign in from this address',
  renewals: 'Too many rejected tokens from this address',
  accounts: 'Too many e-mails and new accounts by this user',
  analysis: 'Too many requests from this session',
  reads: 'Too many requests from this address',
};

const inWords = (seconds: number): string => {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/**
 * Rejects a request that is one too many.
 * @param wait seconds until the next may come
 * @throws RateLimitError (429), in GraphQL an error with the code STRAPI_RATE_LIMIT_ERROR
 */
export function rejectTooMany(ctx: Context, limit: Limited, wait: number): never {
  ctx.set('Retry-After', String(wait));
  throw new errors.RateLimitError(`${TOO_MANY[limit]}. Try again in ${inWords(wait)}.`, {
    retryAfter: wait,
  });
}
