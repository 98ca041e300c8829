import type { Core } from '@strapi/strapi';

const POLICY = 'plugin::quotes.drafts-guard';

interface Router {
  type?: string;
  routes: { config?: { policies?: unknown[] } }[];
}

type Routers = Record<string, Router | ((context: { strapi: Core.Strapi }) => Router)>;

/** Puts the policy first on the routes of the content API among these. */
function guard(strapi: Core.Strapi, routers: Routers, isContentApi: boolean): void {
  for (const [name, input] of Object.entries(routers)) {
    const router = typeof input === 'function' ? input({ strapi }) : input;
    routers[name] = router;
    if (!isContentApi && router.type !== 'content-api') continue;
    for (const route of router.routes) {
      const policies = (route.config?.policies ?? []).filter((policy) => policy !== POLICY);
      route.config = { ...route.config, policies: [POLICY, ...policies] };
    }
  }
}

/**
 * Guards every content-API route against questions about drafts. Stock Strapi serves drafts to anyone who may read
 * the published list.
 */
export function guardRoutes(strapi: Core.Strapi): void {
  // Routes can be read once custom fields are resolved, and are registered right after this hook.
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    for (const api of Object.values(strapi.apis)) {
      guard(strapi, (api as { routes: Routers }).routes, true);
    }
    for (const plugin of Object.values(strapi.plugins)) {
      const { routes } = plugin as unknown as { routes: Routers | unknown[] };
      if (!Array.isArray(routes)) guard(strapi, routes, false);
    }
  });
}
