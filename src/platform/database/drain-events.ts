import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const PAUSE_MS = 10;
/** Requires several idle rounds, because an event makes several queries one after the other. */
const IDLE_ROUNDS = 3;

/**
 * Waits until Strapi's events (`entry.create` …) are done. Strapi sends them after the commit and waits for none, but
 * each reads from the database first, so a server that stops right after a write would lose them.
 */
export async function finishEvents(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let idle = 0; idle < IDLE_ROUNDS; ) {
    await setTimeout(PAUSE_MS);
    idle = pool.numUsed() + pool.numPendingAcquires() === 0 ? idle + 1 : 0;
  }
}
