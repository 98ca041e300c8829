import { signIn } from '../helpers/http/admin';
import { ARTICLE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const ACTIVITY_LOG = 'plugin::quotes.activity-log-entry';

describeDatabases('the activity log', (client) => {
  const { app, newsroom } = useApp({ client });
  let editor: string;
  let author: string;

  beforeAll(async () => {
    editor = await signIn(app, 'strapi-super-admin');
    author = await signIn(app, 'strapi-author');
  });
  afterEach(() => newsroom.clear());

  const get = (path: string, token = editor) =>
    app.request.get(path).set('Authorization', `Bearer ${token}`);
  const post = (path: string, body: object = {}) =>
    app.request.post(path).set('Authorization', `Bearer ${editor}`).send(body);

  /** Reviews, publishes and unpublishes one article. */
  async function busyArticle(): Promise<{ article: Doc; ada: Doc; bea: Doc }> {
    const ada = await newsroom.official();
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([SAID], { title: 'Busy' });
    const [quote] = await newsroom.quotes(article);
    await post(`/quotes/quotes/${quote.documentId}/confirm`);
    await post(`/quotes/quotes/${quote.documentId}/reassign`, { speaker: bea.documentId });
    await newsroom.publish(article);
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    return { article, ada, bea };
  }

  test('records who did what, before and after, newest first', async () => {
    const { article, ada, bea } = await busyArticle();
    const { status, body } = await get(`/quotes/activity-log?article=${article.documentId}`);
    expect(status).toBe(200);
    expect(body.meta).toEqual({ page: 1, pageSize: 25, total: 4 });
    expect(body.data.map(({ action }: Doc) => action)).toEqual([
      'unpublished',
      'published',
      'reassigned',
      'confirmed',
    ]);
    expect(body.data[2]).toMatchObject({
      actor: 'Edda strapi-super-admin',
      actorKind: 'admin',
      title: 'Busy',
      language: 'en',
      before: { speaker: ada.documentId, review: 'confirmed' },
      after: { speaker: bea.documentId, review: 'reassigned' },
    });
    expect(body.data[1]).toMatchObject({
      actorKind: 'server',
      before: { quotes: [] },
      after: { quotes: [{ text: 'The bridge will open in May,', speaker: bea.documentId }] },
    });
    expect(Date.parse(body.data[0].at)).toBeGreaterThan(Date.now() - 60_000);
    expect(Object.keys(body.data[0])).not.toContain('id');
  });

  test('is exported as JSON Lines, oldest first', async () => {
    const { article } = await busyArticle();
    const { status, text, headers } = await get(
      `/quotes/activity-log/export?article=${article.documentId}`
    ).buffer(true);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/x-ndjson');
    const lines = String(text)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ action }: Doc) => action)).toEqual([
      'confirmed',
      'reassigned',
      'published',
      'unpublished',
    ]);
  });

  test('requires the permission, on the server as well', async () => {
    expect((await app.request.get('/quotes/activity-log')).status).toBe(401);
    expect((await get('/quotes/activity-log', author)).status).toBe(403);
    expect((await get('/quotes/activity-log/export', author)).status).toBe(403);
    const { status, body } = await get('/quotes/activity-log?pageSize=1000');
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/"pageSize".*1 to 100/);
  });

  test('is never changed', async () => {
    await busyArticle();
    const query = app.strapi.db.query(ACTIVITY_LOG);
    const [entry] = await query.findMany({});
    const where = { id: entry.id };
    await expect(query.update({ where, data: { actor: 'X' } as never })).rejects.toThrow(
      /cannot be changed/
    );
    await expect(query.updateMany({ where, data: { actor: 'X' } as never })).rejects.toThrow();
    await expect(query.delete({ where })).rejects.toThrow(/cannot be changed/);
    await expect(query.deleteMany({ where })).rejects.toThrow(/cannot be changed/);
    expect((await query.findOne({ where })).actor).toBe(entry.actor);
  });

  test('has no entry of what was rejected', async () => {
    const article = await newsroom.article(['“Nothing was decided.”']);
    await expect(newsroom.publish(article)).rejects.toThrow();
    const { body } = await get(`/quotes/activity-log?article=${article.documentId}`);
    expect(body.data).toEqual([]);
  });

  test('cannot be read through the public APIs', async () => {
    const { body } = await app.request
      .post('/graphql')
      .send({ query: '{ __schema { queryType { fields { name } } } }' });
    const names = body.data.__schema.queryType.fields.map(({ name }: Doc) => name);
    expect(names).toContain('articles');
    expect(names.filter((name: string) => /activity-log/i.test(name))).toEqual([]);
    expect((await app.request.get('/api/quotes/activity-log-entries')).status).toBe(404);
  });
});
