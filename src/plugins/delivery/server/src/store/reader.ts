import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { isPostgres } from './tables';

export type Value = string | number | null;
/** A value of an SQL statement, or a list for `within`. */
export type Bound = Value | readonly string[] | readonly number[];

/**
 * Reads what is committed. On SQLite over a connection of its own, so that a reader waits for no writer: Strapi's
 * pool has one connection there, which a transaction holds until it ends.
 */
export interface Reader {
  /** @param sql with `?` for each of the values */
  all<Row>(sql: string, values: readonly Bound[]): Promise<Row[]>;
  /**
   * Makes the condition that a column is in a list, which is one of the values: one statement for lists of any
   * length.
   */
  within(column: string): string;
  /** True for SQLite, which uses one index per table and query, named in the query. */
  readonly isSqlite: boolean;
  close(): void;
}

function sqliteReader(filename: string): Reader {
  const database = new Database(filename, { readonly: true, fileMustExist: true });
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: async <Row>(sql: string, values: readonly Bound[]) =>
      prepare(sql).all(
        ...values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value))
      ) as Row[],
    within: (column) => `${column} IN (SELECT value FROM json_each(?))`,
    isSqlite: true,
    close: () => database.close(),
  };
}

/** Replaces NUL, which PostgreSQL rejects; no stored text has one, so that nothing is found. */
function withoutNul(value: Bound): Bound {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  return Array.isArray(value) ? (value.map(withoutNul) as Bound) : value;
}

function postgresReader(strapi: Core.Strapi): Reader {
  return {
    async all<Row>(sql: string, values: readonly Bound[]) {
      const bound = values.map(withoutNul) as Value[];
      const { rows } = (await strapi.db.connection.raw(sql, bound)) as { rows: Row[] };
      return rows;
    },
    within: (column) => `${column} = ANY(?)`,
    isSqlite: false,
    close: () => undefined,
  };
}

/**
 * Opens a reader. On SQLite it turns on the write-ahead log, so that readers and the writer do not wait for each
 * other.
 */
export async function openReader(strapi: Core.Strapi): Promise<Reader> {
  if (isPostgres(strapi)) return postgresReader(strapi);
  const { filename } = strapi.db.config.connection.connection as { filename: string };
  await strapi.db.connection.raw('PRAGMA journal_mode = WAL');
  return sqliteReader(filename);
}
