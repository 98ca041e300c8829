import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, dropDatabase } from '../helpers/servers/postgres';
import type { DatabaseClient } from '../helpers/servers/strapi';
import type { Order } from './api-newsroom';

/** Strapi as it comes, ours, and ours with every answer made anew. */
export type Variant = 'stock' | 'ours' | 'uncached';

const VARIANTS: Record<Variant, Record<string, string>> = {
  stock: { QUOTES_ENABLED: 'false', DELIVERY_ENABLED: 'false' },
  ours: {},
  uncached: { DELIVERY_CACHE: 'false' },
};

const secret = () => randomBytes(24).toString('base64');
const SECRETS = {
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  JWT_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
};

export interface Server {
  url: string;
  order(order: Order): Promise<void>;
  stop(): Promise<void>;
}

export interface Bench {
  start(variant: Variant): Promise<Server>;
  drop(): Promise<void>;
}

/** An empty database of its own, on which servers are started one after another. */
export async function createBench(client: DatabaseClient): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'otr-bench-'));
  const database = client === 'postgres' ? await createDatabase() : null;
  const env = {
    ...process.env,
    ...SECRETS,
    ENV_PATH: path.join(folder, 'no.env'),
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    CRON_ENABLED: 'false',
    DATABASE_CLIENT: client,
    DATABASE_FILENAME: path.join(folder, 'bench.db'),
    ...(database && { DATABASE_URL: database.url }),
  };

  return {
    async start(variant) {
      const child = fork(path.join(__dirname, 'api-newsroom.ts'), [], {
        execArgv: ['--import', 'tsx'],
        env: { ...env, ...VARIANTS[variant] },
        // Standard output belongs to the table.
        stdio: ['ignore', 2, 2, 'ipc'],
      });
      const answer = async (): Promise<unknown> => {
        const detected = new AbortController();
        const { signal } = detected;
        const died = once(child, 'exit', { signal }).then(([code]) => {
          throw new Error(`The ${variant} server ended with ${code}.`);
        });
        // A request that was given up is no error.
        died.catch(() => undefined);
        const [message] = await Promise.race([once(child, 'message', { signal }), died]);
        detected.abort();
        return message;
      };
      const url = (await answer()) as string;
      const order = async (what: Order) => {
        const done = answer();
        child.send(what);
        await done;
      };
      return { url, order, stop: () => order({ do: 'stop' }) };
    },

    async drop() {
      if (database) await dropDatabase(database.name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
