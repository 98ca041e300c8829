import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { tagsOf } from './cache-tags';
import { answer } from './respond';
import { encodingFor } from './encoding';
import { headersOfOrigin, takeContent, toEntry, type Content, type Entry } from './entry';
import type { ChangeTracker } from '../invalidation/change-tracker';
import type { Memory } from './memory';
import type { SharedAge } from './shared-headers';
import type { SharedStore } from './shared-store';
import type { CacheStats } from './stats';

/** The result of making an answer that other requests wait for. */
type Outcome = 'cached' | 'outdated' | 'uncacheable';

/** A change may outdate an answer while it is made: a waiting request tries this often before it makes its own. */
const TRIES = 3;
/** A longer `Origin` is no host name. */
const MAX_ORIGIN_LENGTH = 300;

export interface HttpCacheOptions {
  /** Returns the key of a request; null if its answer is never cached. */
  keyOf(ctx: Context): string | null;
  memory: Memory;
  changeTracker: ChangeTracker;
  shared: SharedStore | null;
  stats: CacheStats;
  sharedAge: SharedAge | null;
  /** True if CORS headers depend on the `Origin` header alone. */
  originsAreAlike: boolean;
}

/** Adds the id of this request, which is not that of the request that the answer was made for. */
function withRequestId({ state }: Context, headers: string[]): string[] {
  const id = (state as { requestId?: string }).requestId;
  return id === undefined ? headers : headers.concat('X-Request-Id', id);
}

/**
 * Makes the middleware that answers from the cache, or lets Strapi answer and caches that. A cached answer is used
 * only after the log of changes was read later than the request arrived, so that nothing outdated is ever served.
 */
export function httpCacheMiddleware(options: HttpCacheOptions) {
  const { keyOf, memory, changeTracker, shared, stats, sharedAge, originsAreAlike } = options;
  /** Answers in progress, by key. */
  const builds = new Map<string, Promise<Outcome>>();
  /** CORS headers by `Origin`. */
  const origins = new LRUCache<string, string[]>({ max: 1000 });

  /**
   * Writes a cached answer.
   * @returns a promise only if the body has to be compressed first
   */
  function write(ctx: Context, key: string, entry: Entry, cors: string[]): void | Promise<void> {
    const made = answer(ctx, entry, withRequestId(ctx, cors));
    return made?.then(() => {
      // It takes more memory now.
      if (memory.get(key) === entry) memory.set(key, entry);
    });
  }

  /** Writes what Strapi has just answered. */
  async function writeBuilt(ctx: Context, key: string, entry: Entry): Promise<void> {
    const cors = headersOfOrigin(ctx);
    for (const name of ctx.res.getHeaderNames()) ctx.res.removeHeader(name);
    await write(ctx, key, entry, cors);
  }

  /**
   * Lets Strapi answer.
   * @returns the answer, or null if it must not be cached
   */
  async function build(ctx: Context, next: Next, position: number): Promise<Content | null> {
    stats.uncached += 1;
    await next();
    // Another handler has written the answer already.
    if (ctx.respond === false) return null;
    const tags = tagsOf(ctx);
    const isAnonymous = !ctx.state.auth?.credentials;
    const content = tags && isAnonymous ? takeContent(ctx, tags, position) : null;
    // A page that is not found now may be published at any time.
    if (!content && !ctx.response.get('Cache-Control')) ctx.set('Cache-Control', 'no-store');
    const origin = ctx.get('Origin');
    if (content && origin.length <= MAX_ORIGIN_LENGTH) origins.set(origin, headersOfOrigin(ctx));
    return content;
  }

  async function writeUncached(ctx: Context, next: Next, key: string): Promise<void> {
    const content = await build(ctx, next, 0);
    if (content) await writeBuilt(ctx, key, toEntry(content, sharedAge));
  }

  /** Takes the answer from the store that processes share, or from Strapi. */
  async function make(ctx: Context, next: Next, key: string): Promise<Outcome> {
    const position = changeTracker.position();
    const cors = origins.get(ctx.get('Origin'));
    const found = cors && (await shared?.get(key));
    if (found && changeTracker.isCurrent(found.position, found.tags)) {
      const entry = toEntry(found, sharedAge);
      memory.set(key, entry);
      stats.shared += 1;
      await write(ctx, key, entry, cors);
      return 'cached';
    }

    const content = await build(ctx, next, position.shared);
    if (!content) return 'uncacheable';
    const entry = toEntry(content, sharedAge);
    const isOutdated = changeTracker.changedSince(position, content.tags);
    if (!isOutdated) {
      memory.set(key, entry);
      shared?.set(key, content);
    }
    // Correct for this request, which arrived before the change.
    await writeBuilt(ctx, key, entry);
    return isOutdated ? 'outdated' : 'cached';
  }

  /** Makes an answer that other requests may wait for. */
  async function makeForAll(ctx: Context, next: Next, key: string): Promise<void> {
    let tell!: (outcome: Outcome) => void;
    builds.set(key, new Promise((resolve) => (tell = resolve)));
    let outcome: Outcome = 'uncacheable';
    try {
      outcome = await make(ctx, next, key);
    } finally {
      builds.delete(key);
      tell(outcome);
    }
  }

  async function slow(
    ctx: Context,
    next: Next,
    key: string,
    isCurrent: boolean | Promise<boolean>
  ): Promise<void> {
    let looked = await isCurrent;
    for (let tries = 0; looked; tries++) {
      const entry = memory.get(key);
      const cors = origins.get(ctx.get('Origin'));
      if (entry && cors) {
        stats.memory += 1;
        return write(ctx, key, entry, cors);
      }
      // The CORS headers of this origin are not known yet.
      if (entry) break;
      const running = builds.get(key);
      if (!running) return makeForAll(ctx, next, key);
      if ((await running) === 'uncacheable' || tries === TRIES) break;
      looked = await changeTracker.look();
    }
    return writeUncached(ctx, next, key);
  }

  async function forOneReader(ctx: Context, next: Next): Promise<void> {
    await next();
    if (!ctx.response.get('Cache-Control')) ctx.set('Cache-Control', 'private, no-cache');
  }

  return (ctx: Context, next: Next): void | Promise<void> => {
    const { headers } = ctx.req;
    const key = keyOf(ctx);
    if (key === null) return next();
    if (headers.authorization !== undefined) {
      stats.private += 1;
      return forOneReader(ctx, next);
    }
    if (headers.origin !== undefined && !originsAreAlike) return writeUncached(ctx, next, key);

    const looked = changeTracker.look();
    if (looked === true) {
      const entry = memory.get(key);
      const cors = entry && origins.get(headers.origin ?? '');
      // The fast path of nearly all requests: nothing is awaited.
      if (cors && entry.variants[encodingFor(headers['accept-encoding'])]) {
        stats.memory += 1;
        return write(ctx, key, entry, cors);
      }
    }
    return slow(ctx, next, key, looked);
  };
}
