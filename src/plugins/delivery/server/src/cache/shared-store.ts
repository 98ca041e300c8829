import type { Core } from '@strapi/strapi';
import Redis from 'ioredis';
import type { Content } from './entry';

/** A request does not wait longer than this for Redis. */
const TIMEOUT_MS = 50;
/** A Redis that was too slow, or is not there, is left alone for as long. */
const PAUSE_MS = 1000;
/** Less than what the journal remembers (see follower.ts), so that nothing older than that is ever found. */
const KEEP_SECONDS = 60 * 60;

/** Answers that several processes share. What it holds may be old: whoever takes it looks at its position. */
export interface SharedStore {
  get(key: string): Promise<Content | null>;
  set(key: string, content: Content): void;
  close(): void;
}

/** The head as JSON behind its length, then the body as it is. */
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
 * Redis as the store behind the memories of all processes. It only ever helps: down or slow it is a miss, said once.
 * @param space what its keys begin with: answers of another database or another version are others
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
    strapi.log.warn(`delivery: Redis does not answer (${why}). Pages are made without it.`);
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
