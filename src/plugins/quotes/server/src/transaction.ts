import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Does something once what the transaction has written is kept. Nobody waits for it. */
type OnCommit = (callback: () => void) => void;

/**
 * Runs a task in the running transaction, or in one of its own. As Strapi's, and hears when its own cannot be
 * committed: Strapi does not wait for what Knex says of that (`executionPromise`), and would answer as if all were kept.
 * @throws what the task throws; the database's error where nothing was kept, or nobody knows
 */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  task: (trx: Knex.Transaction, onCommit: OnCommit) => Promise<T>
): Promise<T> {
  if (strapi.db.inTransaction())
    return strapi.db.transaction(({ trx, onCommit }) => task(trx, onCommit));

  let own: Knex.Transaction | undefined;
  const result = await strapi.db.transaction(({ trx, onCommit }) => {
    own = trx;
    return task(trx, onCommit);
  });
  await own?.executionPromise;
  return result;
}
