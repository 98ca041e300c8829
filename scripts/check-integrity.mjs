// npm run check:integrity [-- --json]: compares the configured database with what the product promises of it.
// Exit status 0, or 1 with a list of what is wrong.
import { withStrapi } from './lib/offline.mjs';

const asJson = process.argv.includes('--json');
// Standard output is for the answer alone.
const print = console.log;
if (asJson) console.log = console.error;

const findings = await withStrapi(async (strapi) => [
  ...(await strapi.plugin('quotes').service('integrity').check()),
  ...(await strapi.plugin('delivery').service('integrity').check()),
]);

if (asJson) print(JSON.stringify({ findings }));
else if (findings.length === 0) print('Nothing is wrong.');
else {
  for (const { code, message } of findings) print(`${code}: ${message}`);
  print(`\n${findings.length} found.`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
