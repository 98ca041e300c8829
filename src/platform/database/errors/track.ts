import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { classify, type DatabaseErrorKind } from './classify';

/** The database errors during a task. */
export interface Seen {
  databaseError: DatabaseErrorKind | null;
  /** A transaction of the task could not be committed. */
  uncommitted: DatabaseErrorKind | null;
}

/**
 * Errors that came from the database, because others have the same codes (such as a file store that rejects
 * connections).
 */
const known = new WeakMap<object, DatabaseErrorKind>();
const storage = new AsyncLocalStorage<Seen>();

/** Classifies an error that was thrown; null if it is not about the state of the database. */
export function classifyError(error: unknown): DatabaseErrorKind | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, cause, originalError } = error as Record<string, unknown>;
  // The pool makes a new error of the database's message.
  if (name === 'KnexTimeoutError') return 'away';
  return known.get(error) ?? classifyError(cause ?? originalError);
}

/** Runs a task and notes in `seen` what happens to the database meanwhile, even if code in between hides the error. */
export function watched<T>(seen: Seen, task: () => Promise<T>): Promise<T> {
  return storage.run(seen, task);
}

/** Returns the notes of the running task, if it is tracked. */
export const seenError = (): DatabaseErrorKind | null => storage.getStore()?.databaseError ?? null;

function notice(error: Error, sql = ''): void {
  const databaseError = classify(error);
  if (!databaseError) return;
  known.set(error, databaseError);
  const seen = storage.getStore();
  if (!seen) return;
  seen.databaseError ??= databaseError;
  // An answer tells whether the database received the statement.
  if (/^COMMIT\b/i.test(sql))
    seen.uncommitted = databaseError === 'away' ? 'unknown' : databaseError;
}

/**
 * Listens to database errors. Only here is a failed COMMIT seen: Knex rejects a promise that nothing awaits, and Strapi
 * goes on as if everything had been stored.
 */
export function listen(strapi: Core.Strapi): void {
  const { connection } = strapi.db;
  connection.on('query-error', (error: Error, { sql }: { sql?: string }) => notice(error, sql));
  connection.client.pool.on('acquireFail', (_id: number, error: Error) => notice(error));
}
