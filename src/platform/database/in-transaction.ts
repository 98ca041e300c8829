import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Registers a callback for after the commit; the transaction does not wait for it. */
type OnCommit = (callback: () => void) => void;

/**
 * Lets the event loop have a turn. SQLite answers without one: fifty publications in a row would leave signals, checks of
 * health and all other requests waiting until the last of them has ended.
 */
async function yieldOnSqlite(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') await setImmediate();
}

/**
 * Runs a task in the running transaction, or in one of its own. As Strapi's own function, but it also fails if the
 * commit does: Strapi does not wait for Knex's `executionPromise`, and would answer as if everything had been stored.
 * @throws what the task throws; the database's error if nothing was stored, or if that is not known
 */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  task: (trx: Knex.Transaction, onCommit: OnCommit) => Promise<T>
): Promise<T> {
  if (strapi.db.inTransaction()) {
    const joined = await strapi.db.transaction(({ trx, onCommit }) => task(trx, onCommit));
    // Not before the task: those that one transaction starts together wait for each other, and have to be there first.
    await yieldOnSqlite(strapi);
    return joined;
  }

  let own: Knex.Transaction | undefined;
  const result = await strapi.db.transaction(async ({ trx, onCommit }) => {
    own = trx;
    await yieldOnSqlite(strapi);
    return task(trx, onCommit);
  });
  await own?.executionPromise;
  return result;
}
