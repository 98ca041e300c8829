import path from 'path';
import type { Core } from '@strapi/strapi';
import { limitConnections } from '../src/platform/database/errors/connection-limits';
import { limitBlocking } from '../src/platform/database/wait-for-writers';
import { readEnvironment } from '../src/platform/environment';

/** Limits how long making a connection may take, in milliseconds. */
const CONNECT_MS = 10_000;

const config = (): Core.Config.Database => {
  const env = readEnvironment();
  // Names the statement of an error without its values, because one of them may be the text of a draft.
  const compileSqlOnError = false;
  const acquireConnectionTimeout = env.DATABASE_CONNECTION_TIMEOUT;

  if (env.DATABASE_CLIENT === 'sqlite') {
    return {
      connection: {
        client: 'sqlite',
        connection: {
          filename: path.resolve(__dirname, '..', '..', env.DATABASE_FILENAME),
        },
        useNullAsDefault: true,
        pool: { afterCreate: limitBlocking },
        compileSqlOnError,
        acquireConnectionTimeout,
      },
    };
  }

  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: env.DATABASE_URL,
        host: env.DATABASE_HOST,
        port: env.DATABASE_PORT,
        database: env.DATABASE_NAME,
        user: env.DATABASE_USERNAME,
        password: env.DATABASE_PASSWORD,
        ssl: env.DATABASE_SSL && {
          ca: env.DATABASE_SSL_CA,
          rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED,
        },
        schema: env.DATABASE_SCHEMA,
        connectionTimeoutMillis: CONNECT_MS,
        keepAlive: true,
      },
      pool: {
        min: env.DATABASE_POOL_MIN,
        max: env.DATABASE_POOL_MAX,
        createTimeoutMillis: 2 * CONNECT_MS,
        afterCreate: limitConnections({
          lock: env.DATABASE_LOCK_TIMEOUT,
          statement: env.DATABASE_STATEMENT_TIMEOUT,
          idleTransaction: env.DATABASE_IDLE_TRANSACTION_TIMEOUT,
        }),
      },
      acquireConnectionTimeout,
      compileSqlOnError,
    },
  };
};

export default config;
