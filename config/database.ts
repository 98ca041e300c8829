import path from 'path';
import type { Core } from '@strapi/strapi';
import { limitConnections } from '../src/platform/database/errors/connection-limits';

/** How long a connection may take to be made, in milliseconds. */
const CONNECT_MS = 10_000;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  // An error names its statement without its values: one of them may be the text of a draft.
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
