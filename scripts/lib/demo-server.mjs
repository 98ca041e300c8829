import { createRequire } from 'node:module';
import path from 'node:path';
import { DIST } from './build.mjs';
import { ensureDemoAdmin } from './demo-admin.mjs';
import { ROOT } from './sources.mjs';

const require = createRequire(import.meta.url);

/** Starts the built product with the sample newsroom; resolves once it listens. */
export async function startDemo({ port, database, publicFolder, credentialsFile }) {
  // Before Strapi is loaded: it reads .env then, and does not overwrite what is set.
  Object.assign(process.env, {
    NODE_ENV: 'production',
    LOG_FORMAT: 'pretty',
    PORT: String(port),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    PUBLIC_DIR: publicFolder,
    STRAPI_TELEMETRY_DISABLED: 'true',
  });

  const { createStrapi } = require('@strapi/strapi');
  const { loadSampleNewsroom } = require(path.join(DIST, 'src', 'bootstrap', 'seed'));

  const strapi = createStrapi({ appDir: ROOT, distDir: DIST });
  strapi.log.level = 'warn';
  strapi.config.set('server.logger.startup.enabled', false);
  await strapi.load();
  await loadSampleNewsroom(strapi);
  const credentials = await ensureDemoAdmin(strapi, credentialsFile);
  await strapi.start();
  return credentials;
}
