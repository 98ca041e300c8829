import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { trackChanges, type ChangeTracker } from '../invalidation/change-tracker';
import { httpCacheMiddleware } from './http-cache-middleware';
import { graphqlKeys } from './graphql-key';
import { openChangeLog } from '../invalidation/change-log';
import { keys } from './key';
import { memory } from './memory';
import { redisStore, type SharedStore } from './shared-store';
import { spaceOf } from './key-prefix';
import { newStats } from './stats';
import { deliveryConfig } from '../config';
import { ALWAYS, type Tag } from '../invalidation/changes';

type Handler = (ctx: Context, next: Next) => void | Promise<void>;

/** Tells if CORS depends on the `Origin` header alone; a configured function may read more of the request. */
function originsAreAlike(strapi: Core.Strapi): boolean {
  const configured = strapi.config.get<unknown[]>('middlewares', []);
  const cors = configured.find(
    (one): one is { name: string; config?: { origin?: unknown } } =>
      typeof one === 'object' && one !== null && 'name' in one && one.name === 'strapi::cors'
  );
  return typeof cors?.config?.origin !== 'function';
}

/** Opens and holds the cache of answers, which `middlewares/cache.ts` asks first. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { cache, purge } = deliveryConfig(strapi);
  const entries = memory(cache.maxBytes);
  const stats = newStats();
  const passOn: Handler = (_ctx, next) => next();
  let changeTracker: ChangeTracker | null = null;
  let shared: SharedStore | null = null;
  let handle = passOn;
  let handleGraphQL = passOn;

  function drop(tags: Tag[] | null): void {
    if (!tags || ALWAYS.some((tag) => tags.includes(tag))) entries.clear();
    else entries.drop(tags);
  }

  return {
    /** Has to be called once, after the tables were created. */
    async open(): Promise<void> {
      if (!cache.enabled) return;
      changeTracker = trackChanges(openChangeLog(strapi), {
        changed: drop,
        lost: (error) =>
          strapi.log.warn(
            `delivery: the database does not answer what has changed (${String(error)}). ` +
              'The cache is bypassed until it does.'
          ),
        found: () => strapi.log.info('delivery: the database answers again. The cache is in use.'),
      });
      if (cache.redisUrl) shared = redisStore(strapi, cache.redisUrl, await spaceOf(strapi));
      const options = {
        memory: entries,
        changeTracker,
        shared,
        stats,
        sharedAge: purge.length > 0 ? cache.shared : null,
        originsAreAlike: originsAreAlike(strapi),
      };
      handle = httpCacheMiddleware({
        ...options,
        keyOf: keys(strapi.config.get('api.rest.prefix', '/api')),
      });
      handleGraphQL = httpCacheMiddleware({
        ...options,
        // No CDN caches the answer to a POST.
        sharedAge: null,
        keyOf: graphqlKeys(strapi.config.get('plugin::graphql.endpoint', '/graphql')),
      });
    },

    async close(): Promise<void> {
      handle = passOn;
      handleGraphQL = passOn;
      shared?.close();
      await changeTracker?.close();
    },

    /** Answers a request from the cache, or passes it on. */
    handle: (ctx: Context, next: Next) => handle(ctx, next),

    /** Answers a GraphQL request, whose body has been read, in the same way. */
    handleGraphQL: (ctx: Context, next: Next) => handleGraphQL(ctx, next),

    /** Counts what is cached. */
    size: () => entries.size(),

    /** Counts where answers came from since the start of this process. */
    stats: () => ({ ...stats }),
  };
};
