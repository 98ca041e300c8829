import type { Core } from '@strapi/strapi';
import type { RateLimits } from '../src/platform/http/rate-limit/counters';

/** Sets the rate limits; 0 turns one off. See docs/operations.md, "Rate limits". */
const config = ({ env }: Core.Config.Shared.ConfigParams): RateLimits => ({
  signIn: { points: env.int('LIMIT_SIGN_IN', 30), seconds: 15 * 60 },
  renewals: { points: env.int('LIMIT_RENEWALS', 600), seconds: 15 * 60 },
  accounts: { points: env.int('LIMIT_ACCOUNTS', 300), seconds: 15 * 60 },
  analysis: { points: env.int('LIMIT_ANALYSIS', 600), seconds: 60 },
  reads: { points: env.int('LIMIT_READS', 1200), seconds: 60 },
  redisUrl: env('REDIS_URL', '') || null,
});

export default config;
