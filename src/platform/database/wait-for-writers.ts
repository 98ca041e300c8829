import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Database } from 'better-sqlite3';
import { readEnvironment } from '../environment';

/** Limits how long SQLite itself waits for a lock, because it blocks the process meanwhile. */
const BLOCKING_MS = 50;
const PAUSE_MS = 20;

const isBusy = (error: unknown): boolean =>
  /^SQLITE_BUSY/.test(String((error as { code?: unknown } | null)?.code));

/** Repeats a statement while another process writes, for this many milliseconds; 0: without a limit. */
async function retryWhileBusy<T>(statement: () => Promise<T>, limit: number): Promise<T> {
  const since = Date.now();
  for (;;) {
    try {
      return await statement();
    } catch (error) {
      if (!isBusy(error) || (limit > 0 && Date.now() - since >= limit)) throw error;
    }
    await setTimeout(PAUSE_MS);
  }
}

/** The parts of Knex's client and transaction that its types lack. */
interface Transaction {
  begin(connection: unknown): Promise<unknown>;
}
interface Client {
  _query(connection: unknown, query: object): Promise<unknown>;
  query(connection: unknown, sql: string): Promise<unknown>;
  transaction(...given: unknown[]): Transaction;
}

/**
 * Lets the processes that write one SQLite file wait for each other, `DATABASE_LOCK_TIMEOUT` at most. SQLite has one
 * writer at a time, and fails at once with "database is locked" where a transaction that has read begins to write while
 * another process does: what it has read may be out of date. Every transaction therefore begins as a writer. The wait
 * happens between attempts, so that the process answers other requests meanwhile.
 */
export function waitForWriters(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;

  const limit = readEnvironment().DATABASE_LOCK_TIMEOUT;
  const client = strapi.db.connection.client as Client;
  const { _query: query, transaction } = client;

  // Statements outside transactions: those inside go through clients of their own, and have the lock.
  client._query = (connection, given) =>
    retryWhileBusy(() => query.call(client, connection, given), limit);

  client.transaction = (...given) => {
    const begun = transaction.apply(client, given);
    // Knex calls it later, and for the outermost transaction alone.
    begun.begin = (connection) => client.query(connection, 'BEGIN IMMEDIATE;');
    return begun;
  };
}

/** Prepares a new connection to SQLite. */
export function limitBlocking(
  connection: unknown,
  done: (error?: Error, connection?: unknown) => void
): void {
  (connection as Database).pragma(`busy_timeout = ${BLOCKING_MS}`);
  done(undefined, connection);
}
