import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PUBLIC_TYPES, QUOTE } from '../uids';
import { deliveryConfig } from '../config';
import { limitConditions, limitQuery } from './limit-query';

interface Router {
  routes: { config?: { middlewares?: unknown[] } }[];
}

const GENERATED = [...PUBLIC_TYPES, QUOTE] as const;

type Routers = Record<string, Router>;

function limit(strapi: Core.Strapi, uid: (typeof GENERATED)[number]) {
  const contentType = strapi.getModel(uid);
  return (ctx: Context, next: Next) => {
    // The parsed query is kept by the request: what is put into it is what the controller reads.
    limitQuery(strapi, ctx.query, contentType, ctx.method === 'GET');
    return next();
  };
}

const LISTS = 'collection-types.find';

/** The lists of the admin are asked for in the same words. */
function limitLists(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as Record<
    string,
    { routes: ({ handler: unknown } & Router['routes'][number])[] }
  >;
  for (const route of admin!.routes.filter(({ handler }) => handler === LISTS)) {
    const middleware = (ctx: Context, next: Next) => {
      const model = strapi.contentTypes[ctx.params.model as keyof typeof strapi.contentTypes];
      if (model)
        limitConditions(strapi, ctx.query.filters, model, deliveryConfig(strapi).generated);
      return next();
    };
    const others = route.config?.middlewares ?? [];
    route.config = { ...route.config, middlewares: [middleware, ...others] };
  }
}

/** Puts the limits on every generated route of the public types. */
export function limitRoutes(strapi: Core.Strapi): void {
  // Routes can be read once custom fields are resolved, and are registered right after this hook.
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    limitLists(strapi);
    for (const uid of GENERATED) {
      const { apiName } = strapi.contentType(uid) as unknown as { apiName: string };
      const { routes } = strapi.api(apiName) as unknown as { routes: Routers };
      const middleware = limit(strapi, uid);
      for (const route of Object.values(routes).flatMap((router) => router.routes)) {
        const others = route.config?.middlewares ?? [];
        route.config = { ...route.config, middlewares: [middleware, ...others] };
      }
    }
  });
}
