import { createRequire } from 'node:module';
import { compileServer } from './compile-server.mjs';
import { ensureEnvFile } from './env-file.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './sources.mjs';

const require = createRequire(import.meta.url);

/** Does something with the product on the configured database, without serving it. */
export async function withStrapi(act) {
  await ensureInstalled();
  ensureEnvFile();
  // What is looked at is not to be mended by the start, nor is anything to go out meanwhile.
  process.env.DELIVERY_REBUILD = 'false';
  process.env.CRON_ENABLED = 'false';
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: compileServer(), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  try {
    return await act(strapi);
  } finally {
    await strapi.destroy();
  }
}
