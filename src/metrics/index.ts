import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { readEnvironment } from '../platform/environment';
import { runLimited } from '../platform/http/rate-limit/limit-operations';
import { TOKEN } from '../platform/http/rate-limit/operations';
import { measureDelivery } from './delivery';
import { measureArticles } from './publishing';
import { measureQueue } from './queue';
import { measureRequests } from '../platform/metrics/request-metrics';
import { carries } from '../platform/metrics/token';

const PATH = '/_metrics';

/**
 * Serves `GET /_metrics` for Prometheus, to callers that send `METRICS_TOKEN`. Without the variable there is no such
 * route and nothing is measured. It uses the port of the server, so that an orchestrator needs only one; it is never
 * public, because it shows how the newsroom works.
 */
export function serveMetrics(strapi: Core.Strapi): void {
  const token = readEnvironment().METRICS_TOKEN;
  if (!token) return;

  // A registry of its own, because several servers may run in one process.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measureRequests(strapi, registry);
  measureArticles(strapi, registry);
  if (strapi.plugin('delivery')) measureDelivery(strapi, registry);
  const countQueue = measureQueue(strapi, registry);

  async function answer(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', 'no-store');
    if (!carries(token!, ctx.get('Authorization'))) {
      ctx.set('WWW-Authenticate', 'Bearer');
      ctx.status = 401;
      ctx.body = 'Ask with "Authorization: Bearer" and the METRICS_TOKEN of the server.\n';
      return;
    }
    await countQueue();
    ctx.body = await registry.metrics();
    ctx.type = registry.contentType;
  }

  strapi.server.routes([
    {
      method: 'GET',
      path: PATH,
      handler: (ctx: Context) => runLimited(strapi, TOKEN, ctx, () => answer(ctx)),
      config: { auth: false },
    },
  ]);
}
