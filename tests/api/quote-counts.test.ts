import { ARTICLE, blocks, deskOf, type Doc } from '../helpers/fixtures/newsroom';
import { signIn } from '../helpers/http/admin';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const ALSO = '“It will be wide,” Ada Marlow said.';
const UNSURE = '“Nothing was decided.”';
const UNSURE_TOO = '“Nobody was asked.”';
const PATH = `/content-manager/collection-types/${ARTICLE}`;

describeDatabases('what an article keeps of its quotes', (client) => {
  let app: Booted;
  let desk: ReturnType<typeof deskOf>;
  let token: string;

  beforeAll(async () => {
    app = await bootStrapi({ client });
    desk = deskOf(app.strapi);
    token = await signIn(app, 'strapi-editor');
  });
  afterAll(() => app?.stop());
  beforeEach(() => desk.official());
  afterEach(() => desk.clear());

  const editor = (method: 'get' | 'put', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${token}`);
  const stored = (article: Doc, status: 'draft' | 'published' = 'draft'): Promise<Doc> =>
    desk.documents(ARTICLE).findOne({
      documentId: article.documentId,
      locale: article.locale,
      status,
    });
  const counts = async (article: Doc, status: 'draft' | 'published' = 'draft') => {
    const { quoteCount, unsettled, waitingSince } = await stored(article, status);
    expect(waitingSince !== null).toBe(unsettled > 0);
    return [quoteCount, unsettled];
  };

  test('counts them when it is saved', async () => {
    const article = await desk.article([SAID, ALSO, UNSURE]);
    expect(await counts(article)).toEqual([3, 1]);
    expect(article).toMatchObject({ quoteCount: 3, unsettled: 1 });
    const rewritten = await desk.rewrite(article, [SAID]);
    expect(rewritten).toMatchObject({ quoteCount: 1, unsettled: 0, waitingSince: null });
    expect(await counts(article)).toEqual([1, 0]);
    await desk.rewrite(article, ['Nobody spoke.']);
    expect(await counts(article)).toEqual([0, 0]);
  });

  test('leaves out what an editor marked as not a quote', async () => {
    const article = await desk.article([SAID, UNSURE]);
    const [, unsure] = await desk.quotes(article);
    await desk.settle(unsure, 'dismiss');
    expect(await counts(article)).toEqual([1, 0]);
    await desk.rewrite(article, [ALSO, SAID, UNSURE]);
    expect(await counts(article)).toEqual([2, 0]);
    await desk.settle((await desk.quotes(article))[2], 'restore');
    expect(await counts(article)).toEqual([3, 1]);
  });

  test('counts settled words that are gone until an editor has looked', async () => {
    const article = await desk.article([SAID, ALSO]);
    const [, also] = await desk.quotes(article);
    await desk.settle(also, 'confirm');
    await desk.rewrite(article, [SAID]);
    expect(await counts(article)).toEqual([2, 1]);
    await desk.settle(also, 'dismiss');
    expect(await counts(article)).toEqual([1, 0]);
  });

  test('agrees with the quotes that go out', async () => {
    const article = await desk.article([SAID, ALSO, UNSURE]);
    await desk.settle((await desk.quotes(article))[2], 'dismiss');
    await desk.publish(article);
    expect(await counts(article, 'published')).toEqual([2, 0]);
    expect(await desk.quotes(article, 'published')).toHaveLength(2);
  });

  test('is that of the public version once a draft is discarded', async () => {
    const article = await desk.article([SAID, ALSO, UNSURE]);
    await desk.settle((await desk.quotes(article))[2], 'dismiss');
    await desk.publish(article);
    await desk.rewrite(article, [SAID, 'New.', UNSURE_TOO]);
    expect((await counts(article))[1]).toBeGreaterThan(0);
    await desk.documents(ARTICLE).discardDraft({ documentId: article.documentId });
    expect(await counts(article)).toEqual([2, 0]);
  });

  test('is counted anew for a copy, and for each language', async () => {
    const article = await desk.article([SAID, UNSURE]);
    await desk.settle((await desk.quotes(article))[1], 'dismiss');
    const { entries } = await desk.documents(ARTICLE).clone({ documentId: article.documentId });
    expect(await counts(article)).toEqual([1, 0]);
    expect(await counts({ documentId: entries[0].documentId, locale: 'en' })).toEqual([2, 1]);

    const russian = await desk.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: { title: 'Статья', body: blocks('Никто не говорил.') },
    });
    expect(await counts(russian)).toEqual([0, 0]);
    expect(await counts(article)).toEqual([1, 0]);
  });

  test('is in the list of the admin, and nobody writes it there', async () => {
    const article = await desk.article([SAID, UNSURE]);
    const data = { title: 'T', unsettled: 9, quoteCount: 9, waitingSince: '2020-01-01T00:00Z' };
    const { status } = await editor('put', `${PATH}/${article.documentId}`).send(data);
    expect(status).toBe(400);
    const { body } = await editor('get', PATH);
    expect(body.results).toMatchObject([{ title: 'A piece', quoteCount: 2, unsettled: 1 }]);
    expect(body.results[0].waitingSince > '2021').toBe(true);
    const written = desk.documents(ARTICLE).update({ documentId: article.documentId, data });
    await expect(written).rejects.toThrow(/unsettled/);
    expect(await counts(article)).toEqual([2, 1]);
  });

  test('is what the list is filtered and sorted by', async () => {
    for (const [title, ...said] of [
      ['None', SAID],
      ['Two', UNSURE, UNSURE_TOO],
      ['One', UNSURE],
    ]) {
      await desk.article(said, { title });
    }
    const list = async (query: string) => {
      const { body } = await editor('get', `${PATH}?${query}`);
      return body.results.map(({ title }: Doc) => title);
    };
    expect(await list('sort=unsettled:DESC')).toEqual(['Two', 'One', 'None']);
    expect(await list('filters[$and][0][unsettled][$gt]=0&sort=unsettled:ASC')).toEqual([
      'One',
      'Two',
    ]);
  });

  test('is no field of a form or of a right', async () => {
    const { body } = await editor('get', `/content-manager/content-types/${ARTICLE}/configuration`);
    expect(Object.keys(body.data.contentType.metadatas)).toContain('unsettled');
    expect(JSON.stringify(body.data)).not.toMatch(/quoteCount|waitingSince/);
  });

  test('is not written by callers of the content API', async () => {
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'all',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    const article = await desk.article([SAID]);
    const { text } = await app.request
      .put(`/api/articles/${article.documentId}?status=draft`)
      .set('Authorization', `Bearer ${accessKey}`)
      .send({ data: { title: 'T', quoteCount: 9, waitingSince: '2020-01-01T00:00:00Z' } });
    expect(text).not.toMatch(/"(quoteCount|waitingSince)":/);
    expect(await counts(article)).toEqual([1, 0]);
  });
});
