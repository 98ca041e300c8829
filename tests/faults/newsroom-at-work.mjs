// Runs in a process of its own on the database of the environment, which a test kills. Reports at its start what is
// wrong in the database, and on "work" it saves, publishes and unpublishes articles until it is killed.
import { createRequire } from 'node:module';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const ARTICLE = 'api::article.article';
const OFFICIAL = 'api::official.official';
const ARTICLES = 6;
const SPEAKERS = ['Ada Marlow', 'Bea Norrland', 'Carl Ostrom'];
const PLACES = ['pier', 'quay', 'lock', 'bridge', 'ferry', 'tower', 'market'];

const [appDir, distDir] = process.argv.slice(2);
const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });
strapi.log.level = 'fatal';

const oneOf = (list) => list[Math.floor(Math.random() * list.length)];
const documents = (uid) => strapi.documents(uid);

function body() {
  const places = PLACES.filter(() => Math.random() < 0.7);
  return places.map((place, i) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: `“We mend the ${place} this year,” said ${SPEAKERS[i % 3]}.` },
    ],
  }));
}

async function fill() {
  for (const name of SPEAKERS) {
    const { documentId } = await documents(OFFICIAL).create({ data: { name } });
    await documents(OFFICIAL).publish({ documentId });
  }
  for (let i = 0; i < ARTICLES; i += 1)
    await documents(ARTICLE).create({ data: { title: `Article ${i}`, body: body() } });
}

const save = (documentId) => documents(ARTICLE).update({ documentId, data: { body: body() } });
const publish = (documentId) => documents(ARTICLE).publish({ documentId });

/** Does what editors do, through the same routes. */
const OPERATIONS = [
  save,
  publish,
  (documentId) =>
    strapi.db.transaction(async () => {
      await save(documentId);
      await publish(documentId);
    }),
  (documentId) => documents(ARTICLE).unpublish({ documentId }),
  (documentId) => documents(ARTICLE).discardDraft({ documentId }),
  (_, all) => strapi.db.transaction(() => Promise.all(all.map(publish))),
  async () => {
    const official = await documents(OFFICIAL).findFirst();
    await documents(OFFICIAL).update({
      documentId: official.documentId,
      data: { honorific: oneOf(['Dr', 'Sir', '']) },
    });
    await documents(OFFICIAL).publish({ documentId: official.documentId });
  },
];

async function work() {
  const all = (await documents(ARTICLE).findMany()).map(({ documentId }) => documentId);
  for (let done = 0; ; done += 1) {
    // An article that is not ready is rejected: that is an answer too.
    await oneOf(OPERATIONS)(oneOf(all), all).catch((error) => {
      if (!['ApplicationError', 'ValidationError'].includes(error.name)) throw error;
    });
    if (done === 0) process.send('at work');
  }
}

async function findings() {
  return [
    ...(await strapi.plugin('quotes').service('integrity').check()),
    ...(await strapi.plugin('delivery').service('integrity').check()),
  ];
}

process.on('message', () => {
  work().catch((error) => {
    console.error(error);
    process.exit(1);
  });
});

await strapi.load();
if ((await documents(ARTICLE).count({})) === 0) await fill();
process.send(await findings());
