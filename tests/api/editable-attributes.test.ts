import { signIn } from '../helpers/http/admin';
import {
  editableOf,
  examplesFor,
  exampleOf,
  expected,
  populateAll,
  readBack,
  schemaOf,
  SERVER_ONLY,
  SYSTEM,
  type Targets,
} from '../helpers/content/editable';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { addPicture } from '../helpers/fixtures/picture';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const MANAGER = '/content-manager/collection-types';
const TYPES = [ARTICLE, OFFICIAL, AGREEMENT];

describeDatabases('an attribute that an editor can edit', (client) => {
  const { app, newsroom } = useApp({ client });
  let token: string;
  let targets: Targets;
  let examples: Doc;

  beforeAll(async () => {
    token = await signIn(app, 'strapi-editor');
  });

  beforeEach(async () => {
    const official = await newsroom.official({ name: 'Ada Marlow' });
    const agreement = await newsroom
      .documents(AGREEMENT)
      .create({ data: { title: 'First treaty' } });
    // The public version of a record names only what is public.
    await newsroom.documents(OFFICIAL).publish({ documentId: official.documentId });
    await newsroom.documents(AGREEMENT).publish({ documentId: agreement.documentId });
    targets = { official, agreement, image: await addPicture(app.strapi) };
    examples = examplesFor(targets);
  });
  afterEach(() => newsroom.clear());

  const send = async (
    method: 'get' | 'post' | 'put',
    path: string,
    data?: object
  ): Promise<Doc> => {
    const request = app.request[method](`${MANAGER}/${path}`).set(
      'Authorization',
      `Bearer ${token}`
    );
    const { status, body } = await (data ? request.send(data) : request);
    return { status, body, data: body.data };
  };
  const stored = (uid: string, documentId: string, status = 'draft'): Promise<Doc> =>
    newsroom.documents(uid).findOne({ documentId, status, populate: populateAll(app.strapi, uid) });
  const valueOf = (uid: string, name: string, record: Doc) =>
    readBack(app.strapi, uid, name, record[name]);
  const exampleFor = (uid: string, name: string) => exampleOf(app.strapi, examples, uid, name);
  const all = (uid: string) =>
    Object.fromEntries(editableOf(app.strapi, uid).map((name) => [name, exampleFor(uid, name)]));

  async function quoteOf(): Promise<Doc> {
    const article = await newsroom.article(['“The pier will be repaired,” said Ada Marlow.']);
    return (await newsroom.quotes(article))[0];
  }

  it.each([...TYPES, QUOTE])('has an example or is written by the server: %s', (uid) => {
    const { attributes } = schemaOf(app.strapi, uid);
    const known = [...SYSTEM, 'id', ...SERVER_ONLY[uid], ...Object.keys(examples[uid])];
    expect(Object.keys(attributes).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(TYPES)('is saved when %s is created with all of them', async (uid) => {
    const data = all(uid);
    const { status, body } = await send('post', uid, data);
    expect([status, body.error]).toEqual([201, undefined]);
    const record = await stored(uid, body.data.documentId);
    for (const name of editableOf(app.strapi, uid))
      expect([name, valueOf(uid, name, record)]).toEqual([name, expected(data[name])]);
  });

  it.each(TYPES)('is saved alone when %s is updated, and published', async (uid) => {
    const title = uid === OFFICIAL ? { name: 'Bo Marsh' } : { title: 'Something' };
    const { documentId } = (await send('post', uid, title)).data;
    for (const name of editableOf(app.strapi, uid)) {
      const { status, body } = await send('put', `${uid}/${documentId}`, {
        [name]: exampleFor(uid, name),
      });
      expect([name, status, body.error]).toEqual([name, 200, undefined]);
    }
    const read = await send('get', `${uid}/${documentId}`);
    expect(read.status).toBe(200);
    const { status, body } = await send('post', `${uid}/${documentId}/actions/publish`, {});
    expect([status, body.error]).toEqual([200, undefined]);
    for (const version of ['draft', 'published']) {
      const record = await stored(uid, documentId, version);
      for (const name of editableOf(app.strapi, uid)) {
        // A publication ends the schedule: the article would be published once more at the hour.
        const value = name === 'scheduledAt' ? null : expected(exampleFor(uid, name));
        expect([name, valueOf(uid, name, record)]).toEqual([name, value]);
      }
    }
  });

  it('is saved alone when a quote is updated', async () => {
    const quote = await quoteOf();
    for (const name of editableOf(app.strapi, QUOTE)) {
      const { status, body } = await send('put', `${QUOTE}/${quote.documentId}`, {
        [name]: exampleFor(QUOTE, name),
      });
      expect([name, status, body.error]).toEqual([name, 200, undefined]);
      const record = await stored(QUOTE, quote.documentId);
      expect([name, valueOf(QUOTE, name, record)]).toEqual([
        name,
        expected(exampleFor(QUOTE, name)),
      ]);
      expect(record.updatedBy).toBeUndefined();
    }
    const row = await app.strapi.db
      .query(QUOTE)
      .findOne({ where: { documentId: quote.documentId }, populate: ['updatedBy'] });
    expect(row.updatedBy).toMatchObject({ lastname: 'strapi-editor' });
  });

  it('is public with its article when it was saved of a quote', async () => {
    const article = await newsroom.article(['“The pier will be repaired,” said Ada Marlow.']);
    const [quote] = await newsroom.quotes(article);
    const { speaker: _speaker, attributionText: _text, ...facts } = all(QUOTE);
    expect((await send('put', `${QUOTE}/${quote.documentId}`, facts)).status).toBe(200);
    await newsroom.publish(article);
    const record = await stored(QUOTE, quote.documentId, 'published');
    for (const name of Object.keys(facts))
      expect([name, valueOf(QUOTE, name, record)]).toEqual([name, expected(facts[name])]);
  });
});
