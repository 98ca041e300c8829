import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inTime } from './in-time';

const PATH = '/_ready';
/** A database that takes longer to say anything is none to send readers to. */
const PATIENCE_MS = 2000;

/**
 * `GET /_ready`: 200 where this process can answer, 503 where its database does not. For a proxy that chooses between
 * processes; whether the process lives at all is told by Strapi's `/_health`, which asks nobody.
 */
export function serveReadiness(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: PATH,
      handler: async (ctx: Context) => {
        const ask = () => strapi.db.connection.raw('SELECT 1').then(() => true);
        const isReady = (await inTime(ask, PATIENCE_MS)) === true;
        ctx.set('Cache-Control', 'no-store');
        ctx.status = isReady ? 200 : 503;
        ctx.body = { status: isReady ? 'ready' : 'the database does not answer' };
      },
      config: { auth: false },
    },
  ]);
}
