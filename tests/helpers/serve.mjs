// A server of its own on the database of the environment: listens, says where, and renames an official when told to.
import { createRequire } from 'node:module';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const OFFICIAL = 'api::official.official';
const [appDir, distDir] = process.argv.slice(2);

async function main() {
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });
  strapi.log.level = process.env.SERVE_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount();
  process.on('message', async ({ documentId, name }) => {
    const officials = strapi.documents(OFFICIAL);
    await officials.update({ documentId, data: { name } });
    await officials.publish({ documentId });
    process.send('renamed');
  });
  strapi.server.httpServer.listen(0, '127.0.0.1', () => {
    process.send(`http://127.0.0.1:${strapi.server.httpServer.address().port}`);
  });
}

void main();
