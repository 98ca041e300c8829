import { ARTICLE, blocks, type Doc } from '../helpers/fixtures/newsroom';
import { signIn } from '../helpers/http/admin';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const ALSO = '“It will be wide,” Ada Marlow said.';
const UNSURE = '“Nothing was decided.”';
const UNSURE_TOO = '“Nobody was asked.”';
const PATH = `/content-manager/collection-types/${ARTICLE}`;

describeDatabases('what an article keeps of its quotes', (client) => {
  const { app, newsroom } = useApp({ client });
  let token: string;

  beforeAll(async () => {
    token = await signIn(app, 'strapi-editor');
  });
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const editor = (method: 'get' | 'put', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${token}`);
  const stored = (article: Doc, status: 'draft' | 'published' = 'draft'): Promise<Doc> =>
    newsroom.documents(ARTICLE).findOne({
      documentId: article.documentId,
      locale: article.locale,
      status,
    });
  const counts = async (article: Doc, status: 'draft' | 'published' = 'draft') => {
    const { quoteCount, pendingQuotes, pendingSince } = await stored(article, status);
    expect(pendingSince !== null).toBe(pendingQuotes > 0);
    return [quoteCount, pendingQuotes];
  };

  test('counts them when it is saved', async () => {
    const article = await newsroom.article([SAID, ALSO, UNSURE]);
    expect(await counts(article)).toEqual([3, 1]);
    expect(article).toMatchObject({ quoteCount: 3, pendingQuotes: 1 });
    const rewritten = await newsroom.rewrite(article, [SAID]);
    expect(rewritten).toMatchObject({ quoteCount: 1, pendingQuotes: 0, pendingSince: null });
    expect(await counts(article)).toEqual([1, 0]);
    await newsroom.rewrite(article, ['Nobody spoke.']);
    expect(await counts(article)).toEqual([0, 0]);
  });

  test('leaves out what an editor marked as not a quote', async () => {
    const article = await newsroom.article([SAID, UNSURE]);
    const [, unsure] = await newsroom.quotes(article);
    await newsroom.review(unsure, 'dismiss');
    expect(await counts(article)).toEqual([1, 0]);
    await newsroom.rewrite(article, [ALSO, SAID, UNSURE]);
    expect(await counts(article)).toEqual([2, 0]);
    await newsroom.review((await newsroom.quotes(article))[2], 'restore');
    expect(await counts(article)).toEqual([3, 1]);
  });

  test('include reviewed quotes whose text is gone until an editor has looked', async () => {
    const article = await newsroom.article([SAID, ALSO]);
    const [, also] = await newsroom.quotes(article);
    await newsroom.review(also, 'confirm');
    await newsroom.rewrite(article, [SAID]);
    expect(await counts(article)).toEqual([2, 1]);
    await newsroom.review(also, 'dismiss');
    expect(await counts(article)).toEqual([1, 0]);
  });

  test('agree with the published quotes', async () => {
    const article = await newsroom.article([SAID, ALSO, UNSURE]);
    await newsroom.review((await newsroom.quotes(article))[2], 'dismiss');
    await newsroom.publish(article);
    expect(await counts(article, 'published')).toEqual([2, 0]);
    expect(await newsroom.quotes(article, 'published')).toHaveLength(2);
  });

  test('is that of the public version once a draft is discarded', async () => {
    const article = await newsroom.article([SAID, ALSO, UNSURE]);
    await newsroom.review((await newsroom.quotes(article))[2], 'dismiss');
    await newsroom.publish(article);
    await newsroom.rewrite(article, [SAID, 'New.', UNSURE_TOO]);
    expect((await counts(article))[1]).toBeGreaterThan(0);
    await newsroom.documents(ARTICLE).discardDraft({ documentId: article.documentId });
    expect(await counts(article)).toEqual([2, 0]);
  });

  test('are recounted for a copy, and for each language', async () => {
    const article = await newsroom.article([SAID, UNSURE]);
    await newsroom.review((await newsroom.quotes(article))[1], 'dismiss');
    const { entries } = await newsroom.documents(ARTICLE).clone({ documentId: article.documentId });
    expect(await counts(article)).toEqual([1, 0]);
    expect(await counts({ documentId: entries[0].documentId, locale: 'en' })).toEqual([2, 1]);

    const russian = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: { title: 'Статья', body: blocks('Никто не говорил.') },
    });
    expect(await counts(russian)).toEqual([0, 0]);
    expect(await counts(article)).toEqual([1, 0]);
  });

  test('are in the list of the admin, and cannot be written there', async () => {
    const article = await newsroom.article([SAID, UNSURE]);
    const data = { title: 'T', pendingQuotes: 9, quoteCount: 9, pendingSince: '2020-01-01T00:00Z' };
    const { status } = await editor('put', `${PATH}/${article.documentId}`).send(data);
    expect(status).toBe(400);
    const { body } = await editor('get', PATH);
    expect(body.results).toMatchObject([{ title: 'An article', quoteCount: 2, pendingQuotes: 1 }]);
    expect(body.results[0].pendingSince > '2021').toBe(true);
    const written = newsroom.documents(ARTICLE).update({ documentId: article.documentId, data });
    await expect(written).rejects.toThrow(/pendingQuotes/);
    expect(await counts(article)).toEqual([2, 1]);
  });

  test('is what the list is filtered and sorted by', async () => {
    for (const [title, ...said] of [
      ['None', SAID],
      ['Two', UNSURE, UNSURE_TOO],
      ['One', UNSURE],
    ]) {
      await newsroom.article(said, { title });
    }
    const list = async (query: string) => {
      const { body } = await editor('get', `${PATH}?${query}`);
      return body.results.map(({ title }: Doc) => title);
    };
    expect(await list('sort=pendingQuotes:DESC')).toEqual(['Two', 'One', 'None']);
    expect(await list('filters[$and][0][pendingQuotes][$gt]=0&sort=pendingQuotes:ASC')).toEqual([
      'One',
      'Two',
    ]);
  });

  test('is no field of a form or of a right', async () => {
    const { body } = await editor('get', `/content-manager/content-types/${ARTICLE}/configuration`);
    expect(Object.keys(body.data.contentType.metadatas)).toContain('pendingQuotes');
    expect(JSON.stringify(body.data)).not.toMatch(/quoteCount|pendingSince/);
  });

  test('is not written by callers of the content API', async () => {
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'all',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    const article = await newsroom.article([SAID]);
    const { text } = await app.request
      .put(`/api/articles/${article.documentId}?status=draft`)
      .set('Authorization', `Bearer ${accessKey}`)
      .send({ data: { title: 'T', quoteCount: 9, pendingSince: '2020-01-01T00:00:00Z' } });
    expect(text).not.toMatch(/"(quoteCount|pendingSince)":/);
    expect(await counts(article)).toEqual([1, 0]);
  });
});
