import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const PAUSE_MS = 10;
/** An event makes several queries, one after the other: one idle moment proves nothing. */
const IDLE_ROUNDS = 3;

/**
 * Strapi sends its events (`entry.create` …) after the commit and waits for none of them, but each
 * reads from the database first. Whoever stops the server right after writing waits for them here.
 */
export async function finishEvents(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let idle = 0; idle < IDLE_ROUNDS; ) {
    await setTimeout(PAUSE_MS);
    idle = pool.numUsed() + pool.numPendingAcquires() === 0 ? idle + 1 : 0;
  }
}
