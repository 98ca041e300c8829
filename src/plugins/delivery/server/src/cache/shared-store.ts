import type { Core } from '@strapi/strapi';
import Redis from 'ioredis';
import type { Content } from './entry';

/** Limits how long a request waits for Redis. */
const TIMEOUT_MS = 50;
/** Leaves Redis unused for so long after it failed or was too slow. */
const PAUSE_MS = 1000;
/** Less than the log of changes remembers (see change-tracker.ts), so that no older answer is ever found. */
const KEEP_SECONDS = 60 * 60;

/** Answers that several processes share. They may be outdated: their position has to be checked. */
export interface SharedStore {
  get(key: string): Promise<Content | null>;
  set(key: string, content: Content): void;
  close(): void;
}

/** Writes the head as JSON behind its length, then the body as it is. */
export function encode({ body, ...head }: Content): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, body]);
}

export function decode(stored: Buffer): Content {
  const bodyAt = 4 + stored.readUInt32BE(0);
  const head = JSON.parse(stored.toString('utf8', 4, bodyAt)) as Omit<Content, 'body'>;
  return { ...head, body: stored.subarray(bodyAt) };
}

/**
 * Makes the store in Redis, behind the memory of all processes. If Redis fails, that is a miss, which is logged once.
 * @param space the prefix of its keys: other databases and versions have another one
 */
export function redisStore(strapi: Core.Strapi, url: string, space: string): SharedStore {
  let isReported = false;
  let pauseUntil = 0;

  const redis = new Redis(url, {
    commandTimeout: TIMEOUT_MS,
    connectTimeout: 2000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
  });

  function reportFailure(error: unknown): void {
    pauseUntil = Date.now() + PAUSE_MS;
    if (isReported) return;
    isReported = true;
    const why = error instanceof Error ? error.message : String(error);
    strapi.log.warn(`delivery: Redis does not answer (${why}). Answers are cached in memory only.`);
  }

  function reportRecovery(): void {
    if (isReported) strapi.log.info('delivery: Redis answers again.');
    isReported = false;
  }

  redis.on('error', reportFailure);
  const isUsable = () => redis.status === 'ready' && Date.now() >= pauseUntil;

  return {
    async get(key) {
      if (!isUsable()) return null;
      try {
        const stored = await redis.getBuffer(space + key);
        reportRecovery();
        return stored && decode(stored);
      } catch (error) {
        reportFailure(error);
        return null;
      }
    },

    set(key, content) {
      if (!isUsable()) return;
      redis.set(space + key, encode(content), 'EX', KEEP_SECONDS).catch(reportFailure);
    },

    close: () => redis.disconnect(),
  };
}
