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
 * `GET /_metrics`, for Prometheus, where `METRICS_TOKEN` is set: whoever asks has to carry it. Without it there is no such
 * route and nothing is measured. It stands on the port of the server, so that whatever starts a process has one port to
 * know of; how a desk works is nobody's business, so it is never there for everybody.
 */
export function serveMetrics(strapi: Core.Strapi): void {
  const token = readEnvironment().METRICS_TOKEN;
  if (!token) return;

  // Of its own: several servers may live in one process.
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
