// npm run types [-- FOLDER]: TypeScript types of the content model, into types/generated.
// Unlike `strapi ts:generate-types` it leaves dist/ alone, which may be in use.
import { createRequire } from 'node:module';
import { compileServer } from './lib/compile-server.mjs';
import { ROOT } from './lib/sources.mjs';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

const strapi = createStrapi({ appDir: ROOT, distDir: compileServer() });
strapi.log.level = 'warn';
await strapi.register();
await generators.generate({
  strapi,
  pwd: process.argv[2] ?? ROOT,
  logger: { silent: true },
  artifacts: { contentTypes: true, components: true },
});
await strapi.destroy();
