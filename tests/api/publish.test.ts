import {
  AGREEMENT,
  ARTICLE,
  blockersOf,
  OFFICIAL,
  QUOTE,
  type Doc,
} from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
/** The text does not name the speaker, and no one spoke before. */
const UNSURE = '“Nothing was decided.”';

describeDatabases('publishing an article', (client) => {
  const { app, newsroom } = useApp({ client });

  afterEach(() => newsroom.clear());

  const publicArticle = async (article: Doc) => {
    const { body } = await app.request.get(
      `/api/articles?filters[documentId]=${article.documentId}&populate[quotes][populate]=speaker`
    );
    return body.data[0];
  };

  test('publishes the speakers first, then the article and its quotes', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const { quotes } = await publicArticle(article);
    expect(quotes).toMatchObject([
      { text: 'The bridge will open in May,', speaker: { name: 'Ada Marlow' } },
    ]);
    expect(quotes[0]).not.toHaveProperty('decision');
    expect(quotes[0]).not.toHaveProperty('confidence');
  });

  test('publishes agreements with their signatories', async () => {
    const signatory = await newsroom.official({ name: 'Bea Norrland' });
    const agreement = await newsroom.documents(AGREEMENT).create({
      data: {
        title: 'Treaty of the Bridge',
        parties: [{ country: 'SE', signatories: [{ official: signatory.documentId }] }],
      },
    });
    const article = await newsroom.article(['No quotes here.'], {
      agreements: [agreement.documentId],
    });
    await newsroom.publish(article);
    const { body } = await app.request.get(
      '/api/articles?populate[agreements][populate][parties][populate][signatories][populate]=official'
    );
    expect(body.data[0].agreements[0].parties[0].signatories[0].official.name).toBe('Bea Norrland');
  });

  test('is rejected with every pending quote, and then nothing is public', async () => {
    await newsroom.official();
    const article = await newsroom.article([UNSURE, 'Rain fell.', SAID]);
    const blockers = await blockersOf(newsroom.publish(article));
    const pendingQuotes = (await newsroom.quotes(article)).filter(
      ({ decision }) => decision === 'suggested' || decision === 'unresolved'
    );
    expect(pendingQuotes.length).toBeGreaterThan(0);
    expect(blockers.map(({ documentId }) => documentId)).toEqual(
      pendingQuotes.map(({ documentId }) => documentId)
    );
    expect(blockers[0]).toMatchObject({ code: 'quote.pending', uid: QUOTE });
    expect(blockers[0].message).toContain(pendingQuotes[0].text.split(' ')[0]);
    expect(blockers[0].fix).toBeTruthy();
    expect(await publicArticle(article)).toBeUndefined();
    expect(await newsroom.documents(OFFICIAL).count({ status: 'published' })).toBe(0);
  });

  test('stores nothing of a rejected REST create', async () => {
    await newsroom.official();
    const token = await app.strapi.service('admin::api-token').create({
      name: `all ${Date.now()}`,
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    const response = await app.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${token.accessKey}`)
      .send({
        data: {
          title: 'By REST',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: UNSURE }] }],
        },
      });
    expect(response.status).toBe(400);
    expect(response.body.error.details.blockers[0].code).toBe('quote.pending');
    expect(await newsroom.documents(ARTICLE).count({ status: 'draft' })).toBe(0);
    expect(await newsroom.rows()).toEqual([]);

    const good = await app.request
      .post('/api/articles?populate=quotes')
      .set('Authorization', `Bearer ${token.accessKey}`)
      .send({
        data: {
          title: 'By REST',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: SAID }] }],
        },
      });
    expect(good.status).toBe(201);
    expect(good.body.data).toMatchObject({
      publishedAt: expect.any(String),
      quotes: [{ text: 'The bridge will open in May,' }],
    });
  });

  test('reassigning the draft of a published quote changes nothing in public', async () => {
    await newsroom.official();
    const other = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const before = await app.request.get('/api/quotes?populate=speaker');

    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'reassign', { speaker: other.documentId });
    await newsroom.documents(OFFICIAL).publish({ documentId: other.documentId });

    const after = await app.request.get('/api/quotes?populate=speaker');
    expect(after.body).toEqual(before.body);
    const theirs = await app.request.get('/api/quotes?filters[speaker][slug]=bea-norrland');
    expect(theirs.body.data).toEqual([]);

    await newsroom.publish(article);
    const published = await app.request.get('/api/quotes?filters[speaker][slug]=bea-norrland');
    expect(published.body.data).toHaveLength(1);
  });

  test('publishing an official again keeps their published quotes', async () => {
    const ada = await newsroom.official();
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    await newsroom.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { honorific: 'Dame' },
    });
    await newsroom.documents(OFFICIAL).publish({ documentId: ada.documentId });
    const { quotes } = await publicArticle(article);
    expect(quotes[0].speaker.honorific).toBe('Dame');
  });

  test('publishing again replaces the public quotes and leaves no orphan', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID, '“It will be wide,” Ada Marlow said.']);
    await newsroom.publish(article);
    await newsroom.rewrite(article, ['“It will be wide,” Ada Marlow said.', SAID]);
    await newsroom.publish(article);
    const { quotes } = await publicArticle(article);
    expect(quotes.map(({ text }: Doc) => text)).toEqual([
      'It will be wide,',
      'The bridge will open in May,',
    ]);
    const rows = await newsroom.rows();
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => row.article)).toBe(true);
    expect(await newsroom.quotes(article)).toHaveLength(2);
  });

  test('leaves a dismissed quote in the draft', async () => {
    await newsroom.official();
    const article = await newsroom.article([UNSURE, SAID]);
    const pendingQuotes = (await newsroom.quotes(article)).filter(({ text }) =>
      text.startsWith('Nothing')
    );
    for (const quote of pendingQuotes) await newsroom.review(quote, 'dismiss');
    await newsroom.publish(article);
    expect((await publicArticle(article)).quotes).toHaveLength(1);
    await newsroom.rewrite(article, [UNSURE, SAID]);
    expect(await newsroom.quotes(article)).toHaveLength(2);
  });

  test('unpublishing takes the quotes back', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    const { body } = await app.request.get('/api/quotes');
    expect(body.data).toEqual([]);
    expect(await newsroom.rows()).toHaveLength(1);
    expect(await newsroom.quotes(article)).toHaveLength(1);
  });

  test('discarding the draft brings the published quotes back', async () => {
    await newsroom.official();
    const other = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'reassign', { speaker: other.documentId });
    await newsroom.rewrite(article, [SAID, '“Something else,” said Bea Norrland.']);
    await newsroom.documents(ARTICLE).discardDraft({ documentId: article.documentId });

    const quotes = await newsroom.quotes(article);
    expect(quotes).toMatchObject([
      { documentId: quote.documentId, speaker: { name: 'Ada Marlow' }, review: 'open' },
    ]);
    const rows = await newsroom.rows();
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.article)).toBe(true);
  });

  test('keeps the links of agreements that name each other and are published together', async () => {
    await newsroom.official();
    const pact = (title: string): Promise<Doc> =>
      newsroom.documents(AGREEMENT).create({ data: { title } });
    const [first, second] = [await pact('First pact'), await pact('Second pact')];
    const refer = (from: Doc, to: Doc) =>
      newsroom.documents(AGREEMENT).update({
        documentId: from.documentId,
        data: { relatedAgreements: [{ kind: 'implements', agreement: to.documentId }] },
      });
    await refer(first, second);
    await refer(second, first);
    const article = await newsroom.article([SAID], { agreements: [first.documentId] });
    await newsroom.publish(article);
    for (const [from, to] of [
      [first, second],
      [second, first],
    ])
      expect(
        await newsroom.documents(AGREEMENT).findOne({
          documentId: from!.documentId,
          status: 'published',
          populate: { relatedAgreements: { populate: ['agreement'] } },
        })
      ).toMatchObject({ relatedAgreements: [{ agreement: { documentId: to!.documentId } }] });
  });

  test('a draft that has no public version to go back to is not discarded', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const { documentId } = article;
    await expect(newsroom.documents(ARTICLE).discardDraft({ documentId })).rejects.toThrow(
      'The draft is kept'
    );
    expect(await newsroom.quotes(article)).toHaveLength(1);
  });

  test('deleting an article leaves no quote', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    await newsroom.documents(ARTICLE).delete({ documentId: article.documentId });
    expect(await newsroom.rows()).toEqual([]);
  });

  test('a clone has quotes of its own, and the original keeps its', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'confirm');
    const { entries } = await newsroom.documents(ARTICLE).clone({ documentId: article.documentId });
    expect(entries[0].slug).not.toBe(article.slug);
    const [copy] = await newsroom.quotes(entries[0]);
    expect(copy).toMatchObject({ text: quote.text, review: 'open' });
    expect(copy.documentId).not.toBe(quote.documentId);
    expect(await newsroom.quotes(article)).toMatchObject([
      { documentId: quote.documentId, review: 'confirmed' },
    ]);
  });

  test('of many articles that share a new speaker publishes the speaker once', async () => {
    const ada = await newsroom.official();
    const articles: Doc[] = [];
    for (let i = 0; i < 5; i += 1)
      articles.push(await newsroom.article([SAID], { title: `Article ${i}` }));
    await app.strapi.db.transaction(() =>
      Promise.all(articles.map((article) => newsroom.publish(article)))
    );
    const speakers = await app.strapi.db.query(OFFICIAL).findMany({
      where: { documentId: ada.documentId, publishedAt: { $notNull: true } },
    });
    expect(speakers).toHaveLength(1);
    const { body } = await app.request.get('/api/quotes?populate=speaker');
    expect(body.data).toHaveLength(5);
    expect(body.data.every(({ speaker }: Doc) => speaker?.name === 'Ada Marlow')).toBe(true);
  });

  test('an article in another language has quotes in that language', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const russian = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: {
        title: 'Заметка',
        body: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: '«Мост откроется в мае, и он будет широким».' }],
          },
        ],
      },
    });
    expect(await newsroom.quotes(russian)).toMatchObject([{ locale: 'ru' }]);
    expect(await newsroom.quotes(article)).toMatchObject([{ locale: 'en' }]);
    await newsroom.publish(article);
    expect(await newsroom.quotes(russian, 'published')).toEqual([]);
  });

  test('an official who is quoted can be neither unpublished nor deleted', async () => {
    const ada = await newsroom.official();
    const article = await newsroom.article([SAID], { title: 'The bridge' });
    await newsroom.publish(article);
    const { documentId } = ada;
    for (const action of ['unpublish', 'delete']) {
      await expect(newsroom.documents(OFFICIAL)[action]({ documentId })).rejects.toThrow(
        /quoted in “The bridge”/
      );
    }
    expect((await publicArticle(article)).quotes[0].speaker.name).toBe('Ada Marlow');

    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    await newsroom.documents(OFFICIAL).unpublish({ documentId });
    await newsroom.documents(ARTICLE).delete({ documentId: article.documentId });
    await newsroom.documents(OFFICIAL).delete({ documentId });
  });

  test('remembers when an article was first published', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const first = await newsroom.publish(article);
    await newsroom.rewrite(article, [SAID, 'More.']);
    const second = await newsroom.publish(article);
    expect(second.firstPublishedAt).toEqual(first.firstPublishedAt);
    expect(first.firstPublishedAt).toBeTruthy();
  });
});
