// npm run seed: loads the sample newsroom into the configured database. Running it again changes nothing.
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileServer } from './lib/compile-server.mjs';
import { ensureEnvFile } from './lib/env-file.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/sources.mjs';

await ensureInstalled();
ensureEnvFile();

const distDir = compileServer();
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { loadSampleNewsroom } = require(path.join(distDir, 'src', 'bootstrap', 'seed'));

const strapi = createStrapi({ appDir: ROOT, distDir, serveAdminPanel: false });
strapi.log.level = 'warn';
await strapi.load();
try {
  const { created, kept } = await loadSampleNewsroom(strapi);
  console.log(`Sample newsroom: ${created} records created, ${kept} left as they are.`);
} finally {
  await strapi.destroy();
}
