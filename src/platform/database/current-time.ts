import type { Core } from '@strapi/strapi';

/** Reads the clock, not the start of the transaction: a transaction may have waited for a lock. */
const NOW: Record<string, string> = {
  postgres: 'SELECT EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS now',
  sqlite: "SELECT (julianday('now') - 2440587.5) * 86400000 AS now",
};

/**
 * Reads the time from the database, because the processes of a newsroom share its clock and may differ in their own.
 * @returns the time to the millisecond
 */
export async function currentTime(strapi: Core.Strapi): Promise<Date> {
  const statement = NOW[strapi.db.dialect.client]!;
  // Joins the transaction that is running: SQLite has one connection, which that transaction holds.
  const answer: unknown = await strapi.db.transaction(async ({ trx }) => trx.raw(statement));
  const rows = Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows;
  const [{ now }] = rows as [{ now: number | string }];
  return new Date(Math.round(Number(now)));
}
