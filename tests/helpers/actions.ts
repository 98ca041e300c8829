import type { Core } from '@strapi/strapi';

/** An action of a controller, as a route of the running server ends in it. */
export interface RoutedAction {
  /** "POST /admin/login" */
  route: string;
  /** "admin::authentication.login"; null for a function without a controller. */
  name: string | null;
  /** The text of the function. */
  source: string;
}

interface Route {
  handler: unknown;
  info?: { pluginName?: string; apiName?: string };
}

interface Layer {
  methods: string[];
  path: string | RegExp;
  stack: ((ctx: unknown, next: () => void) => Promise<unknown>)[];
}

/** Asks the first function of a route, which notes the route in the state of a request, what it would note. */
async function routeOf({ stack }: Layer): Promise<Route | null> {
  let found: Route | null = null;
  const state = {
    set route(route: Route) {
      found = route;
      throw new Error('This is all that was wanted.');
    },
  };
  await stack[0]!({ state }, () => undefined).catch(() => undefined);
  return found;
}

function uidOf(controller: string, { pluginName, apiName }: NonNullable<Route['info']>): string {
  if (controller.includes('::')) return controller;
  if (pluginName === 'admin') return `admin::${controller}`;
  return pluginName ? `plugin::${pluginName}.${controller}` : `api::${apiName}.${controller}`;
}

/** Lists the actions behind the routes that a server has. */
export async function routedActions(strapi: Core.Strapi): Promise<RoutedAction[]> {
  const actions: RoutedAction[] = [];
  for (const layer of strapi.server.listRoutes() as unknown as Layer[]) {
    // Without methods it is a router's own: nothing ends there.
    const found = layer.methods.length > 0 && layer.methods.length < 10 && (await routeOf(layer));
    if (!found) continue;
    const route = `${layer.methods.at(-1)} ${String(layer.path)}`;
    const { handler, info = {} } = found;
    if (typeof handler !== 'string') {
      actions.push({ route, name: null, source: String(handler) });
      continue;
    }
    const at = handler.lastIndexOf('.');
    const uid = uidOf(handler.slice(0, at), info);
    const controller = strapi.controller(uid as never) as unknown as Record<string, unknown>;
    const action = handler.slice(at + 1);
    actions.push({ route, name: `${uid}.${action}`, source: String(controller[action]) });
  }
  return actions;
}
