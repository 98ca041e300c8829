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

/** What became of an answer that others waited for. */
type Outcome = 'kept' | 'overtaken' | 'never kept';

/** A change may overtake an answer while it is made; whoever waited for it tries this often before asking alone. */
const TRIES = 3;
/** What is longer names no host. */
const MAX_ORIGIN_LENGTH = 300;

export interface HttpCacheOptions {
  /** Under which key the answer to a request is kept; null for what is never kept. */
  keyOf(ctx: Context): string | null;
  memory: Memory;
  changeTracker: ChangeTracker;
  shared: SharedStore | null;
  stats: CacheStats;
  sharedAge: SharedAge | null;
  /** Whether what Strapi says to an `Origin` depends on nothing else. */
  originsAreAlike: boolean;
}

/** The id of the request is its own, whoever the answer was made for. */
function withRequestId({ state }: Context, headers: string[]): string[] {
  const id = (state as { requestId?: string }).requestId;
  return id === undefined ? headers : headers.concat('X-Request-Id', id);
}

/**
 * Answers from what is kept, or lets Strapi answer and keeps that. Nothing kept is used before the journal was looked
 * into after the request arrived: what has changed until then is never shown as it was.
 */
export function httpCacheMiddleware(options: HttpCacheOptions) {
  const { keyOf, memory, changeTracker, shared, stats, sharedAge, originsAreAlike } = options;
  /** Answers that are being made. */
  const builds = new Map<string, Promise<Outcome>>();
  /** What Strapi says to each origin. */
  const origins = new LRUCache<string, string[]>({ max: 1000 });

  /** @returns a promise only where a body had to be compressed first */
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

  /** Lets Strapi answer. @returns the answer, where it is one to keep */
  async function build(ctx: Context, next: Next, position: number): Promise<Content | null> {
    stats.made += 1;
    await next();
    // Written already, by whoever made it.
    if (ctx.respond === false) return null;
    const tags = tagsOf(ctx);
    const isAnonymous = !ctx.state.auth?.credentials;
    const content = tags && isAnonymous ? takeContent(ctx, tags, position) : null;
    // What is not found now may be published the moment after.
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
      return 'kept';
    }

    const content = await build(ctx, next, position.shared);
    if (!content) return 'never kept';
    const entry = toEntry(content, sharedAge);
    const isOvertaken = changeTracker.changedSince(position, content.tags);
    if (!isOvertaken) {
      memory.set(key, entry);
      shared?.set(key, content);
    }
    // Right for this request, which came before the change did.
    await writeBuilt(ctx, key, entry);
    return isOvertaken ? 'overtaken' : 'kept';
  }

  /** Makes an answer that others may wait for. */
  async function makeForAll(ctx: Context, next: Next, key: string): Promise<void> {
    let tell!: (outcome: Outcome) => void;
    builds.set(key, new Promise((resolve) => (tell = resolve)));
    let outcome: Outcome = 'never kept';
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
      // What Strapi says to this origin has to be heard first.
      if (entry) break;
      const running = builds.get(key);
      if (!running) return makeForAll(ctx, next, key);
      if ((await running) === 'never kept' || tries === TRIES) break;
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
      // Nothing is waited for: this is the way of nearly all requests.
      if (cors && entry.variants[encodingFor(headers['accept-encoding'])]) {
        stats.memory += 1;
        return write(ctx, key, entry, cors);
      }
    }
    return slow(ctx, next, key, looked);
  };
}
