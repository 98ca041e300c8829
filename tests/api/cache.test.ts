/** Pages are cached, and never out of date. */
import { AGREEMENT, ARTICLE, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { rawGet, type RawAnswer } from '../helpers/http/raw-get';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const PERMISSION = 'plugin::users-permissions.permission';

describeDatabases('the cache of pages', (client) => {
  const { app, newsroom } = useApp({ client });
  let official: Doc;
  let article: Doc;
  let page: string;
  /** Counts how often a page was built, and holds that up. */
  let made = 0;
  let hold: () => Promise<void> = async () => undefined;

  /** With an id, which every answer repeats: else that of each would be another. */
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    rawGet(app.url + path, { 'X-Request-Id': 'asked-of-the-cache', ...headers }, method);
  const rename = async (name: string) => {
    const { documentId } = official;
    await newsroom.documents(OFFICIAL).update({ documentId, data: { name } });
    await newsroom.documents(OFFICIAL).publish({ documentId });
  };
  const speakers = ({ text }: RawAnswer): string[] =>
    JSON.parse(text).data.quotes.map((quote: Doc) => quote.speaker.name);
  const size = () => app.strapi.plugin('delivery').service('cache').size();

  beforeAll(async () => {
    const pages = app.strapi.plugin('delivery').service('articlePages');
    const { page: original } = pages;
    pages.page = async (...args: unknown[]) => {
      made += 1;
      const found = await original(...args);
      await hold();
      return found;
    };
  });

  beforeEach(async () => {
    await newsroom.clear();
    hold = async () => undefined;
    official = await newsroom.official();
    await newsroom.documents(OFFICIAL).publish({ documentId: official.documentId });
    article = await newsroom.article([SAID, 'A long line of the story. '.repeat(100)], {
      title: 'The bridge',
    });
    await newsroom.publish(article);
    page = `/api/pages/articles/${article.slug}`;
    made = 0;
  });

  test('makes a page once, and answers it the second time as the first', async () => {
    const [first, second] = [await get(page), await get(page)];
    expect(made).toBe(1);
    expect(first.status).toBe(200);
    expect(second).toEqual({
      ...first,
      headers: { ...first.headers, date: expect.any(String) },
    });
    expect(second.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(second.raw.length),
    });
    const tags = second.headers['surrogate-key'] as string;
    expect(tags.split(' ')).toEqual(
      expect.arrayContaining([`article:${article.documentId}`, `official:${official.documentId}`])
    );
    expect(second.headers['cache-tag']).toBe(tags.replaceAll(' ', ','));
  });

  test('sends the headers that Strapi sends, to every origin', async () => {
    const ofStrapi = /^(access-control-|content-security|cross-origin|x-|strict-|referrer-|vary)/;
    const own = ({ headers }: RawAnswer) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => ofStrapi.test(name)));
    for (const origin of [undefined, 'https://one.example', 'https://two.example', 'null']) {
      const headers: Record<string, string> = origin ? { Origin: origin } : {};
      const stock = own(await get('/api/articles', headers));
      const expected: Record<string, unknown> = {
        ...stock,
        vary: `${stock.vary}, Accept-Encoding`,
      };
      expect(own(await get(page, headers))).toEqual(expected);
      expect(own(await get(page, headers))).toEqual(expected);
      if (origin) expect(expected['access-control-allow-origin']).toBe(origin);
    }
    await get(page, { Origin: 'https://two.example' });
    expect(made).toBe(4);
  });

  test('gives each client the encoding that it takes, of the same content', async () => {
    const plain = await get(page);
    for (const encoding of ['br', 'gzip']) {
      for (let time = 0; time < 2; time++) {
        const packed = await get(page, { 'Accept-Encoding': encoding });
        expect(packed.headers['content-encoding']).toBe(encoding);
        expect(packed.raw.length).toBeLessThan(plain.raw.length / 2);
        expect(packed.headers['content-length']).toBe(String(packed.raw.length));
        expect(packed.text).toBe(plain.text);
        expect(packed.headers.etag).toBe(plain.headers.etag);
      }
    }
    expect(made).toBe(1);
    const head = await get(page, { 'Accept-Encoding': 'gzip' }, 'HEAD');
    expect(head.raw).toHaveLength(0);
    expect(head.headers).toMatchObject({ 'content-encoding': 'gzip', etag: plain.headers.etag });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  test('says that nothing changed to who has the page, until it did', async () => {
    const { headers } = await get(page);
    const etag = headers.etag!;
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const same = await get(page, { 'If-None-Match': known });
      expect(same).toMatchObject({ status: 304, text: '', headers: { etag } });
      expect(same.headers['content-type']).toBeUndefined();
      expect(same.headers['content-length']).toBeUndefined();
      expect(same.headers).toMatchObject({
        'cache-control': headers['cache-control'],
        'content-security-policy': headers['content-security-policy'],
        vary: headers.vary,
      });
    }
    expect((await get(page, { 'If-None-Match': '"other"' })).status).toBe(200);
    await rename('Ada Marlow-Reed');
    expect((await get(page, { 'If-None-Match': etag })).status).toBe(200);
  });

  test('shows a new name at the next request', async () => {
    for (let i = 0; i < 20; i++) {
      await get(page);
      await rename(`Ada Marlow ${i}`);
      expect(speakers(await get(page))).toEqual([`Ada Marlow ${i}`]);
    }
  });

  test('shows nothing of what was taken back, from the next request on', async () => {
    await get(page);
    await get('/api/pages/articles');
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    const gone = await get(page);
    expect(gone.status).toBe(404);
    expect(gone.headers['cache-control']).toBe('no-store');
    expect(JSON.parse((await get('/api/pages/articles')).text).data).toEqual([]);
    await newsroom.publish(article);
    expect((await get(page)).status).toBe(200);
  });

  test('keeps a redirect, until the address is another', async () => {
    const { documentId } = article;
    await newsroom.documents(ARTICLE).update({ documentId, data: { slug: 'bridge-two' } });
    await newsroom.publish(article);
    const [first, second] = [await get(page), await get(page)];
    expect(second.status).toBe(308);
    expect(second.headers.location).toBe('/api/pages/articles/bridge-two?locale=en');
    expect(made).toBe(1);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
    await newsroom.documents(ARTICLE).update({ documentId, data: { slug: 'bridge-three' } });
    await newsroom.publish(article);
    expect((await get(page)).headers.location).toBe('/api/pages/articles/bridge-three?locale=en');
  });

  test('never holds a draft', async () => {
    const before = await get(page);
    const { documentId } = article;
    await newsroom.documents(ARTICLE).update({ documentId, data: { title: 'Not for the public' } });
    const secret = await newsroom.article([SAID], { title: 'Not yet' });
    for (const path of [page, `${page}?locale=en`, '/api/pages/articles']) {
      for (let time = 0; time < 2; time++) {
        expect((await get(path)).text).not.toMatch(/Not for the public|Not yet/);
      }
    }
    expect((await get(page)).headers.etag).toBe(before.headers.etag);
    const { entries } = size();
    for (const status of ['draft', 'published']) {
      const rejected = await get(`${page}?status=${status}`);
      expect([400, 403]).toContain(rejected.status);
      expect(rejected.headers['cache-control']).toBe('no-store');
    }
    expect((await get(`/api/pages/articles/${secret.slug}`)).status).toBe(404);
    expect(size().entries).toBe(entries);
  });

  test('has nothing to do with readers who sign in', async () => {
    const { entries } = size();
    const rejected = await get(page, { Authorization: 'Bearer nonsense' });
    expect(rejected.status).toBe(401);
    expect(size().entries).toBe(entries);

    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: `reader ${Math.random()}`,
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    const headers = { Authorization: `Bearer ${accessKey}` };
    await get(page);
    made = 0;
    const first = await get(page, headers);
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const second = await get(page, { ...headers, 'If-None-Match': first.headers.etag! });
    expect(second.status).toBe(304);
    expect(made).toBe(2);
  });

  test('is empty when visitors lose the right to read', async () => {
    await get(page);
    const { strapi } = app;
    const where = { action: 'plugin::delivery.articles.findOne' };
    const [right] = await strapi.db.query(PERMISSION).findMany({ where, populate: ['role'] });
    await strapi.db.query(PERMISSION).delete({ where: { id: right.id } });
    expect((await get(page)).status).toBe(403);
    await strapi.db.query(PERMISSION).create({ data: { ...where, role: right.role.id } });
    expect((await get(page)).status).toBe(200);
  });

  test('makes a page once for all who ask at the same time', async () => {
    hold = () => new Promise((resolve) => setTimeout(resolve, 200));
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(page)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect(made).toBe(1);
  });

  test('does not keep a page that a change has overtaken, nor show it to who came after the change', async () => {
    let go!: () => void;
    hold = () => new Promise((resolve) => (go = resolve));
    const early = get(page);
    while (made < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await rename('Ada Marlow-Reed');
    const late = get(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
    hold = async () => undefined;
    go();
    expect(speakers(await late)).toEqual(['Ada Marlow-Reed']);
    // Asked before the change: either is right.
    expect((await early).status).toBe(200);
    expect(speakers(await get(page))).toEqual(['Ada Marlow-Reed']);
  });

  test('keeps nothing for addresses that are not understood', async () => {
    await get(page);
    const { bytes } = size();
    for (let i = 0; i < 50; i++) {
      expect((await get(`${page}?x${i}=1`)).status).toBe(400);
      expect((await get(`${page}-${i}`)).status).toBe(404);
    }
    expect(size().bytes).toBe(bytes);
  });

  test('is no way around the log', async () => {
    await get(page);
    const { log } = app.strapi;
    const { level } = log;
    const write = jest.spyOn(log, 'log').mockImplementation(() => log);
    try {
      await get(page);
      expect(write).not.toHaveBeenCalled();
      log.level = 'http';
      const { headers } = await get(page);
      await get(page, { 'If-None-Match': headers.etag! });
      const lines = write.mock.calls.map(([line]) => (line as unknown as Doc).message);
      expect(lines).toEqual([
        expect.stringMatching(new RegExp(`^GET ${page} \\(\\d+ ms\\) 200$`)),
        expect.stringMatching(new RegExp(`^GET ${page} \\(\\d+ ms\\) 304$`)),
      ]);
    } finally {
      log.level = level;
      write.mockRestore();
    }
  });

  test.each(['articles', 'officials', 'quotes', 'agreements'])(
    'lets readers of /api/%s ask whether it changed',
    async (name) => {
      const first = await get(`/api/${name}`);
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const etag = first.headers.etag!;
      const second = await get(`/api/${name}`, { 'If-None-Match': etag });
      expect(second).toMatchObject({ status: 304, text: '', headers: { etag } });
      await rename('Ada Marlow-Reed');
      const { documentId } = await newsroom
        .documents(AGREEMENT)
        .create({ data: { title: 'Treaty', kind: 'treaty' } });
      await newsroom.documents(AGREEMENT).publish({ documentId });
      await newsroom.publish(article);
      expect((await get(`/api/${name}`, { 'If-None-Match': etag })).status).toBe(200);
    }
  );

  if (client !== 'postgres') return;

  test('sees a transaction that began earlier and ended later than another', async () => {
    const knex = app.strapi.db.connection;
    const change = async (trx: Doc, name: string) => {
      await trx('delivery_changes').insert({
        tag: `official:${official.documentId}`,
        at: Date.now(),
      });
      await trx('delivery_records')
        .where({ document_id: official.documentId })
        .update({ value: knex.raw(`replace(value, 'Ada Marlow', ?)`, [name]) });
    };
    expect(speakers(await get(page))).toEqual(['Ada Marlow']);
    const early = await knex.transaction();
    await change(early, 'Ada Early');
    const late = await knex.transaction();
    await late('delivery_changes').insert({ tag: 'articles', at: Date.now() });
    await late.commit();
    expect(speakers(await get(page))).toEqual(['Ada Marlow']);
    await early.commit();
    expect(speakers(await get(page))).toEqual(['Ada Early']);
    expect(speakers(await get(page))).toEqual(['Ada Early']);
    expect(made).toBe(2);
  });

  test('goes on when its connection breaks', async () => {
    await get(page);
    const { rowCount } = (await app.strapi.db.connection.raw(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'delivery cache' AND datname = current_database()`
    )) as { rowCount: number };
    expect(rowCount).toBe(1);
    await rename('Ada Marlow-Reed');
    for (let i = 0; i < 10; i++) {
      expect(speakers(await get(page))).toEqual(['Ada Marlow-Reed']);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    made = 0;
    await get(page);
    await get(page);
    expect(made).toBeLessThan(2);
  });

  describe('in GraphQL', () => {
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const { body } = await app.request.post('/graphql').set(headers).send({ query });
      return body;
    };
    const names = async (query: string): Promise<string[]> =>
      (await ask(query)).data.articlePage.quotes.map((quote: Doc) => quote.speaker.name);
    const query = () =>
      `{ articlePage(slug: "${article.slug}") { title quotes { speaker { name } } } }`;

    test('caches an article until something on it changes', async () => {
      expect(await names(query())).toEqual(['Ada Marlow']);
      expect(await names(query())).toEqual(['Ada Marlow']);
      expect(made).toBe(1);
      await rename('Ada Finch');
      expect(await names(query())).toEqual(['Ada Finch']);
    });

    test('keeps that there is none only until there is', async () => {
      const missing = '{ articlePage(slug: "not-yet") { title } }';
      expect(await ask(missing)).toEqual({ data: { articlePage: null } });
      expect(await ask(missing)).toEqual({ data: { articlePage: null } });
      expect(made).toBe(1);
      await newsroom.publish(await newsroom.article([SAID], { title: 'Not yet' }));
      expect((await ask(missing)).data.articlePage.title).toBe('Not yet');
    });

    test('keeps no error, nothing generated and nothing of a reader who signs in', async () => {
      await get(page);
      const { entries } = size();
      await ask('{ articlePage { title } }');
      await ask('{ articles { title } }');
      await ask(`{ articlePage(slug: "${article.slug}") { title } articles { title } }`);
      await ask(query(), { authorization: 'Bearer nonsense' });
      expect(size().entries).toBe(entries);
    });

    test('takes another question for another', async () => {
      const both = `query Q($slug: String) { articlePage(slug: $slug) { title } }`;
      const { request } = app;
      const title = async (slug: string) =>
        (await request.post('/graphql').send({ query: both, variables: { slug } })).body.data
          .articlePage?.title;
      expect(await title(article.slug)).toBe('The bridge');
      expect(await title('no-such-article')).toBeUndefined();
    });
  });
});
