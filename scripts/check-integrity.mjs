// npm run check:integrity [-- --json]: compares the configured database with what the product promises of it.
// Exit status 0, or 1 with a list of what is wrong.
import { withStrapi } from './lib/offline.mjs';

const findings = await withStrapi(async (strapi) => [
  ...(await strapi.plugin('quotes').service('integrity').check()),
  ...(await strapi.plugin('delivery').service('integrity').check()),
]);

if (process.argv.includes('--json')) console.log(JSON.stringify({ findings }));
else if (findings.length === 0) console.log('Nothing is wrong.');
else {
  for (const { code, message } of findings) console.log(`${code}: ${message}`);
  console.log(`\n${findings.length} found.`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
