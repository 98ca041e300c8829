import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';

/** The prototype of every prepared statement of SQLite. */
const statement = () => Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));

/** Counts the statements that the database receives during a task. */
export async function countStatements<Answer>(strapi: Core.Strapi, act: () => Promise<Answer>) {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  const knex = strapi.db.connection;
  knex.on('query', count);
  const all = jest.spyOn(statement(), 'all');
  try {
    const answer = await act();
    const onSqlite = strapi.db.dialect.client === 'sqlite';
    return { answer, statements: onSqlite ? all.mock.calls.length : statements };
  } finally {
    all.mockRestore();
    knex.removeListener('query', count);
  }
}
