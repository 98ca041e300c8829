import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { finishEvents } from '../../../src/platform/database/drain-events';
import { isFull } from '../runs/fault-runs';
import { APP_DIR, testEnvironment, type DataPlace, type Environment } from './environment';
import { keepListeners, newServer } from './host';
import { createDatabase, dropDatabase } from './postgres';

export { APP_DIR };

export type DatabaseClient = 'sqlite' | 'postgres';
export type Request = ReturnType<typeof supertest>;

export interface BootOptions {
  /** SQLite in a file of its own by default (Strapi takes ":memory:" for a file name). */
  client?: DatabaseClient;
  /** Environment of the boot; `undefined` takes a variable away. */
  env?: Environment;
  /** On a database that no server was ever started on; else the tables, roles and locales are there already. */
  isFirst?: boolean;
}

export interface Booted {
  strapi: Core.Strapi;
  /** `await request.get('/api/articles')` */
  request: Request;
  /** The address at which it listens. */
  url: string;
  stop(): Promise<void>;
}

/** A database of its own for each boot. */
async function createData(
  folder: string,
  { client, isFirst }: BootOptions
): Promise<{ place: DataPlace; drop: () => Promise<void> }> {
  const { OTR_PREPARED_SQLITE: file, OTR_PREPARED_POSTGRES: template } = process.env;
  if (client === 'postgres') {
    const { name, url } = await createDatabase(isFirst ? undefined : template);
    return { place: { url }, drop: () => dropDatabase(name) };
  }
  const own = path.join(folder, 'test.db');
  if (file && !isFirst) copyFileSync(file, own);
  return { place: { file: own }, drop: async () => undefined };
}

/** Sets variables of the environment and returns what puts the old ones back. */
function setEnvironment(variables: Environment): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((key) => [key, process.env[key]]));
  const assign = (values: Environment) => {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  };
  assign(variables);
  return () => assign(before);
}

/** The folder of the compiled server. */
export function compiledServer(): string {
  const folder = process.env.OTR_COMPILED_SERVER;
  if (!folder)
    throw new Error('No compiled server: give the suite tests/helpers/servers/global-setup.ts.');
  return folder;
}

async function start(strapi: Core.Strapi): Promise<string> {
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** A running server without content. A boot takes seconds: share one a file. */
export async function bootStrapi(options: BootOptions = {}): Promise<Booted> {
  const folder = mkdtempSync(path.join(tmpdir(), 'otr-test-'));
  const data = await createData(folder, options);
  const restoreEnvironment = setEnvironment({ ...testEnvironment(data.place), ...options.env });
  const restoreListeners = keepListeners();
  const leave = async () => {
    restoreListeners();
    restoreEnvironment();
    rmSync(folder, { recursive: true, force: true });
    await data.drop();
  };

  try {
    const strapi = newServer(APP_DIR, compiledServer());
    const url = await start(strapi);
    const stop = async () => {
      await finishEvents(strapi);
      await strapi.destroy();
      await leave();
    };
    return { strapi, request: supertest(url), url, stop };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** True where every suite of a server runs on both databases: in the workflow, which has the time. */
export const runsOnBoth = Boolean(process.env.TEST_BOTH_DATABASES) || isFull;

/** The database that says no to more. */
export const stricterDatabase = (): DatabaseClient =>
  process.env.OTR_POSTGRES ? 'postgres' : 'sqlite';

/**
 * Runs a suite on the stricter database alone, because what it tests happens before or after the database: rights,
 * checks of requests, the shape of answers.
 */
export function describeStricterDatabase(
  name: string,
  suite: (client: DatabaseClient) => void
): void {
  if (runsOnBoth) return describeDatabases(name, suite);
  const client = stricterDatabase();
  describe(`${name} (${client})`, () => suite(client));
}

/** Runs a suite on one of the databases: on PostgreSQL where there is one (see tests/helpers/servers/postgres.ts). */
export function describeDatabase(
  client: DatabaseClient,
  name: string,
  suite: (client: DatabaseClient) => void
): void {
  const describeIt = client === 'sqlite' || process.env.OTR_POSTGRES ? describe : describe.skip;
  describeIt(`${name} (${client})`, () => suite(client));
}

/** Runs a suite on SQLite, and on PostgreSQL where there is one. */
export function describeDatabases(name: string, suite: (client: DatabaseClient) => void): void {
  describeDatabase('sqlite', name, suite);
  describeDatabase('postgres', name, suite);
}
