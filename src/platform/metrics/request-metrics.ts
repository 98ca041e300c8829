import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { Histogram, type Registry } from 'prom-client';
import { BUCKETS, PREFIX, toSeconds } from './names';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Returns the pattern of the route that answered, because ids, slugs and names must not become labels. */
function routeOf(ctx: Context & { _matchedRoute?: unknown }): string {
  const pattern = ctx._matchedRoute;
  if (typeof pattern === 'string') return pattern;
  // The cache writes by itself, before any route was looked for.
  return ctx.respond === false ? '(kept)' : '(none)';
}

/** Measures how long requests took, by route and class of status. */
export function measureRequests(strapi: Core.Strapi, registry: Registry): void {
  const duration = new Histogram({
    name: `${PREFIX}http_request_duration_seconds`,
    help: 'Requests by pattern of the route ("(kept)": from the cache, "(none)": no route) and class of status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  strapi.server.use(async (ctx: Context, next: Next) => {
    const start = performance.now();
    try {
      await next();
    } finally {
      duration.observe(
        {
          method: METHODS.has(ctx.method) ? ctx.method : 'other',
          route: routeOf(ctx),
          status: `${Math.floor(ctx.status / 100)}xx`,
        },
        toSeconds(performance.now() - start)
      );
    }
  });
}
