import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { withTimeout } from '../with-timeout';
import { isShuttingDown } from './shutdown/state';

const PATH = '/_ready';
/** A database that takes longer to say anything is none to send readers to. */
const TIMEOUT_MS = 2000;

/** Returns why this process should get no requests, or null. */
async function findObstacle(strapi: Core.Strapi): Promise<string | null> {
  const ask = () => strapi.db.connection.raw('SELECT 1').then(() => true);
  const answers = (await withTimeout(ask, TIMEOUT_MS)) === true;
  if (isShuttingDown(strapi)) return 'the server is shutting down';
  return answers ? null : 'the database does not answer';
}

/**
 * Serves `GET /_ready`: 200 if this process can answer, 503 if its database does not, or if it is stopping. For a proxy
 * that chooses between processes; Strapi's `/_health` only shows that the process lives.
 */
export function serveReadiness(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: PATH,
      handler: async (ctx: Context) => {
        const obstacle = await findObstacle(strapi);
        ctx.set('Cache-Control', 'no-store');
        ctx.status = obstacle ? 503 : 200;
        ctx.body = { status: obstacle ?? 'ready' };
      },
      config: { auth: false },
    },
  ]);
}
