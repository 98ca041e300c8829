import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { finishEvents } from '../../src/finish-events';
import { createTestDatabase, type TestDatabase } from './postgres';

export type DatabaseClient = 'sqlite' | 'postgres';
export type Request = ReturnType<typeof supertest>;

export interface BootOptions {
  /** SQLite in a file of its own, unless told otherwise (Strapi takes ":memory:" for a file name). */
  client?: DatabaseClient;
  /** Environment of the boot; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>;
}

export interface Booted {
  strapi: Core.Strapi;
  /** `await request.get('/api/articles')` */
  request: Request;
  /** Where it listens. */
  url: string;
  stop(): Promise<void>;
}

export const APP_DIR = path.resolve(__dirname, '../..');
const secret = () => randomBytes(24).toString('base64');

function environment(folder: string, database: TestDatabase | null, extra: BootOptions['env']) {
  return {
    // Not the developer's .env.
    ENV_PATH: path.join(APP_DIR, '.tmp', 'no.env'),
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    // The tests say when a scheduled piece is due.
    CRON_ENABLED: 'false',
    DATABASE_CLIENT: database ? 'postgres' : 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'test.db'),
    DATABASE_URL: database?.url,
    ...extra,
  };
}

/** Sets variables of the environment and returns what puts the old ones back. */
function setEnvironment(variables: Record<string, string | undefined>): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((key) => [key, process.env[key]]));
  const assign = (values: Record<string, string | undefined>) => {
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
  if (!folder) throw new Error('No compiled server: give the suite tests/helpers/global-setup.ts.');
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

/** A running server on an empty database. A boot takes seconds: share one a file. */
export async function bootStrapi(options: BootOptions = {}): Promise<Booted> {
  const database = options.client === 'postgres' ? await createTestDatabase() : null;
  const folder = mkdtempSync(path.join(tmpdir(), 'otr-test-'));
  const restoreEnvironment = setEnvironment(environment(folder, database, options.env));
  const leave = async () => {
    restoreEnvironment();
    rmSync(folder, { recursive: true, force: true });
    await database?.drop();
  };

  try {
    const strapi = createStrapi({
      appDir: APP_DIR,
      distDir: compiledServer(),
      serveAdminPanel: false,
    });
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

/** Runs a suite on SQLite, and on PostgreSQL where there is one (see tests/helpers/postgres.ts). */
export function describeDatabases(name: string, suite: (client: DatabaseClient) => void): void {
  describe(`${name} (sqlite)`, () => suite('sqlite'));

  const describePostgres = process.env.OTR_POSTGRES ? describe : describe.skip;
  describePostgres(`${name} (postgres)`, () => suite('postgres'));
}
