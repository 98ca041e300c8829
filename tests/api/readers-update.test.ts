import { signIn } from '../helpers/http/admin';
import { ARTICLE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(120_000);

const CORRECTION = { date: '2026-01-02T09:00:00.000Z', text: 'The pier is in the north.' };
const BEFORE = '2026-01-01T09:00:00.000Z';

describeDatabases('the update that readers see', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};
  let article: Doc;

  beforeAll(async () => {
    for (const role of ['strapi-editor', 'strapi-author']) tokens[role] = await signIn(app, role);
  });

  beforeEach(async () => {
    article = await newsroom.article(['The pier is in the south.'], {
      updatedForReadersAt: BEFORE,
    });
    await newsroom.publish(article);
  });
  afterEach(() => newsroom.clear());

  const change = (data: object) =>
    newsroom.documents(ARTICLE).update({ documentId: article.documentId, data });
  const preflight = async (): Promise<Doc> => {
    const { body } = await app.request
      .get(`/quotes/articles/${article.documentId}/preflight`)
      .set('Authorization', `Bearer ${tokens['strapi-editor']}`);
    return body.data;
  };
  const publish = (data: object, role = 'strapi-editor') =>
    app.request
      .post(`/quotes/articles/${article.documentId}/publish`)
      .set('Authorization', `Bearer ${tokens[role]}`)
      .send(data);
  const shown = async (status = 'published'): Promise<string> => {
    const found = await newsroom
      .documents(ARTICLE)
      .findOne({ documentId: article.documentId, status });
    return new Date(found.updatedForReadersAt).toISOString();
  };

  it('is not offered where nothing that readers read has changed', async () => {
    expect((await preflight()).readersUpdate).toBeNull();
    await change({ section: 'World' });
    expect((await preflight()).readersUpdate).toBeNull();
  });

  it.each([
    ['a new correction', { corrections: [CORRECTION] }, true],
    ['another text', { title: 'Another title' }, false],
  ])('is offered after %s', async (_what, data, hasNewCorrection) => {
    await change(data);
    const { readersUpdate, warnings } = await preflight();
    expect(readersUpdate).toEqual({ hasNewCorrection });
    expect(warnings.map(({ code }: Doc) => code)).toEqual(
      hasNewCorrection ? ['correction.not-dated'] : []
    );
  });

  it('is offered after a changed correction, and not after one that is public', async () => {
    await change({ corrections: [CORRECTION] });
    expect((await publish({ updatedForReaders: true })).status).toBe(200);
    expect((await preflight()).readersUpdate).toBeNull();
    await change({ corrections: [{ ...CORRECTION, text: 'The pier is in the west.' }] });
    expect((await preflight()).readersUpdate).toEqual({ hasNewCorrection: true });
  });

  it('is not offered where the editor has set it, nor for an article that is not public', async () => {
    await change({ corrections: [CORRECTION], updatedForReadersAt: CORRECTION.date });
    expect((await preflight()).readersUpdate).toBeNull();
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    expect((await preflight()).readersUpdate).toBeNull();
  });

  it('is the time of the publication that says so', async () => {
    await change({ corrections: [CORRECTION] });
    const start = Date.now();
    expect((await publish({ updatedForReaders: true })).status).toBe(200);
    const at = Date.parse(await shown());
    expect(at).toBeGreaterThanOrEqual(start);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(await shown('draft')).toBe(new Date(at).toISOString());
    const { body } = await app.request.get(`/api/pages/articles/${article.slug}`);
    expect(body.data.updatedForReadersAt).toBe(new Date(at).toISOString());
    expect(body.data.jsonLd.dateModified).toBe(new Date(at).toISOString());
  });

  it('stays where a publication does not say so', async () => {
    await change({ corrections: [CORRECTION] });
    await newsroom.publish(article);
    expect(await shown()).toBe(BEFORE);
  });

  it('stays where the publication is rejected', async () => {
    await newsroom.official({ name: 'Ada Marlow' });
    await change({
      corrections: [CORRECTION],
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '“Nothing was decided.”' }] }],
    });
    expect((await publish({ updatedForReaders: true })).status).toBe(400);
    expect(await shown('draft')).toBe(BEFORE);
  });

  it('is rejected from a user who may not publish, and is true or false', async () => {
    await change({ corrections: [CORRECTION] });
    expect((await publish({ updatedForReaders: true }, 'strapi-author')).status).toBe(403);
    expect((await publish({ updatedForReaders: 'yes' })).status).toBe(400);
    expect((await publish({})).status).toBe(400);
    expect(await shown()).toBe(BEFORE);
  });
});
