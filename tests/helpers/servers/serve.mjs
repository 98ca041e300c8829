// Runs a server of its own on the database of the environment: listens, reports where, and does what it is sent.
import { createRequire } from 'node:module';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const ARTICLE = 'api::article.article';
const OFFICIAL = 'api::official.official';
const [appDir, distDir] = process.argv.slice(2);
const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });

const ACTIONS = {
  async rename({ documentId, name }) {
    await strapi.documents(OFFICIAL).update({ documentId, data: { name } });
    await strapi.documents(OFFICIAL).publish({ documentId });
  },
  async save({ documentId, data }) {
    await strapi.documents(ARTICLE).update({ documentId, data });
  },
  runDue: () => strapi.plugin('quotes').service('schedule').runDue(),
};

async function main() {
  strapi.log.level = process.env.SERVE_LOG_LEVEL ?? process.env.TEST_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount();
  process.on('message', async ({ act, ...given }) => {
    try {
      process.send({ done: await ACTIONS[act](given) });
    } catch (error) {
      process.send({ failed: String(error) });
    }
  });
  strapi.server.httpServer.listen(0, '127.0.0.1', () => {
    process.send({ done: `http://127.0.0.1:${strapi.server.httpServer.address().port}` });
  });
}

void main();
