import { ARTICLE, blocks, type Doc } from '../helpers/fixtures/newsroom';
import { signIn } from '../helpers/http/admin';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const UNSURE = '“Nothing was decided.”';
const UNSURE_TOO = '“Nobody was asked.”';
const UNSURE_IN_RUSSIAN = '«Ничего не решили», — сказал он.';
const PATH = `/content-manager/collection-types/${ARTICLE}`;
const HOUR = 3_600_000;

const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const titles = ({ body }: Doc): string[] => body.data.map(({ title }: Doc) => title);

describeDatabases('the dashboard on the home page', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    for (const role of ['strapi-super-admin', 'strapi-editor', 'strapi-author']) {
      tokens[role] = await signIn(app, role);
    }
  });
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const as = (role: string, method: 'get' | 'post' | 'put', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${tokens[role]}`);
  const waiting = (role = 'strapi-editor') => as(role, 'get', '/quotes/dashboard/pending');
  const scheduled = (role = 'strapi-editor') => as(role, 'get', '/quotes/dashboard/scheduled');
  const out = (role = 'strapi-editor', since = ago(1)) =>
    as(role, 'get', `/quotes/dashboard/published?since=${since}`);
  const inRussian = (title: string): Promise<Doc> =>
    newsroom
      .documents(ARTICLE)
      .create({ locale: 'ru', data: { title, body: blocks(UNSURE_IN_RUSSIAN) } });
  const set = ({ documentId, locale }: Doc, data: object, published = false) =>
    app.strapi.db.query(ARTICLE).updateMany({
      where: { documentId, locale, publishedAt: published ? { $notNull: true } : { $null: true } },
      data: data as never,
    });

  /** Gives the editor other rights to read articles while a test runs. */
  async function withReading(properties: Doc, run: () => Promise<void>): Promise<void> {
    const role = await app.strapi.service('admin::role').findOne({ code: 'strapi-editor' });
    const permissions = app.strapi.service('admin::permission');
    const all: Doc[] = await permissions.findMany({ where: { role: { id: role.id } } });
    const isReading = ({ action, subject }: Doc) =>
      action === 'plugin::content-manager.explorer.read' && subject === ARTICLE;
    const changed = all.flatMap((permission) => {
      if (!isReading(permission)) return [permission];
      if (properties === null) return [];
      return [{ ...permission, properties: { ...permission.properties, ...properties } }];
    });
    await app.strapi.service('admin::role').assignPermissions(role.id, changed);
    try {
      await run();
    } finally {
      await app.strapi.service('admin::role').assignPermissions(role.id, all);
    }
  }

  test('lists articles with pending quotes, the longest pending first', async () => {
    await newsroom.article([SAID], { title: 'Settled' });
    const late = await newsroom.article([UNSURE, UNSURE_TOO, SAID], { title: 'Late' });
    const early = await inRussian('Early');
    await set(early, { pendingSince: ago(5) });
    const { status, body } = await waiting();
    expect(status).toBe(200);
    expect(body.meta).toEqual({ total: 2, defaultLocale: 'en' });
    expect(body.data).toMatchObject([
      { documentId: early.documentId, locale: 'ru', title: 'Early', left: 1, all: 1 },
      { documentId: late.documentId, locale: 'en', title: 'Late', left: 2, all: 3 },
    ]);
    expect(Date.now() - Date.parse(body.data[1].since)).toBeLessThan(60_000);
  });

  test('counts an article as pending from its first pending quote until none is left', async () => {
    const article = await newsroom.article([UNSURE, UNSURE_TOO]);
    const since = ago(3);
    await set(article, { pendingSince: since });
    const [first, second] = await newsroom.quotes(article);

    await newsroom.review(first, 'dismiss');
    expect((await waiting()).body.data).toMatchObject([{ left: 1, all: 1, since }]);
    await newsroom.rewrite(article, [UNSURE, UNSURE_TOO, 'And rain fell.']);
    expect((await waiting()).body.data).toMatchObject([{ left: 1, since }]);

    await newsroom.review(second, 'dismiss');
    expect((await waiting()).body.data).toEqual([]);
    await newsroom.review(second, 'restore');
    const [again] = (await waiting()).body.data;
    expect(Date.parse(again.since)).toBeGreaterThan(Date.parse(since));
  });

  test('dates articles that were pending before from their last change', async () => {
    const article = await newsroom.article([UNSURE]);
    await set(article, { pendingSince: null, quoteCount: null });
    await app.strapi.plugin('quotes').service('articles').datePending();
    const { updatedAt } = await newsroom.documents(ARTICLE).findOne({
      documentId: article.documentId,
    });
    const { body } = await waiting();
    expect(body.data).toMatchObject([{ left: 1, all: null }]);
    expect(body.data[0].since).toBe(new Date(updatedAt).toISOString());
  });

  test('shows the first six and says how many there are', async () => {
    for (let i = 0; i < 8; i += 1) {
      const article = await newsroom.article([UNSURE], { title: `Article ${i}` });
      await set(article, { pendingSince: ago(i) });
    }
    const answer = await waiting();
    expect(answer.body.meta.total).toBe(8);
    expect(titles(answer)).toEqual([7, 6, 5, 4, 3, 2].map((i) => `Article ${i}`));
  });

  test('lists scheduled articles, the soonest first, with what is wrong with them', async () => {
    const at = (hours: number) => ({ scheduledAt: ago(-hours) });
    await newsroom.article([SAID], { title: 'Ready', ...at(2) });
    await newsroom.article([UNSURE], { title: 'Unsettled', ...at(1) });
    await newsroom.article([SAID], { title: 'Held', ...at(3), embargoedUntil: ago(-9) });
    await newsroom.article([SAID], { title: 'Free by then', ...at(4), embargoedUntil: ago(-3) });
    await newsroom.article([SAID], { title: 'Not scheduled' });
    const rejected = await newsroom.article([UNSURE], { title: 'Refused', ...at(-1) });
    await app.strapi.plugin('quotes').service('schedule').runDue();

    const { body } = await scheduled();
    expect(body.meta.total).toBe(5);
    expect(body.data).toMatchObject([
      { documentId: rejected.documentId, title: 'Refused', state: 'rejected', left: 1 },
      { title: 'Unsettled', state: 'pending', left: 1 },
      { title: 'Ready', state: 'ready', left: 0 },
      { title: 'Held', state: 'embargoed', left: 0 },
      { title: 'Free by then', state: 'ready' },
    ]);
    expect(body.data[2].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('lists what was published since a timestamp, newest first: first publications and updates', async () => {
    const before = await newsroom.article([SAID], { title: 'Before' });
    await newsroom.publish(before);
    await set(before, { publishedAt: ago(2) }, true);
    const updated = await newsroom.article([SAID], { title: 'Updated' });
    await newsroom.publish(updated);
    await set(updated, { firstPublishedAt: ago(30) });
    await newsroom.publish(updated);
    await set(updated, { publishedAt: ago(0.5) }, true);
    const first = await newsroom.article([SAID, UNSURE], { title: 'First' });
    const [, unsure] = await newsroom.quotes(first);
    await newsroom.review(unsure, 'dismiss');
    await newsroom.publish(first);
    await newsroom.article([SAID], { title: 'A draft' });

    const { body } = await out();
    expect(body.meta.total).toBe(2);
    expect(body.data).toMatchObject([
      { documentId: first.documentId, title: 'First', isFirst: true, quotes: 1 },
      { title: 'Updated', isFirst: false, quotes: 1 },
    ]);
    expect(titles(await out('strapi-editor', ago(3)))).toEqual(['First', 'Updated', 'Before']);
  });

  test.each(['', 'yesterday', '2026-01-01', '2026-01-01T00:00', '2026-13-01T00:00Z'])(
    'rejects "%s" as a timestamp',
    async (since) => {
      const { status, body } = await out('strapi-editor', since);
      expect(status).toBe(400);
      expect(body.error.message).toContain('"since"');
    }
  );

  test('shows an author only their own articles', async () => {
    const create = (role: string, title: string, data: object = {}) =>
      as(role, 'post', PATH).send({ title, body: blocks(UNSURE), ...data });
    const plan = { scheduledAt: ago(-1) };
    const { body } = await create('strapi-author', 'Mine');
    await as('strapi-editor', 'put', `${PATH}/${body.data.documentId}`).send({
      ...plan,
      title: 'Mine',
    });
    await create('strapi-editor', 'Theirs', plan);
    expect(titles(await waiting('strapi-author'))).toEqual(['Mine']);
    expect((await waiting('strapi-author')).body.meta.total).toBe(1);
    expect(titles(await scheduled('strapi-author'))).toEqual(['Mine']);
    expect(titles(await waiting()).sort()).toEqual(['Mine', 'Theirs']);

    await newsroom.rewrite({ ...body.data, locale: 'en' }, [SAID]);
    expect(titles(await waiting('strapi-author'))).toEqual([]);
    const published = await as(
      'strapi-editor',
      'post',
      `${PATH}/${body.data.documentId}/actions/publish`
    ).send({ title: 'Mine', body: blocks(SAID) });
    expect(published.status).toBe(200);
    const theirs = await newsroom.article([SAID], { title: 'Out, and theirs' });
    await newsroom.publish(theirs);
    expect(titles(await out('strapi-author'))).toEqual(['Mine']);
    expect(titles(await out()).sort()).toEqual(['Mine', 'Out, and theirs']);
  });

  test('shows no language that the role may not read', async () => {
    await newsroom.article([UNSURE], { title: 'In English' });
    await inRussian('По-русски');
    await withReading({ locales: ['ru'] }, async () => {
      const answer = await waiting();
      expect(titles(answer)).toEqual(['По-русски']);
      expect(answer.body.meta.total).toBe(1);
    });
  });

  test('shows no title, and no more articles, to a role that may not read these attributes', async () => {
    await newsroom.article([UNSURE], { title: 'Waits' });
    await newsroom.article([SAID], { title: 'Does not' });
    await withReading({ fields: ['slug'] }, async () => {
      const { body } = await waiting();
      expect(body.data).toMatchObject([{ title: null, left: 1 }]);
      expect(body.meta.total).toBe(1);
    });
  });

  test('rejects callers who may not read articles, or are not signed in', async () => {
    await withReading(null, async () => {
      for (const answer of [await waiting(), await scheduled(), await out()]) {
        expect(answer.status).toBe(403);
      }
    });
    for (const list of ['pending', 'scheduled', `published?since=${ago(1)}`]) {
      expect((await app.request.get(`/quotes/dashboard/${list}`)).status).toBe(401);
    }
  });
});
