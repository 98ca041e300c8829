import { signIn } from '../../http/admin';
import {
  ARTICLE,
  blocks,
  newsroomOf,
  OFFICIAL,
  AGREEMENT,
  type Doc,
} from '../../fixtures/newsroom';
import type { Booted } from '../../servers/strapi';

/** The columns of the table. */
export const ROLES = ['no rights', 'Author', 'Editor', 'Super Admin'] as const;
export type Role = (typeof ROLES)[number];

export const STATES = ['draft', 'embargoed', 'scheduled', 'published'] as const;
export type ArticleState = (typeof STATES)[number];

export type Owner = 'own' | 'another';
export const OWNERS: Owner[] = ['own', 'another'];

/** An article, with the words that only its draft or only its public version has. */
export interface Subject {
  state: ArticleState;
  documentId: string;
  /** Row of the draft in the default language. */
  id: number;
  word: string;
  publicWord: string | null;
  /** documentIds of its quotes, in the order of the text. */
  quotes: string[];
  /** A picture that it shows, uploaded by its author. */
  file: number;
}

export interface Member {
  id: number;
  email: string;
  token: string;
}

export interface Newsroom {
  members: Record<Role, Member>;
  /** Another user with the rights of an Author. */
  another: Member;
  articles: Record<Role | 'another', Subject[]>;
  /** A draft of each user's own, apart from those that are walked. */
  spare: Record<Role, Subject>;
  officials: Record<Role | 'another', Subject[]>;
  agreements: Record<Role | 'another', Subject[]>;
  official: string;
  agreement: string;
  /** A picture of the Author that every article of the other Author shows. */
  sharedFile: number;
  folder: number;
}

/** Begins every word of the other Author's, their name and address included, and no word of another user's. */
export const ANOTHER = 'Zqvb';

const PREFIXES: Record<Role | 'another', string> = {
  'no rights': 'Zqnk',
  Author: 'Zqwm',
  Editor: 'Zqfj',
  'Super Admin': 'Zqhp',
  another: ANOTHER,
};
const CODES: Record<Role, string> = {
  'no rights': 'nothing',
  Author: 'strapi-author',
  Editor: 'strapi-editor',
  'Super Admin': 'strapi-super-admin',
};

const YEAR_MS = 365 * 24 * 3600 * 1000;
export const inAYear = (): string => new Date(Date.now() + YEAR_MS).toISOString();

async function join(app: Booted, code: string, firstname: string): Promise<Member> {
  const token = await signIn(app, code, firstname);
  const email = `${firstname.toLowerCase()}.${code}@desk.test`;
  const { id } = await app.strapi.db.query('admin::user').findOne({ where: { email } });
  return { id: Number(id), email, token };
}

async function addFile(app: Booted, name: string, createdBy: number): Promise<number> {
  const { id } = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.png`,
      hash: name,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${name}.png`,
      provider: 'local',
      folderPath: '/',
      createdBy,
      updatedBy: createdBy,
    },
  });
  return Number(id);
}

/** The words of the quote that every article has: as many as two articles can be compared by. */
export const quoteOf = (word: string): string =>
  `The ${word} bridge will open to all traffic early next spring,`;
/** Begins the second paragraph, whose next word is in no quote yet. */
export const BEFORE_WORD = 'She called it ';

/** Fills an article: its word is in every attribute that can hold one. */
function content(word: string, files: { cover: number; share: number }) {
  return {
    title: `${word} opens`,
    standfirst: `A ${word} standfirst`,
    section: word,
    body: blocks(`“${quoteOf(word)}” said Ada Marlow.`, `${BEFORE_WORD}${word} and left.`),
    authors: [{ name: `${word} Writer`, role: word }],
    dateline: { place: word, country: 'BY', date: '2025-09-17' },
    sources: [{ name: `${word} source`, kind: 'other', url: 'https://source.test/' }],
    cover: { image: files.cover, alternativeText: `${word} cover`, caption: word, credit: word },
    subjects: [{ name: word }],
    corrections: [{ date: '2025-09-17T00:00:00.000Z', text: `A ${word} correction` }],
    seo: { metaTitle: word, metaDescription: word, shareImage: files.share },
  };
}

/** The same in Russian, so that its quote is aligned with that of the English text. */
const translated = (word: string) =>
  blocks(`«Мост ${word} откроют для всех машин ранней весной», — заявила Ада Марлоу.`);

