import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DIST } from './build.mjs';
import { compileServer } from './compile-server.mjs';
import { ensureEnvFile } from './env-file.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './sources.mjs';

const require = createRequire(import.meta.url);

/** An image carries the build and what it runs with, no sources. */
const isImage = !existsSync(path.join(ROOT, 'src'));

/** The folder of the compiled server, after all that it needs is there. */
async function preparedServer() {
  if (isImage) return DIST;
  await ensureInstalled();
  ensureEnvFile();
  return compileServer();
}

/** Does something with the product on the configured database, without serving it. */
export async function withStrapi(act) {
  const distDir = await preparedServer();
  // Keeps the start from repairing what is examined, and from publishing meanwhile.
  process.env.DELIVERY_REBUILD = 'false';
  process.env.CRON_ENABLED = 'false';
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  try {
    return await act(strapi);
  } finally {
    await strapi.destroy();
  }
}
