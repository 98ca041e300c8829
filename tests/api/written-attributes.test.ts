import { isDeepStrictEqual } from 'node:util';
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
  type Targets,
} from '../helpers/content/editable';
import { foreignValues, unknownInComponents } from '../helpers/content/foreign';
import {
  contentManager,
  documentService,
  graphQL,
  rest,
  type Outcome,
  type Way,
} from '../helpers/content/ways-to-write';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { addPicture } from '../helpers/fixtures/picture';
import { describeDatabases, runsOnBoth, stricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(240_000);

const TYPES = [ARTICLE, OFFICIAL, AGREEMENT];
const WAYS = [
  'content manager, Editor',
  'content manager, Author',
  'content manager, Super Admin',
  'REST',
  'GraphQL',
  'Document Service',
] as const;
type WayName = (typeof WAYS)[number];
/** Reach the furthest: whatever a way rejects, it rejects before the database. */
const REACHING: readonly WayName[] = ['content manager, Editor', 'Document Service'];

/** Only users who may publish can write these, so each is checked alone. */
const LEADS_TO_PUBLICATION = ['scheduledAt', 'embargoedUntil'];

describeDatabases('an attribute of a write', (client) => {
  const { app, newsroom } = useApp({ client, env: { LIMIT_READS: '0' } });
  let targets: Targets;
  let examples: Doc;
  const ways = {} as Record<WayName, Way>;

  beforeAll(async () => {
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'full',
      description: '',
      lifespan: null,
      type: 'full-access',
    });
    for (const [name, role] of [
      ['Editor', 'strapi-editor'],
      ['Author', 'strapi-author'],
      ['Super Admin', 'strapi-super-admin'],
    ] as const)
      ways[`content manager, ${name}`] = contentManager(app, await signIn(app, role));
    ways.REST = rest(app, accessKey);
    ways.GraphQL = graphQL(app, accessKey);
    ways['Document Service'] = documentService(app);
  });

  beforeEach(async () => {
    const official = await newsroom.official({ name: 'Ada Marlow' });
    const agreement = await newsroom
      .documents(AGREEMENT)
      .create({ data: { title: 'First treaty' } });
    targets = { official, agreement, image: await addPicture(app.strapi) };
    examples = examplesFor(targets);
  });
  afterEach(() => newsroom.clear());

  const exampleFor = (uid: string, name: string) => exampleOf(app.strapi, examples, uid, name);
  const base = (uid: string) => (uid === OFFICIAL ? { name: 'Bo Marsh' } : { title: 'Something' });
  const editable = (uid: string): Doc =>
    Object.fromEntries(
      editableOf(app.strapi, uid)
        .filter((name) => !LEADS_TO_PUBLICATION.includes(name))
        .map((name) => [name, exampleFor(uid, name)])
    );
  const valuesOf = (uid: string): [string, Doc][] => [
    ...LEADS_TO_PUBLICATION.flatMap((name): [string, Doc][] =>
      uid === ARTICLE ? [[name, exampleFor(uid, name)]] : []
    ),
    ...foreignValues(app.strapi, uid, targets),
    ...unknownInComponents(app.strapi, uid, (name) => exampleFor(uid, name)),
  ];

  /** Reads an attribute from the database, in the shape in which it was written. */
  async function stored(uid: string, documentId: string, name: string): Promise<Doc> {
    const row = await app.strapi.db.query(uid as never).findOne({
      where: { documentId, publishedAt: { $null: true } },
      populate: populateRow(uid) as never,
    });
    if (name === 'createdBy' || name === 'updatedBy') return (row as Doc)?.[name]?.id ?? null;
    const { attributes } = schemaOf(app.strapi, uid);
    if (!(name in attributes)) return undefined;
    return readBack(app.strapi, uid, name, (row as Doc)?.[name]);
  }
  const populateRow = (uid: string) => ({
    ...populateAll(app.strapi, uid),
    createdBy: true,
    updatedBy: true,
  });

  /** Returns why a write is neither kept nor rejected by name; null if it is one of the two. */
  async function lost(
    uid: string,
    name: string,
    value: Doc,
    done: Outcome
  ): Promise<string | null> {
    const { status, said, documentId } = done;
    if (status === 403 || status === 404 || status === 405) return null;
    if (status >= 500) return `${name}: ${status} ${said.slice(0, 200)}`;
    if (status >= 400)
      return said.includes(name) ? null : `${name}: refused without its name: ${said}`;
    const is = await stored(uid, documentId!, name);
    const was = expected(value);
    // PostgreSQL keeps the keys of JSON in an order of its own.
    const plain = (one: Doc) =>
      JSON.parse(JSON.stringify((Array.isArray(one) && one.length === 1 ? one[0] : one) ?? null));
    return isDeepStrictEqual(plain(is), plain(was))
      ? null
      : `${name}: wrote ${JSON.stringify(was)}, stored ${JSON.stringify(is)}`;
  }

  /** Writes everything that an editor can edit at once: each value has to be kept. */
  async function notKept(uid: string, data: Doc, done: Outcome): Promise<(string | null)[]> {
    if (done.status === 403) return [];
    if (done.status >= 400) return [done.said];
    return Promise.all(Object.keys(data).map((name) => lost(uid, name, data[name], done)));
  }

  const tried = runsOnBoth || client === stricterDatabase() ? WAYS : REACHING;
  describe.each(tried)('by %s', (wayName) => {
    it.each(TYPES)('is kept or rejected by its name when %s is created', async (uid) => {
      const all = editable(uid);
      const problems = await notKept(uid, all, await ways[wayName].create(uid, all));
      for (const [name, value] of valuesOf(uid)) {
        const done = await ways[wayName].create(uid, { ...base(uid), [name]: value });
        problems.push(await lost(uid, name, value, done));
      }
      expect(problems.filter(Boolean)).toEqual([]);
    });

    it.each(TYPES)('is kept or rejected by its name when %s is updated', async (uid) => {
      const { documentId } = await ways[wayName].create(uid, base(uid));
      if (!documentId) return expect(wayName).toMatch(/Author/);
      const all = editable(uid);
      const problems = await notKept(uid, all, await ways[wayName].update(uid, documentId, all));
      for (const [name, value] of valuesOf(uid)) {
        const done = await ways[wayName].update(uid, documentId, { [name]: value });
        problems.push(await lost(uid, name, value, done));
      }
      expect(problems.filter(Boolean)).toEqual([]);
    });

    it('is kept or rejected by its name when a quote is updated', async () => {
      const article = await newsroom.article(['“The pier will be repaired,” said Ada Marlow.']);
      const [{ documentId }] = await newsroom.quotes(article);
      // GraphQL has no mutation of quotes, and REST no route.
      if (wayName === 'GraphQL' || wayName === 'REST') {
        const { status } = await ways[wayName].update(QUOTE, documentId, { occasion: 'A visit' });
        return expect(status).toBeGreaterThanOrEqual(400);
      }
      const all = editable(QUOTE);
      const problems = await notKept(
        QUOTE,
        all,
        await ways[wayName].update(QUOTE, documentId, all)
      );
      for (const [name, value] of foreignValues(app.strapi, QUOTE, targets)) {
        const done = await ways[wayName].update(QUOTE, documentId, { [name]: value });
        problems.push(await lost(QUOTE, name, value, done));
      }
      expect(problems.filter(Boolean)).toEqual([]);
    });
  });

  it('is the language of the article when the content manager has it in the body', async () => {
    const way = ways['content manager, Editor'];
    const { documentId } = await way.create(ARTICLE, { title: 'Мост', locale: 'be' });
    const row = await app.strapi.db.query(ARTICLE).findOne({ where: { documentId } });
    expect(row).toMatchObject({ title: 'Мост', locale: 'be' });
  });

  it.each(['REST', 'GraphQL', 'Document Service'] as const)(
    'is rejected by %s when it is a language that is not written',
    async (name) => {
      const { status, said } = await ways[name].create(ARTICLE, { title: 'Мост', locale: 'be' });
      expect([status, said]).toEqual([400, expect.stringContaining('locale')]);
    }
  );

  it.each(TYPES)('passes in a copy of %s as the original has it', async (uid) => {
    const { documentId } = await ways['Document Service'].create(uid, editable(uid));
    const source: Doc = await newsroom
      .documents(uid)
      .findOne({ documentId: documentId!, populate: '*' });
    const { id: _id, documentId: _document, slug: _slug, ...carried } = source;
    const values = Object.fromEntries(
      Object.entries(carried).filter(([, value]) => typeof value !== 'object' || value === null)
    );
    await newsroom.documents(uid).clone({ documentId: documentId!, data: values });
    const nickname = newsroom.documents(uid).clone({ documentId, data: { nickname: 'Nobody' } });
    await expect(nickname).rejects.toThrow(/nickname/);
  });

  it.each(TYPES)('passes in a copy of %s that the content manager makes of a form', async (uid) => {
    const { documentId } = await ways['Document Service'].create(uid, editable(uid));
    const headers = {
      Authorization: `Bearer ${await signIn(app, 'strapi-editor', `C${uid.length}`)}`,
    };
    const path = `/content-manager/collection-types/${uid}`;
    const { body } = await app.request.get(`${path}/${documentId}`).set(headers);
    const copied = Object.fromEntries(
      editableOf(app.strapi, uid)
        .filter((name) => (schemaOf(app.strapi, uid).attributes[name] as Doc).type !== 'relation')
        .map((name) => [name, body.data[name]])
    );
    const clone = (data: object) =>
      app.request.post(`${path}/clone/${documentId}`).set(headers).send(data);
    const { status, body: answer } = await clone({ ...copied, slug: 'another-address' });
    expect([status, answer.error]).toEqual([200, undefined]);
    const rejected = await clone({ slug: 'a-third-address', nickname: 'Nobody' });
    expect([rejected.status, JSON.stringify(rejected.body)]).toEqual([
      400,
      expect.stringContaining('nickname'),
    ]);
    const auto = await app.request.post(`${path}/auto-clone/${documentId}`).set(headers).send({});
    expect(auto.status).toBeLessThan(500);
  });

  it.each([...TYPES, QUOTE])('passes unchanged in the whole document of %s', async (uid) => {
    const way = ways['content manager, Editor'];
    let documentId: string;
    if (uid === QUOTE) {
      const article = await newsroom.article(['“The pier will be repaired,” said Ada Marlow.']);
      documentId = (await newsroom.quotes(article))[0].documentId;
    } else {
      const data = Object.fromEntries(
        editableOf(app.strapi, uid).map((name) => [name, exampleFor(uid, name)])
      );
      documentId = (await way.create(uid, data)).documentId!;
    }
    const { body } = await app.request
      .get(`/content-manager/collection-types/${uid}/${documentId}`)
      .set('Authorization', `Bearer ${await signIn(app, 'strapi-editor', `Reader${uid.length}`)}`);
    const { status: _status, ...document } = body.data;
    // Relations are not sent back, but what was changed of them.
    const relations = Object.entries(schemaOf(app.strapi, uid).attributes).flatMap(
      ([name, attribute]: [string, Doc]) =>
        attribute.type === 'relation' && !['createdBy', 'updatedBy'].includes(name)
          ? [[name, { connect: [], disconnect: [] }]]
          : []
    );
    const whole = { ...document, ...Object.fromEntries(relations) };
    const { status, said } = await way.update(uid, documentId, whole);
    expect([status, status === 200 ? '' : said]).toEqual([200, '']);
    expect(SERVER_ONLY[uid].length).toBeGreaterThan(0);
  });
});
