// npm run types [-- FOLDER]: everything that is made from the content model and from the contract with front ends.
// Unlike `strapi ts:generate-types` it leaves dist/ alone, which may be in use.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileServer } from './lib/compile-server.mjs';
import { ROOT } from './lib/sources.mjs';

const require = createRequire(import.meta.url);
const folder = process.argv[2] ?? ROOT;

function write(file, text) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const compiled = compileServer();

const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');
const strapi = createStrapi({ appDir: ROOT, distDir: compiled });
strapi.log.level = 'warn';
await strapi.register();
await generators.generate({
  strapi,
  pwd: folder,
  logger: { silent: true },
  artifacts: { contentTypes: true, components: true },
});

const { openApiDocument } = require(
  path.join(compiled, 'src/plugins/delivery/server/src/openapi/document.js')
);
const document = JSON.stringify(openApiDocument(strapi), null, 2);
write('types/generated/openapi.json', `${document}\n`);

const { default: openapiTS, astToString } = await import('openapi-typescript');
const types = astToString(await openapiTS(document));
write('clients/typescript/api.d.ts', `// Made by npm run types.\n\n${types}`);

const { lexicographicSortSchema, printSchema } = require('graphql');
const schema = strapi.plugin('graphql').service('content-api').buildSchema();
write('types/generated/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);

await strapi.destroy();
