/** Tests the metrics, and who may read them. */
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, newsroomOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { rawGet } from '../helpers/http/raw-get';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const TOKEN = 'a-token-of-the-desk-f81b2c';
const SAID = '“The bridge will open in May,” said Ada Marlow.';
const UNSURE = '“Nothing was decided.”';
const LONG_AGO = '2026-01-01T09:00:00.000Z';
/** A CDN that cannot be reached. */
const NOWHERE = 'http://127.0.0.1:9/';

test('without a token there is no such page', async () => {
  const app = await bootStrapi({ env: { METRICS_TOKEN: undefined } });
  try {
    expect((await app.request.get('/_metrics')).status).toBe(404);
  } finally {
    await app.stop();
  }
});

describeDatabases('metrics', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;

  const scrape = async (): Promise<string> => {
    const { status, text } = await app.request
      .get('/_metrics')
      .set('Authorization', `Bearer ${TOKEN}`);
    expect(status).toBe(200);
    return text;
  };
  /** Returns the value of a line, by its name and labels as they are written there; null if there is none. */
  const read = (text: string, line: string): number | null => {
    const found = text.split('\n').find((one) => one.startsWith(`ontherecord_${line} `));
    return found === undefined ? null : Number(found.split(' ').at(-1));
  };
  const value = async (line: string) => read(await scrape(), line);
  const bulkPublish = async (articles: Doc[]) => {
    const token = await signIn(app, 'strapi-super-admin');
    return app.request
      .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`)
      .set('Authorization', `Bearer ${token}`)
      .send({ documentIds: articles.map(({ documentId }) => documentId), locale: 'en' });
  };

  beforeAll(async () => {
    app = await bootStrapi({ client, env: { METRICS_TOKEN: TOKEN, PURGE_URL: NOWHERE } });
    newsroom = newsroomOf(app.strapi);
    // That the CDN cannot be reached is said over and over.
    app.strapi.log.silent = true;
  });
  afterAll(() => app?.stop());
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  test.each([
    ['nothing', undefined],
    ['another token', `Bearer ${TOKEN}x`],
    ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['the token alone', TOKEN],
  ])('are not shown to a caller with %s', async (_, authorization) => {
    const request = app.request.get('/_metrics');
    const { status, text } = await (authorization
      ? request.set('Authorization', authorization)
      : request);
    expect(status).toBe(401);
    expect(text).not.toContain('ontherecord_');
  });

  test('are what Prometheus reads, and those of the process are among them', async () => {
    const { headers, text } = await app.request
      .get('/_metrics')
      .set('Authorization', `Bearer ${TOKEN}`);
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(read(text, 'database_up')).toBe(1);
  });

  test('count publications, by how they were requested, and how long the work took', async () => {
    const before = await scrape();
    await newsroom.publish(await newsroom.article([SAID]));
    const many = [await newsroom.article([SAID]), await newsroom.article([SAID])];
    expect((await bulkPublish(many)).status).toBe(200);
    await newsroom.article([SAID], { scheduledAt: LONG_AGO });
    await app.strapi.plugin('quotes').service('schedule').runDue();

    const after = await scrape();
    const grown = (line: string) => read(after, line)! - read(before, line)!;
    expect(grown('publications_total{way="server"}')).toBe(1);
    expect(grown('publications_total{way="bulk"}')).toBe(2);
    expect(grown('publications_total{way="scheduler"}')).toBe(1);
    expect(grown('publications_total{way="api"}')).toBe(0);
    expect(grown('publish_seconds_count')).toBe(4);
    expect(grown('sync_seconds_count')).toBe(4);
    expect(grown('analysis_seconds_count')).toBeGreaterThanOrEqual(4);
  });

  test('count a rejection by its blockers, and no publication that was rolled back', async () => {
    const before = await scrape();
    const rejected = await newsroom.article([UNSURE, UNSURE]);
    expect((await bulkPublish([await newsroom.article([SAID]), rejected])).status).toBe(400);

    const after = await scrape();
    const code = 'rejections_total{code="quote.pending"}';
    expect(read(after, code)! - (read(before, code) ?? 0)).toBe(1);
    const bulk = 'publications_total{way="bulk"}';
    expect(read(after, bulk)).toBe(read(before, bulk));
  });

  test('count pending quotes, in each language', async () => {
    const article = await newsroom.article([UNSURE, UNSURE, SAID]);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: { title: 'Ничего', body: blocks('«Ничего не решено».', '«Ничего не решено».') },
    });
    const waiting = await scrape();
    for (const locale of ['en', 'ru']) {
      expect(read(waiting, `articles_pending{locale="${locale}"}`)).toBe(1);
      expect(read(waiting, `quotes_pending{locale="${locale}"}`)).toBe(2);
    }
    expect(read(waiting, 'quotes{locale="en",review="open"}')).toBe(3);

    const [unsure] = await newsroom.quotes(article);
    await newsroom.review(unsure, 'dismiss');
    const reviewed = await scrape();
    expect(read(reviewed, 'quotes_pending{locale="en"}')).toBe(1);
    expect(read(reviewed, 'quotes{locale="en",review="dismissed"}')).toBe(1);

    await newsroom.clear();
    const empty = await scrape();
    expect(read(empty, 'articles_pending{locale="en"}')).toBeNull();
  });

  test('tell rejected scheduled articles from missed ones', async () => {
    await newsroom.article([UNSURE], { scheduledAt: LONG_AGO });
    await newsroom.article([SAID], { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await value('scheduled_overdue{why="missed"}')).toBe(1);
    await app.strapi.plugin('quotes').service('schedule').runDue();
    const after = await scrape();
    expect(read(after, 'scheduled_overdue{why="rejected"}')).toBe(1);
    expect(read(after, 'scheduled_overdue{why="missed"}')).toBe(0);
  });

  test('count answers by where they came from, without addresses', async () => {
    const article = await newsroom.article([SAID], { title: 'A quiet lane' });
    await newsroom.publish(article);
    const before = await scrape();
    const ask = () => rawGet(`${app.url}/api/pages/articles/${article.slug}?locale=en`);
    for (let i = 0; i < 3; i += 1) await ask();
    await app.request.get(`/api/officials/${article.documentId}`);
    await app.request.get('/nowhere/Ada-Marlow');

    const after = await scrape();
    const grown = (line: string) => read(after, line)! - (read(before, line) ?? 0);
    expect(grown('delivery_answers_total{from="uncached"}')).toBe(1);
    expect(grown('delivery_answers_total{from="memory"}')).toBe(2);
    expect(read(after, 'delivery_cached_bytes')).toBeGreaterThan(0);
    const requests = after
      .split('\n')
      .filter((line) => line.startsWith('ontherecord_http_request_duration_seconds_count'));
    expect(requests.join('\n')).toContain('{method="GET",route="/api/officials/:id",status="4xx"}');
    expect(requests.join('\n')).toContain('{method="GET",route="(kept)",status="2xx"}');
    expect(after).not.toMatch(/quiet|marlow/i);
    expect(after).not.toContain(article.documentId);
  });

  test('count changes that no CDN has received', async () => {
    const official = await newsroom.official({ name: 'Ben Orr' });
    await newsroom.documents(OFFICIAL).publish({ documentId: official.documentId });
    const text = await scrape();
    expect(read(text, 'purge_waiting')).toBeGreaterThan(0);
    expect(read(text, 'purge_waiting_seconds')).toBeGreaterThanOrEqual(0);
  });

  test('say that the database is away, and keep to themselves what waits', async () => {
    const queue = app.strapi.plugin('quotes').service('queue');
    const { count } = queue;
    queue.count = () => Promise.reject(new Error('connection refused'));
    try {
      const text = await scrape();
      expect(read(text, 'database_up')).toBe(0);
      expect(read(text, 'scheduled_overdue{why="missed"}')).toBeNull();
      expect(read(text, 'purge_waiting')).toBeNull();
    } finally {
      queue.count = count;
    }
  });
});
