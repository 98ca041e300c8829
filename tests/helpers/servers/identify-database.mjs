// Loads the server on the database of the environment and sends "ready". On each message it makes the missing tables of
// the read model and sends the id of the database.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const [appDir, distDir] = process.argv.slice(2);
const delivery = path.join(distDir, 'src/plugins/delivery/server/src');

async function main() {
  const { createTables } = require(path.join(delivery, 'store/tables.js'));
  const { databaseId } = require(path.join(delivery, 'cache/key-prefix.js'));
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  process.on('message', async () => {
    try {
      await createTables(strapi);
      process.send({ id: await databaseId(strapi) });
    } catch (error) {
      process.send({ failed: String(error) });
    }
  });
  process.send({ ready: true });
}

void main();
