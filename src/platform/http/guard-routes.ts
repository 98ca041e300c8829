import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A middleware of a route: it runs after the caller is known and the route's own permissions were checked. */
export type RouteMiddleware = (ctx: Context, next: Next) => Promise<void>;

interface Route {
  handler: string;
  config?: { middlewares?: unknown[] };
}

/** Remembers which server added a middleware: Strapi's plugins share their routes between the servers of a process. */
const serverOf = new WeakMap<object, Core.Strapi>();

function isCurrent(strapi: Core.Strapi, middleware: unknown): boolean {
  const server = typeof middleware === 'function' ? serverOf.get(middleware) : undefined;
  return server === undefined || server === strapi;
}

/**
 * Adds middlewares to the admin routes of one of Strapi's plugins. Called while plugins register: routes are built
 * after that.
 * @param guards by handler, such as "admin-file.find"
 * @throws Error that names a handler which the plugin does not have, so that an upgrade cannot lose a guard unseen
 */
export function guardAdminRoutes(
  strapi: Core.Strapi,
  plugin: string,
  guards: Record<string, RouteMiddleware[]>
): void {
  const { routes } = strapi.plugin(plugin) as unknown as { routes: { admin: { routes: Route[] } } };
  const handlers = new Set(routes.admin.routes.map(({ handler }) => handler));
  const unknown = Object.keys(guards).find((handler) => !handlers.has(handler));
  if (unknown) throw new Error(`The plugin "${plugin}" has no route for "${unknown}" to guard.`);

  for (const route of routes.admin.routes) {
    const { middlewares = [], ...config } = route.config ?? {};
    const own = guards[route.handler] ?? [];
    const others = middlewares.filter((one) => isCurrent(strapi, one));
    for (const middleware of own) serverOf.set(middleware, strapi);
    route.config = { ...config, middlewares: [...others, ...own] };
  }
}
