/** Tests the report of the preflight, and the error when several articles are rejected. */
import { finishEvents } from '../../src/platform/database/drain-events';
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, blockersOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const BRIDGE = '“The bridge will open to all traffic early in May,” said Ada Marlow.';
const FERRY = '“Nobody will miss the old ferry on a winter morning,” Ada Marlow said.';
const TOLL = '“There will be no toll for the first year,” said Ada Marlow.';
/** The text does not name the speaker, and no one spoke before. */
const UNSURE = '“Nothing was decided.”';

const OFFICE = { title: 'Minister of Bridges', country: 'SE', from: '2020' };

describeStricterDatabase('the report of the preflight', (client) => {
  const { app, newsroom } = useApp({ client });
  let editor: string;

  beforeAll(async () => {
    editor = await signIn(app, 'strapi-editor');
  });
  afterEach(() => newsroom.clear());

  const report = async ({ documentId }: Doc): Promise<Doc> => {
    const { body } = await app.request
      .get(`/quotes/articles/${documentId}/preflight`)
      .set('Authorization', `Bearer ${editor}`);
    return body.data;
  };
  const changesOf = async (article: Doc) => {
    const { quotes, quoteChanges, withdrawn } = await report(article);
    return { quotes, ...quoteChanges, withdrawn: withdrawn.map(({ text }: Doc) => text) };
  };

  test('reports all quotes of an article that was never public as new', async () => {
    await newsroom.official();
    const article = await newsroom.article([BRIDGE, FERRY]);
    expect(await changesOf(article)).toEqual({
      quotes: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      withdrawn: [],
    });
  });

  test('nothing has changed right after a publication, nor when a paragraph moves the quotes', async () => {
    await newsroom.official({ officesHeld: [OFFICE] });
    const article = await newsroom.article([BRIDGE, FERRY], { dateline: { date: '2024-03-01' } });
    await newsroom.publish(article);
    const asTheyAre = { quotes: 2, new: 0, changed: 0, unchanged: 2, withdrawn: [] };
    expect(await changesOf(article)).toEqual(asTheyAre);

    await newsroom.rewrite(article, ['The river is low this year.', BRIDGE, FERRY]);
    expect(await changesOf(article)).toEqual(asTheyAre);
    expect((await report(article)).records).toMatchObject([{ uid: ARTICLE, state: 'changed' }]);
  });

  test('reports what is new, what has changed and what readers will not see any more', async () => {
    await newsroom.official();
    const article = await newsroom.article([BRIDGE, FERRY]);
    await newsroom.publish(article);

    await newsroom.rewrite(article, [BRIDGE.replace('early', 'late'), FERRY, TOLL]);
    const ferry = (await newsroom.quotes(article)).find(({ text }) => text.includes('ferry'));
    await newsroom.review(ferry, 'dismiss');
    expect(await changesOf(article)).toEqual({
      quotes: 2,
      new: 1,
      changed: 1,
      unchanged: 0,
      withdrawn: ['Nobody will miss the old ferry on a winter morning,'],
    });

    await newsroom.publish(article);
    expect(await changesOf(article)).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
  });

  test('another speaker and another office are a change', async () => {
    const ada = await newsroom.official({ officesHeld: [OFFICE] });
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([BRIDGE, FERRY], { dateline: { date: '2024-03-01' } });
    await newsroom.publish(article);

    await newsroom.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { officesHeld: [{ ...OFFICE, title: 'Minister of Bridges and Ferries' }] },
    });
    expect(await changesOf(article)).toMatchObject({ changed: 2, unchanged: 0 });
    await newsroom.publish(article);
    expect(await changesOf(article)).toMatchObject({ changed: 0, unchanged: 2 });

    const [bridge] = await newsroom.quotes(article);
    await newsroom.review(bridge, 'reassign', { speaker: bea.documentId });
    expect(await changesOf(article)).toMatchObject({ changed: 1, unchanged: 1 });
  });

  test('makes as many queries for many quotes as for few', async () => {
    await newsroom.official();
    const requested = async (article: Doc) => {
      let count = 0;
      const listener = () => (count += 1);
      app.strapi.db.connection.on('query', listener);
      await app.strapi.plugin('quotes').service('preflight').report(article.documentId, 'en');
      app.strapi.db.connection.removeListener('query', listener);
      return count;
    };
    const rooms = Array.from({ length: 12 }, (_, i) => `“Room ${i} is dry,” said Ada Marlow.`);
    const few = await newsroom.article(rooms.slice(0, 2));
    const many = await newsroom.article(rooms);
    for (const article of [few, many]) await newsroom.publish(article);
    // The metrics of publications read the articles again, in addition to the report.
    await finishEvents(app.strapi);
    expect(await requested(many)).toBe(await requested(few));
  });

  test('links to the other article that has the words under another speaker', async () => {
    await newsroom.official();
    await newsroom.official({ name: 'Bea Norrland' });
    const first = await newsroom.article([BRIDGE], { title: 'The first article' });
    await newsroom.publish(first);
    const second = await newsroom.article([BRIDGE.replace('Ada Marlow', 'Bea Norrland')]);
    const third = await newsroom.article([BRIDGE.replace('early', 'late')]);
    const values = { article: first.documentId, title: 'The first article' };
    expect((await report(second)).blockers).toMatchObject([
      { code: 'quote.said-by-another', values: { ...values, name: 'Ada Marlow' } },
    ]);
    expect((await report(third)).warnings).toMatchObject([{ code: 'quote.differs', values }]);
  });

  test('gives the timestamp of an embargo, for every language of the admin', async () => {
    const article = await newsroom.article(['Nothing.'], {
      embargoedUntil: '2999-01-01T06:30:00.000Z',
    });
    expect((await report(article)).blockers).toMatchObject([
      { code: 'embargo', values: { until: '2999-01-01T06:30:00.000Z' } },
    ]);
  });

  describe('a rejection', () => {
    const bulkPublish = (articles: Doc[]) =>
      app.request
        .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`)
        .set('Authorization', `Bearer ${editor}`)
        .send({ documentIds: articles.map(({ documentId }) => documentId) });

    test('names both of two articles among five, and publishes nothing', async () => {
      await newsroom.official();
      const paragraphs = [BRIDGE, UNSURE, FERRY, '“We were not asked.”', TOLL];
      const articles = [];
      for (const [i, paragraph] of paragraphs.entries()) {
        articles.push(await newsroom.article([paragraph], { title: `Article ${i + 1}` }));
      }
      const { status, body } = await bulkPublish(articles);
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        '2 articles cannot be published, so none was. “Article 2”: “Nothing was decided.” has no speaker. “Article 4”: “We were not asked.” has no speaker.'
      );
      const [second, fourth] = [articles[1], articles[3]];
      expect(body.error.details.articles).toMatchObject([
        { documentId: second.documentId, locale: 'en', title: 'Article 2' },
        { documentId: fourth.documentId, blockers: [{ code: 'quote.pending' }] },
      ]);
      expect(body.error.details.blockers).toHaveLength(2);
      expect(await newsroom.documents(ARTICLE).count({ status: 'published' })).toBe(0);
      expect(await newsroom.documents(OFFICIAL).count({ status: 'published' })).toBe(0);
    });

    test('names its article, and no article that was rejected before it in the same transaction', async () => {
      const first = await newsroom.article([UNSURE], { title: 'The first' });
      const second = await newsroom.article([UNSURE], { title: 'The second' });
      await app.strapi.db.transaction(async () => {
        expect(await blockersOf(newsroom.publish(first))).toHaveLength(1);
        await expect(newsroom.publish(second)).rejects.toThrow(
          '“The second” cannot be published. “Nothing was decided.” has no speaker.'
        );
      });
    });

    test('of one saved and published at once is as before', async () => {
      const article = await newsroom.article([BRIDGE]);
      const { body } = await app.request
        .post(`/content-manager/collection-types/${ARTICLE}/${article.documentId}/actions/publish`)
        .set('Authorization', `Bearer ${editor}`)
        .send({ title: 'Not ready', body: blocks(UNSURE) });
      expect(body.error.message).toMatch(/^“Not ready” cannot be published\./);
      expect(body.error.details.blockers).toHaveLength(1);
    });
  });
});
