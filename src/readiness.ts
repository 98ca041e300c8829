import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const PATH = '/_ready';
/** A database that takes longer to say anything is none to send readers to. */
const PATIENCE_MS = 2000;

/** Whether something that is asked answers at all, and in time. */
export async function answersInTime(
  ask: () => PromiseLike<unknown>,
  patience = PATIENCE_MS
): Promise<boolean> {
  const late = new AbortController();
  const answer = Promise.resolve(ask()).then(
    () => true,
    () => false
  );
  const tooLate = setTimeout(patience, false, { signal: late.signal }).catch(() => false);
  const answers = await Promise.race([answer, tooLate]);
  late.abort();
  return answers;
}

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
        const isReady = await answersInTime(() => strapi.db.connection.raw('SELECT 1'));
        ctx.set('Cache-Control', 'no-store');
        ctx.status = isReady ? 200 : 503;
        ctx.body = { status: isReady ? 'ready' : 'the database does not answer' };
      },
      config: { auth: false },
    },
  ]);
}
