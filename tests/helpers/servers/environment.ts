import { randomBytes } from 'node:crypto';
import path from 'node:path';

export type Environment = Record<string, string | undefined>;

export const APP_DIR = path.resolve(__dirname, '../../..');
const secret = () => randomBytes(24).toString('base64');

/** The place of a test server's data: in a SQLite file, or in a PostgreSQL database by its URL. */
export type DataPlace = { file: string } | { url: string };

/** Returns the environment of a test server: nothing of the developer's own, and random secrets. */
export function testEnvironment(place: DataPlace): Environment {
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
    // The tests decide when a scheduled article is due.
    CRON_ENABLED: 'false',
    DATABASE_CLIENT: 'url' in place ? 'postgres' : 'sqlite',
    DATABASE_FILENAME: 'file' in place ? place.file : undefined,
    DATABASE_URL: 'url' in place ? place.url : undefined,
  };
}
