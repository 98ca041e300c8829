import type { Socket } from 'net';
import path from 'path';
import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';

/** How long a connection may take to be made, in milliseconds. */
const CONNECT_MS = 10_000;
/** How much longer than any statement may take a connection may be silent, in milliseconds. */
const SILENCE_MS = 5000;

/** What is used of a client of pg beside what its types know. */
type PgClient = Client & { connection: { stream: Socket }; readyForQuery: boolean };

/** Limits of a connection in milliseconds; 0: none. */
interface Limits {
  lock: number;
  statement: number;
  idleTransaction: number;
}

/**
 * Prepares a new connection. The database itself ends what takes too long; where it says nothing at all any more, the
 * connection is given up: what was not committed on it is not kept. (Set here and not at the start of the connection,
 * which PgBouncer would refuse.)
 */
function limitConnections({ lock, statement, idleTransaction }: Limits) {
  const patience = statement + SILENCE_MS;
  /** When something was last heard on each connection. */
  const heard = new Map<Socket, number>();

  /** Where one is dead, those that rest in the pool may be too: each would have to be waited for. */
  function giveUpSilent(): void {
    for (const [stream, at] of heard) {
      if (Date.now() - at >= patience)
        stream.destroy(new Error('The database said nothing for too long.'));
    }
  }

  function watch(client: PgClient): void {
    const { stream } = client.connection;
    const hear = () => heard.set(stream, Date.now());
    hear();
    stream.on('data', hear);
    stream.on('close', () => heard.delete(stream));
    stream.setTimeout(patience, () => {
      if (!client.readyForQuery) giveUpSilent();
    });
  }

  return (connection: unknown, done: (error?: Error, connection?: unknown) => void): void => {
    const client = connection as PgClient;
    if (statement > 0) watch(client);
    client
      .query(
        `SET lock_timeout = ${lock}; SET statement_timeout = ${statement}; SET idle_in_transaction_session_timeout = ${idleTransaction}`
      )
      .then(
        () => done(undefined, client),
        (error: Error) => done(error, client)
      );
  };
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  // An error names its statement with placeholders: what stands in their place may be the text of a draft.
  const compileSqlOnError = false;
  const acquireConnectionTimeout = env.int('DATABASE_CONNECTION_TIMEOUT', 60000);

  if (client === 'sqlite') {
    return {
      connection: {
        client: 'sqlite',
        connection: {
          filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
        },
        useNullAsDefault: true,
        compileSqlOnError,
        acquireConnectionTimeout,
      },
    };
  }

  if (client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}". Use "sqlite" or "postgres".`);
  }

  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', 'localhost'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'strapi'),
        user: env('DATABASE_USERNAME', 'strapi'),
        password: env('DATABASE_PASSWORD', 'strapi'),
        ssl: env.bool('DATABASE_SSL', false) && {
          ca: env('DATABASE_SSL_CA', undefined),
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
        schema: env('DATABASE_SCHEMA', 'public'),
        connectionTimeoutMillis: CONNECT_MS,
        keepAlive: true,
      },
      pool: {
        min: env.int('DATABASE_POOL_MIN', 2),
        max: env.int('DATABASE_POOL_MAX', 10),
        createTimeoutMillis: 2 * CONNECT_MS,
        afterCreate: limitConnections({
          lock: env.int('DATABASE_LOCK_TIMEOUT', 30_000),
          statement: env.int('DATABASE_STATEMENT_TIMEOUT', 60_000),
          idleTransaction: env.int('DATABASE_IDLE_TRANSACTION_TIMEOUT', 60_000),
        }),
      },
      acquireConnectionTimeout,
      compileSqlOnError,
    },
  };
};

export default config;
