import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { classify, type DatabaseErrorKind } from './classify';

/** What went wrong with the database during a task. */
export interface Seen {
  databaseError: DatabaseErrorKind | null;
  /** A transaction of the task could not be committed. */
  uncommitted: DatabaseErrorKind | null;
}

/** Errors that came from the database: others have the same codes (a picture store that refuses connections). */
const known = new WeakMap<object, DatabaseErrorKind>();
const storage = new AsyncLocalStorage<Seen>();

/** What an error that was thrown says about the database; null where it says nothing. */
export function classifyError(error: unknown): DatabaseErrorKind | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, cause, originalError } = error as Record<string, unknown>;
  // The pool makes a new error of what it was told.
  if (name === 'KnexTimeoutError') return 'away';
  return known.get(error) ?? classifyError(cause ?? originalError);
}

/** Runs a task. What happens to the database meanwhile is in `seen`, also where somebody on the way hid it. */
export function watched<T>(seen: Seen, task: () => Promise<T>): Promise<T> {
  return storage.run(seen, task);
}

/** What the running task has seen, where it is watched. */
export const seenError = (): DatabaseErrorKind | null => storage.getStore()?.databaseError ?? null;

function notice(error: Error, sql = ''): void {
  const databaseError = classify(error);
  if (!databaseError) return;
  known.set(error, databaseError);
  const seen = storage.getStore();
  if (!seen) return;
  seen.databaseError ??= databaseError;
  // Whether the database got to hear of it is known only where it answered.
  if (/^COMMIT\b/i.test(sql))
    seen.uncommitted = databaseError === 'away' ? 'unknown' : databaseError;
}

/**
 * Listens to what fails in the database. A COMMIT that fails is heard here alone: Knex rejects a promise that nobody
 * has, and Strapi goes on as if all had been kept.
 */
export function listen(strapi: Core.Strapi): void {
  const { connection } = strapi.db;
  connection.on('query-error', (error: Error, { sql }: { sql?: string }) => notice(error, sql));
  connection.client.pool.on('acquireFail', (_id: number, error: Error) => notice(error));
}
