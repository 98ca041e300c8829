import type { Core } from '@strapi/strapi';
import Redis from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

export interface Limit {
  /** How many requests; 0: no limit. */
  points: number;
  /** In how long a time. */
  seconds: number;
}

/** What is limited, each by itself. */
export type Limited = 'signIn' | 'analysis' | 'reads';

/** `limits` in config/limits.ts. */
export type RateLimits = Record<Limited, Limit> & {
  /** Where several processes count together; null: each for itself. */
  redisUrl: string | null;
};

/** Counts the requests of each address or user. */
export interface Counter {
  /** Counts one more. @returns seconds to wait where it is one too many, else 0 */
  take(who: string): Promise<number>;
  /** Looks without counting. @returns the same */
  look(who: string): Promise<number>;
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));

function counter(limiter: RateLimiterAbstract): Counter {
  return {
    async take(who) {
      try {
        await limiter.consume(who);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return seconds(refusal);
        throw refusal;
      }
    },
    async look(who) {
      const state = await limiter.get(who);
      return state && state.consumedPoints >= limiter.points ? seconds(state) : 0;
    },
  };
}

/** The counters of a server, by what they limit; null for what is not limited. */
export interface Counters {
  of: Record<Limited, Counter | null>;
  close(): void;
}

/** Waits for nothing: where Redis does not answer, each process counts for itself. */
function connect(url: string, strapi: Core.Strapi): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  // Every failed attempt to connect is one, and an event that nobody hears ends the process.
  redis.on('error', ({ message }) =>
    strapi.log.debug(`limits: Redis does not answer (${message})`)
  );
  return redis;
}

const NAMES: Record<Limited, string> = {
  signIn: 'LIMIT_SIGN_IN',
  analysis: 'LIMIT_ANALYSIS',
  reads: 'LIMIT_READS',
};

/** @throws Error that names the setting and what it may be */
export function makeCounters(strapi: Core.Strapi, limits: RateLimits): Counters {
  const isLimited = [limits.signIn, limits.analysis, limits.reads].some(({ points }) => points > 0);
  const redis = isLimited && limits.redisUrl ? connect(limits.redisUrl, strapi) : null;
  const make = (name: Limited): Counter | null => {
    const { points, seconds: duration } = limits[name];
    if (!Number.isInteger(points) || points < 0)
      throw new Error(`${NAMES[name]} must be a whole number, 0 for no limit.`);
    if (points === 0) return null;
    const options = { points, duration, keyPrefix: `on-the-record:${name}` };
    const memory = new RateLimiterMemory(options);
    if (!redis) return counter(memory);
    return counter(
      new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory })
    );
  };
  return {
    of: { signIn: make('signIn'), analysis: make('analysis'), reads: make('reads') },
    close: () => redis?.disconnect(),
  };
}
