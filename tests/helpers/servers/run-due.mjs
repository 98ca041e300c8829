// Runs in a process of its own on the database of the environment: loads the server, reports that, and publishes what
// is due on request.
import { createRequire } from 'node:module';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const [appDir, distDir] = process.argv.slice(2);

async function main() {
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });
  await strapi.load();
  process.on('message', async () => {
    process.send(await strapi.plugin('quotes').service('schedule').runDue());
  });
  process.send('ready');
}

void main();