/** Makes an article of one user's in one state. */
async function write(
  app: Booted,
  room: Pick<Newsroom, 'sharedFile' | 'members' | 'official' | 'agreement'>,
  creator: number,
  word: string,
  state: ArticleState
): Promise<Subject> {
  const newsroom = newsroomOf(app.strapi);
  const creators = { createdBy: creator, updatedBy: creator };
  const share = await addFile(app, word, creator);
  const files = { cover: room.sharedFile, share };
  const links = { officials: [room.official], agreements: [room.agreement] };
  const publicWord = state === 'published' ? word.replace(/pux$/, 'open') : null;
  const documents = newsroom.documents(ARTICLE);

  const article: Doc = await documents.create({
    data: {
      ...content(publicWord ?? word, files),
      ...links,
      ...creators,
      ...(state === 'embargoed' && { embargoedUntil: inAYear() }),
    },
  });
  const { documentId } = article;
  await documents.update({
    documentId,
    locale: 'ru',
    data: { ...content(word, files), body: translated(word), ...creators },
  });
  if (publicWord) {
    await documents.publish({ documentId, locale: 'en' });
    await documents.update({ documentId, locale: 'en', data: content(word, files) });
  }
  if (state === 'scheduled') {
    // Schedules as an editor at the form, because the scheduler acts for the user who did.
    const { status, body } = await app.request
      .put(`/content-manager/collection-types/${ARTICLE}/${documentId}`)
      .set('Authorization', `Bearer ${room.members.Editor.token}`)
      .send({ scheduledAt: inAYear() });
    if (status !== 200) throw new Error(`Scheduling failed: ${JSON.stringify(body)}`);
  }
  const draft = await app.strapi.db.query(ARTICLE).findOne({
    where: { documentId, locale: 'en', publishedAt: { $null: true } },
  });
  const quotes: Doc[] = await newsroom.quotes({ documentId, locale: 'en' });
  return {
    state,
    documentId,
    id: Number(draft.id),
    word,
    publicWord,
    quotes: quotes.map((quote) => quote.documentId),
    file: share,
  };
}

/** Makes an official or an agreement of one user's: a draft, or published. */
async function record(
  app: Booted,
  uid: string,
  creator: number,
  word: string,
  state: ArticleState
): Promise<Subject> {
  const documents = newsroomOf(app.strapi).documents(uid);
  const creators = { createdBy: creator, updatedBy: creator };
  const name = uid === OFFICIAL ? { name: `${word} Norrland` } : { title: `${word} pact` };
  const { documentId, id }: Doc = await documents.create({ data: { ...name, ...creators } });
  if (state === 'published') await documents.publish({ documentId });
  return { state, documentId, id: Number(id), word, publicWord: null, quotes: [], file: 0 };
}

/** Adds a draft of the other Author's, which no other role may know of. */
export async function writeOneMore(app: Booted, room: Newsroom): Promise<void> {
  await write(app, room, room.another.id, `${ANOTHER}morex`, 'draft');
}

/**
 * Creates a newsroom with two Authors, an Editor, a Super Admin and a user who has lost every right, each of whom has
 * written an article in every state. Each article has a unique word, so that an answer shows which article it reveals.
 */
export async function openNewsroom(app: Booted): Promise<Newsroom> {
  const { strapi } = app;
  await strapi.service('admin::role').create({ name: 'Nothing', code: CODES['no rights'] });
  const members = {} as Record<Role, Member>;
  for (const role of ROLES) members[role] = await join(app, CODES[role], PREFIXES[role]);
  const another = await join(app, CODES.Author, ANOTHER);

  const newsroom = newsroomOf(strapi);
  const official = await newsroom.official({
    gender: 'female',
    alternateNames: [{ name: 'Ада Марлоу', language: 'ru', kind: 'transliteration' }],
  });
  const agreement = await newsroom.documents(AGREEMENT).create({ data: { title: 'A treaty' } });
  for (const [uid, { documentId }] of [
    [OFFICIAL, official],
    [AGREEMENT, agreement],
  ] as const) {
    await newsroom.documents(uid).publish({ documentId });
  }
  const folder = await strapi
    .plugin('upload')
    .service('folder')
    .create({ name: 'Pictures', parent: null });
  const room = {
    members,
    another,
    official: official.documentId,
    agreement: agreement.documentId,
    sharedFile: await addFile(app, 'shared', members.Author.id),
    folder: Number(folder.id),
  };

  const articles = {} as Newsroom['articles'];
  const spare = {} as Newsroom['spare'];
  const officials = {} as Newsroom['officials'];
  const agreements = {} as Newsroom['agreements'];
  for (const [owner, prefix] of Object.entries(PREFIXES)) {
    const { id } = owner === 'another' ? another : members[owner as Role];
    articles[owner as Role] = [];
    for (const state of STATES) {
      const word = `${prefix}${state.slice(0, 2)}x`;
      articles[owner as Role].push(await write(app, room, id, word, state));
    }
    if (owner !== 'another') {
      spare[owner as Role] = await write(app, room, id, `${prefix}ownx`, 'draft');
    }
    officials[owner as Role] = [];
    agreements[owner as Role] = [];
    for (const state of ['draft', 'published'] as const) {
      const word = `${prefix}${state.slice(0, 2)}y`;
      officials[owner as Role].push(await record(app, OFFICIAL, id, word, state));
      agreements[owner as Role].push(await record(app, AGREEMENT, id, word, state));
    }
  }
  return { ...room, articles, spare, officials, agreements };
}
