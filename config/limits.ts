import type { RateLimits } from '../src/platform/http/rate-limit/counters';
import { readEnvironment } from '../src/platform/environment';

/** Sets how many requests are answered; 0 for no limit. See docs/operations.md. */
const config = (): RateLimits => {
  const env = readEnvironment();
  return {
    signIn: { points: env.LIMIT_SIGN_IN, seconds: 15 * 60 },
    renewals: { points: env.LIMIT_RENEWALS, seconds: 15 * 60 },
    accounts: { points: env.LIMIT_ACCOUNTS, seconds: 15 * 60 },
    analysis: { points: env.LIMIT_ANALYSIS, seconds: 60 },
    reads: { points: env.LIMIT_READS, seconds: 60 },
    redisUrl: env.REDIS_URL ?? null,
  };
};

export default config;
