import type { Core } from '@strapi/strapi';
import Redis from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

export interface Limit {
  /** The number of requests; 0 for no limit. */
  points: number;
  /** In how long a time. */
  seconds: number;
}

/** The limits, each counted by itself. */
export type Limited = 'signIn' | 'renewals' | 'accounts' | 'analysis' | 'reads';

/** `limits` in config/limits.ts. */
export type RateLimits = Record<Limited, Limit> & {
  /** The Redis in which several processes count together; null if each counts for itself. */
  redisUrl: string | null;
};

/** Counts the requests of each address or user. */
export interface Counter {
  /** Counts one more. @returns seconds to wait where it is one too many, else 0 */
  take(who: string): Promise<number>;
  /** Takes one back that was counted. */
  giveBack(who: string): Promise<void>;
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));

function counter(limiter: RateLimiterAbstract): Counter {
  return {
    async take(who) {
      try {
        await limiter.consume(who);
        return 0;
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return seconds(rejection);
        throw rejection;
      }
    },
    async giveBack(who) {
      await limiter.reward(who);
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
  // Every failed attempt to connect is an error event, and one without a listener ends the process.
  redis.on('error', ({ message }) =>
    strapi.log.debug(`limits: Redis does not answer (${message})`)
  );
  return redis;
}

const NAMES: Record<Limited, string> = {
  signIn: 'LIMIT_SIGN_IN',
  renewals: 'LIMIT_RENEWALS',
  accounts: 'LIMIT_ACCOUNTS',
  analysis: 'LIMIT_ANALYSIS',
  reads: 'LIMIT_READS',
};
const LIMITED = Object.keys(NAMES) as Limited[];

/** @throws Error that names the setting and what it may be */
export function makeCounters(strapi: Core.Strapi, limits: RateLimits): Counters {
  const isLimited = LIMITED.some((name) => limits[name].points > 0);
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
    of: Object.fromEntries(LIMITED.map((name) => [name, make(name)])) as Counters['of'],
    close: () => redis?.disconnect(),
  };
}

const made = new WeakMap<Core.Strapi, Counters>();

/** Returns the counters of a server, which requests and operations share. */
export function countersOf(strapi: Core.Strapi): Counters {
  const known = made.get(strapi);
  if (known) return known;
  const counters = makeCounters(strapi, strapi.config.get<RateLimits>('limits'));
  made.set(strapi, counters);
  strapi.server.httpServer.once('close', counters.close);
  return counters;
}
