import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const HOW =
  'To run them, start PostgreSQL and set TEST_DATABASE_URL, ' +
  'for example postgres://postgres@127.0.0.1:5432/postgres (a user who may create databases).';

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The reason why PostgreSQL is not available, or null. */
async function obstacle(): Promise<string | null> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return 'TEST_DATABASE_URL is not set';
  try {
    await run(url, 'SELECT 1');
    return null;
  } catch (error) {
    return `TEST_DATABASE_URL does not answer (${String(error)})`;
  }
}

/** Returns whether there is a PostgreSQL to test with, and logs why not. */
export async function postgresAnswers(): Promise<boolean> {
  const why = await obstacle();
  if (!why) return true;
  if (process.env.TEST_REQUIRE_ALL) throw new Error(`No PostgreSQL: ${why}.`);

  console.warn(`\nPostgreSQL suites are left out: ${why}. ${HOW}`);
  return false;
}

function serverUrl(): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error(`TEST_DATABASE_URL is not set. ${HOW}`);
  return server;
}

export interface TestDatabase {
  name: string;
  url: string;
}

/** A new database, so that files can run side by side: empty, or a copy of another. */
export async function createDatabase(template?: string): Promise<TestDatabase> {
  const name = `otr_${randomBytes(6).toString('hex')}`;
  await run(serverUrl(), `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);

  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  // Speeds it up: a test does not need what a power failure would lose.
  url.searchParams.set('options', '-c synchronous_commit=off');
  return { name, url: url.toString() };
}

export function dropDatabase(name: string): Promise<void> {
  return run(serverUrl(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
