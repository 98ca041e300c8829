import { AGREEMENT, ARTICLE, blocks, newsroomOf, OFFICIAL, type Doc } from '../fixtures/newsroom';
import type { Booted } from '../servers/strapi';
import type { Credentials } from './callers';

/** Is in everything that is public, and in nothing else. */
export const PUBLIC = 'Harbourside';
/** Is in everything that is in a draft only. */
export const DRAFT = 'Zyxwv';
/** Is in the private settings of the server. */
export const SETTING = 'Mnbvc';

/** Settings with a secret word; nothing is sent to it, for nothing answers there. */
export const SECRET_SETTINGS = {
  // Lifts the limits, because every request is sent as every caller.
  LIMIT_SIGN_IN: '0',
  PURGE_URL: `http://127.0.0.1:9/${SETTING}`,
  PURGE_TOKEN: `${SETTING}-token`,
  PREVIEW_URL: 'https://front-end.test/preview',
  PREVIEW_SECRET: `${SETTING}-of-previews`,
  METRICS_TOKEN: `${SETTING}-of-metrics`,
};

export interface SecretNewsroom {
  /** Published, and changed since. */
  article: Doc;
  official: Doc;
  agreement: Doc;
  quote: Doc;
  /** Never published. */
  unpublished: { article: Doc; official: Doc; agreement: Doc; quote: Doc };
}

/** A picture that both versions of the article show: its relations would reveal the draft. */
const PICTURE = {
  name: 'bridge.png',
  hash: 'bridge',
  ext: '.png',
  mime: 'image/png',
  size: 1,
  url: '/uploads/bridge.png',
  provider: 'local',
  folderPath: '/',
};

const FORM = '/content-manager/collection-types';

/**
 * Creates a newsroom with the Editor's work: a public article with its speaker and agreement, each changed since in its
 * draft, and as many that were never public. The article's reviews are in the activity log, and one quote is pending.
 */
export async function secretNewsroom(
  app: Booted,
  credentials: Credentials
): Promise<SecretNewsroom> {
  const newsroom = newsroomOf(app.strapi);
  const editor = async (method: 'post' | 'put', path: string, data: object): Promise<Doc> => {
    const { status, body } = await app.request[method](path)
      .set('Authorization', credentials.Editor!)
      .send(data);
    if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body.data;
  };
  const create = (uid: string, data: object) => editor('post', `${FORM}/${uid}`, data);
  const update = (uid: string, { documentId }: Doc, data: object) =>
    editor('put', `${FORM}/${uid}/${documentId}`, data);
  const connect = (...documents: Doc[]) => ({
    connect: documents.map(({ documentId }) => ({ documentId })),
  });

  const { id: image } = await app.strapi.db.query('plugin::upload.file').create({ data: PICTURE });
  const cover = { image, alternativeText: 'A bridge' };
  const official = await create(OFFICIAL, { name: `${PUBLIC} Marlow` });
  const agreement = await create(AGREEMENT, { title: `${PUBLIC} treaty` });
  const article = await create(ARTICLE, {
    title: `${PUBLIC} opens`,
    body: blocks(`“The ${PUBLIC} bridge will open,” said ${PUBLIC} Marlow.`),
    agreements: connect(agreement),
    officials: connect(official),
    cover,
  });
  const [quote] = await newsroom.quotes(article);
  await editor('post', `/quotes/quotes/${quote.documentId}/confirm`, {});
  await editor('post', `${FORM}/${ARTICLE}/${article.documentId}/actions/publish`, {});

  await update(OFFICIAL, official, { name: `${DRAFT} Marlow`, honorific: DRAFT });
  await update(AGREEMENT, agreement, { title: `${DRAFT} treaty`, summary: DRAFT });
  await update(ARTICLE, article, {
    title: `${DRAFT} opens`,
    standfirst: DRAFT,
    body: blocks(`“The ${DRAFT} bridge will open,” said ${DRAFT} Marlow.`),
  });

  const hidden = {
    official: await create(OFFICIAL, { name: `${DRAFT} Norrland` }),
    agreement: await create(AGREEMENT, { title: `${DRAFT} pact` }),
    article: await create(ARTICLE, {
      title: `${DRAFT} closes`,
      body: blocks(`“A ${DRAFT} word,” said ${DRAFT} Norrland.`, `“Nobody knows ${DRAFT}.”`),
      agreements: connect(agreement),
      officials: connect(official),
      cover,
    }),
  };
  const [pendingQuotes] = await newsroom.quotes(hidden.article);
  return { article, official, agreement, quote, unpublished: { ...hidden, quote: pendingQuotes } };
}
