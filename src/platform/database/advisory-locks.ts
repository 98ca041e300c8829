import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Every advisory lock of the product, in the order in which a transaction takes them, so that no two transactions wait
 * for each other. They end with the transaction. Only PostgreSQL has them: SQLite has one writer anyway.
 *
 * 1. `tables`: one process creates the tables of the read model;
 * 2. `rebuild`: one process rebuilds the read model;
 * 3. `content`: shared by transactions that write an article, exclusive for those that write an official or an agreement,
 *    because Strapi moves the links of all articles when it publishes one of these;
 * 4. `article`: one for each article, in the order of their documentIds;
 * 5. `slugs`: two records may choose the same slug;
 * 6. `publishing`: two articles may need the same record for the first time, or have the same words.
 */
const NUMBERS = {
  tables: 750_105,
  rebuild: 750_106,
  content: 750_101,
  article: 750_102,
  slugs: 750_104,
  publishing: 750_103,
} as const;

export type AdvisoryLock = keyof typeof NUMBERS;

/** Returns whether the database has advisory locks, and so concurrent writers. */
export const hasAdvisoryLocks = (strapi: Core.Strapi): boolean =>
  strapi.db.dialect.client === 'postgres';

/**
 * Waits for a lock and holds it until the transaction ends.
 * @param key which of the locks of that name; left out for the only one
 */
export async function takeLock(
  trx: Knex.Transaction,
  lock: AdvisoryLock,
  key?: string
): Promise<void> {
  const number = NUMBERS[lock];
  if (key === undefined) await trx.raw('SELECT pg_advisory_xact_lock(?, 0)', [number]);
  else await trx.raw('SELECT pg_advisory_xact_lock(?, hashtext(?))', [number, key]);
}

/** As `takeLock`, but several transactions may hold it at the same time, as long as none holds it exclusively. */
export async function shareLock(trx: Knex.Transaction, lock: AdvisoryLock): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock_shared(?, 0)', [NUMBERS[lock]]);
}
