import { ArticlePage, ArticleList } from '../../src/plugins/delivery/shared/contract';
import { project } from '../../src/plugins/quotes/shared/projection';
import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import {
  AGREEMENT,
  ARTICLE,
  newsroomOf,
  OFFICIAL,
  QUOTE,
  type Doc,
} from '../helpers/fixtures/newsroom';
import { textOfBlocks, wordsOfQuote } from '../helpers/fixtures/rich-text';
import { countStatements } from '../helpers/servers/count-statements';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

jest.setTimeout(180_000);

const SAMPLE = 'belarus-zimbabwe-military-agreement';
const FILE = 'plugin::upload.file';

describeDatabases('the page of an article', (client) => {
  let booted: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;

  beforeAll(async () => {
    // Without the cache, which has tests of its own.
    booted = await bootStrapi({ client, env: { DELIVERY_CACHE: 'false' } });
    newsroom = newsroomOf(booted.strapi);
    await loadSampleNewsroom(booted.strapi);
  });
  afterAll(() => booted?.stop());

  const get = (path: string) => booted.request.get(`/api${path}`);
  const articlePage = async (path: string): Promise<ArticlePage> => {
    const { body, status } = await get(`/pages/articles/${path}`);
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    return ArticlePage.parse(body.data);
  };
  const official = async (name: string, data: object = {}): Promise<Doc> => {
    const created = await newsroom.official({ name, ...data });
    await newsroom.documents(OFFICIAL).publish({ documentId: created.documentId });
    return created;
  };
  /** A public article with one quote of somebody. */
  async function published(title: string, name: string, data: object = {}): Promise<Doc> {
    const article = await newsroom.article([`“We will mend the pier by spring,” ${name} said.`], {
      title,
      ...data,
    });
    for (const quote of await newsroom.quotes(article)) await newsroom.review(quote, 'confirm');
    await newsroom.publish(article);
    return article;
  }

  test('has the quotes with who said them, the office of the day and the agreement', async () => {
    const { quotes, officials, agreements, previous, translations } = await articlePage(SAMPLE);
    expect(quotes.map(({ speaker, kind }) => [speaker?.name, kind])).toEqual([
      ['Viktor Khrenin', 'direct'],
      ['Viktor Khrenin', 'partial'],
      ['Oppah Muchinguri-Kashiri', 'partial'],
      ['Oppah Muchinguri-Kashiri', 'direct'],
    ]);
    expect(quotes[0]!.office).toMatchObject({ title: 'Minister of Defence', country: 'BY' });
    expect(officials.map(({ slug }) => slug).slice(0, 2)).toEqual([
      'viktor-khrenin',
      'oppah-muchinguri-kashiri',
    ]);
    expect(agreements[0]!.parties.map(({ signatories }) => signatories[0]!.official?.slug)).toEqual(
      ['viktor-khrenin', 'oppah-muchinguri-kashiri']
    );
    expect({ previous, translations }).toEqual({ previous: null, translations: [] });
  });

  test('cuts the body into runs without losing a character, each quote whole', async () => {
    const { body, quotes, documentId } = await articlePage(SAMPLE);
    const stored = await newsroom.documents(ARTICLE).findOne({ documentId, status: 'published' });
    expect(textOfBlocks(body)).toBe(project(stored.body).text);
    for (const quote of quotes) expect(wordsOfQuote(body, quote.documentId)).toBe(quote.text);
  });

  test('contains nothing internal', async () => {
    const { text } = await get(`/pages/articles/${SAMPLE}`);
    for (const name of [
      'decision',
      'review',
      'confidence',
      'evidence',
      'confirmedBy',
      'pendingQuotes',
    ])
      expect(text).not.toContain(`"${name}"`);
    expect((await get(`/pages/articles/${SAMPLE}?status=draft`)).status).toBe(403);
  });

  test('is found by its documentId, and by a slug that it had before', async () => {
    const { documentId } = await published('Found again', 'Viktor Khrenin');
    expect((await articlePage(documentId)).slug).toBe('found-again');
    await newsroom.documents(ARTICLE).update({ documentId, data: { slug: 'found-anew' } });
    expect((await articlePage('found-again')).slug).toBe('found-again');

    await newsroom.documents(ARTICLE).publish({ documentId });
    const { status, headers } = await get('/pages/articles/found-again');
    expect([status, headers.location]).toEqual([308, '/api/pages/articles/found-anew?locale=en']);
    expect((await articlePage('found-anew')).documentId).toBe(documentId);
  });

  test('that is a draft, taken back or unknown is not found; a wrong query is named', async () => {
    const draft = await newsroom.article(['Nothing yet.'], { title: 'Not yet out' });
    expect((await get(`/pages/articles/${draft.slug}`)).status).toBe(404);
    expect((await get(`/pages/articles/${draft.documentId}`)).status).toBe(404);
    expect((await get('/pages/articles/%00')).status).toBe(404);
    expect((await get('/pages/quotes?official=a%00b')).status).toBe(404);

    const article = await published('Out and back', 'Viktor Khrenin');
    await articlePage('out-and-back');
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    expect((await get('/pages/articles/out-and-back')).status).toBe(404);

    const { body, status } = await get(`/pages/articles/${SAMPLE}?local=en`);
    expect(status).toBe(400);
    expect(body.error.message).toContain('"local"');
  });

  test('has its languages, and says in which it is where one is missing', async () => {
    const { documentId } = await published('In two languages', 'Viktor Khrenin');
    const missing = await get('/pages/articles/in-two-languages?locale=be');
    expect(missing.status).toBe(404);
    expect(missing.body.error.details.translations).toMatchObject([
      { locale: 'en', slug: 'in-two-languages' },
    ]);

    await newsroom.documents(ARTICLE).update({
      documentId,
      locale: 'be',
      data: { title: 'Па-беларуску', slug: 'pa-belarusku', body: [] },
    });
    await newsroom.documents(ARTICLE).publish({ documentId, locale: 'be' });
    const [en, be] = [await articlePage('in-two-languages'), await articlePage('pa-belarusku')];
    expect(en.translations.map(({ slug }) => slug)).toEqual(['pa-belarusku']);
    expect(be).toMatchObject({ locale: 'be', translations: [{ slug: 'in-two-languages' }] });
    const other = await get('/pages/articles/in-two-languages?locale=be');
    expect([other.status, other.headers.location]).toEqual([
      308,
      '/api/pages/articles/pa-belarusku?locale=be',
    ]);
  });

  test('names its officials as they are called now, not as drafts call them', async () => {
    const { documentId } = await official('Ada Marlow');
    await published('With Ada', 'Ada Marlow');
    const name = async () => (await articlePage('with-ada')).quotes[0]!.speaker?.name;
    await newsroom.documents(OFFICIAL).update({ documentId, data: { name: 'Ada Marlow-Finch' } });
    expect(await name()).toBe('Ada Marlow');
    await newsroom.documents(OFFICIAL).publish({ documentId });
    expect(await name()).toBe('Ada Marlow-Finch');
  });

  test('shows a picture as it is now', async () => {
    const file = await booted.strapi.db.query(FILE).create({
      data: {
        name: 'pier.jpg',
        hash: 'pier',
        mime: 'image/jpeg',
        size: 1,
        provider: 'local',
        url: '/uploads/pier.jpg',
      },
    });
    const { documentId } = await published('With a picture', 'Viktor Khrenin', {
      cover: { image: file.id, alternativeText: 'A pier' },
    });
    expect((await articlePage(documentId)).cover).toMatchObject({ url: '/uploads/pier.jpg' });
    await booted.strapi.db
      .query(FILE)
      .update({ where: { id: file.id }, data: { url: '/uploads/pier-2.jpg' } });
    expect((await articlePage(documentId)).cover).toMatchObject({ url: '/uploads/pier-2.jpg' });
  });

  test('has what else is known of it, and null or nothing where nothing is', async () => {
    const { documentId } = await published('All of it', 'Viktor Khrenin', {
      standfirst: 'What it is about.',
      section: 'Harbours',
      authors: [{ name: 'Eva Penn', role: 'Reporter' }, { name: 'Ola Quill' }],
      dateline: { place: 'Minsk', country: 'BY', date: '2025-03-04' },
      subjects: [{ name: 'Piers' }],
      sources: [{ name: 'The press office', kind: 'press-release', url: 'https://example.org/1' }],
      corrections: [{ date: '2025-03-05T10:00:00.000Z', text: 'The pier is in the west.' }],
      seo: { metaTitle: 'Pier', noIndex: true },
      updatedForReadersAt: '2025-03-05T10:00:00.000Z',
    });
    const whole = await articlePage(documentId);
    expect(whole).toMatchObject({
      standfirst: 'What it is about.',
      section: 'Harbours',
      authors: [
        { name: 'Eva Penn', role: 'Reporter' },
        { name: 'Ola Quill', role: null },
      ],
      dateline: { place: 'Minsk', country: 'BY', date: '2025-03-04' },
      subjects: ['Piers'],
      sources: [{ name: 'The press office', kind: 'press-release', url: 'https://example.org/1' }],
      corrections: [{ date: '2025-03-05T10:00:00.000Z', text: 'The pier is in the west.' }],
      seo: {
        metaTitle: 'Pier',
        metaDescription: null,
        shareImage: null,
        canonicalUrl: null,
        noIndex: true,
      },
      updatedForReadersAt: '2025-03-05T10:00:00.000Z',
      cover: null,
      agreements: [],
    });
    expect(whole.jsonLd).toMatchObject({
      author: [{ name: 'Eva Penn', jobTitle: 'Reporter' }, { name: 'Ola Quill' }],
      dateline: 'Minsk, 2025-03-04',
      contentLocation: { name: 'Minsk' },
      correction: [{ '@type': 'CorrectionComment', text: 'The pier is in the west.' }],
      citation: [{ name: 'The press office', url: 'https://example.org/1' }],
      hasPart: [{ dateCreated: '2025-03-04' }],
    });
  });

  test('links to the previous and next article', async () => {
    for (const title of ['First of three', 'Second of three', 'Third of three'])
      await published(title, 'Viktor Khrenin');
    const adjacent = async (slug: string) => {
      const { previous, next } = await articlePage(slug);
      return [previous?.slug, next?.slug];
    };
    expect(await adjacent('second-of-three')).toEqual(['first-of-three', 'third-of-three']);
    const { documentId } = await articlePage('second-of-three');
    await newsroom.documents(ARTICLE).delete({ documentId });
    expect((await adjacent('first-of-three'))[1]).toBe('third-of-three');
    expect((await adjacent('third-of-three'))[0]).toBe('first-of-three');
  });

  test('follows a quote that an editor takes for no translation', async () => {
    const article = await published('Aligned', 'Viktor Khrenin');
    const [quote] = await newsroom.quotes(article);
    await booted.strapi.db.query(QUOTE).create({
      data: { ...quote, id: undefined, locale: 'be', speaker: null, article: null } as never,
    });
    await booted.strapi.db.transaction(async () => newsroom.unlinkTranslation(quote));
    const [served] = (await articlePage('aligned')).quotes;
    expect(served!.documentId).not.toBe(quote.documentId);
    expect(served!.documentId).toBe((await newsroom.quotes(article, 'published'))[0].documentId);
  });

  test('is described for search engines, with nothing that is not known', async () => {
    const { jsonLd, quotes } = await articlePage(SAMPLE);
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: expect.any(String),
      inLanguage: 'en',
      hasPart: quotes.map(({ text, speaker, documentId }) => ({
        '@type': 'Quotation',
        '@id': `#quote-${documentId}`,
        text,
        inLanguage: 'en',
        creator: { '@id': `#official-${speaker!.documentId}` },
        isPartOf: { '@id': '#article' },
      })),
      about: [{ '@type': 'Legislation' }],
    });
    const [khrenin] = jsonLd.mentions as Doc[];
    expect(khrenin).toMatchObject({
      '@type': 'Person',
      name: 'Viktor Khrenin',
      memberOf: [{ '@type': 'OrganizationRole', roleName: 'Minister of Defence' }],
    });
    expect(JSON.stringify(jsonLd)).not.toMatch(/null|\[\]/);
  });

  test('is listed, the latest first, page by page', async () => {
    const slugs: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: Doc = await get(`/pages/articles?pageSize=3${cursor && `&cursor=${cursor}`}`);
      slugs.push(...ArticleList.parse(body).data.map(({ slug }) => slug));
      cursor = body.nextCursor;
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.at(-1)).toBe(SAMPLE);
    expect((await get('/pages/articles?cursor=nonsense')).status).toBe(400);
    expect((await get('/pages/articles?pageSize=1000')).body.error.message).toContain('"pageSize"');
  });

  describe('in GraphQL', () => {
    const FIELDS = 'slug quotes { text speaker { name } office { title } } agreements { title }';
    const ask = async (query: string) => {
      const { body } = await booted.request.post('/graphql').send({ query });
      return body;
    };

    test('is the same', async () => {
      const { data } = await ask(
        `{ articlePage(slug: "${SAMPLE}") { ${FIELDS} jsonLd bodyJson body { type runs { text quoteId } } } }`
      );
      const rest = await articlePage(SAMPLE);
      expect(data.articlePage.bodyJson).toEqual(rest.body);
      expect(data.articlePage.body[3].runs[1]).toEqual(
        (rest.body[3] as { runs: unknown[] }).runs[1]
      );
      expect(data.articlePage.jsonLd).toEqual(rest.jsonLd);
      expect(data.articlePage.quotes).toEqual(
        rest.quotes.map(({ text, speaker, office }) => ({
          text,
          speaker: { name: speaker!.name },
          office: { title: office!.title },
        }))
      );
      expect(await ask('{ articlePage(slug: "no-such-article") { slug } }')).toEqual({
        data: { articlePage: null },
      });
      expect((await ask('{ articlePage { slug } }')).errors[0].message).toContain(
        'Pass either "slug"'
      );
      const moved = await ask('{ articlePage(slug: "found-again") { slug } }');
      expect(moved.data.articlePage.slug).toBe('found-anew');
    });

    test('takes no more SQL statements for more articles', async () => {
      const list = (size: number) =>
        ask(`{ articlePages(pageSize: ${size}) { data { ${FIELDS} } } }`);
      await list(1);
      const one = await countStatements(booted.strapi, () => list(1));
      const many = await countStatements(booted.strapi, () => list(20));
      expect(many.answer.data.articlePages.data.length).toBeGreaterThan(5);
      expect(many.statements).toBeLessThanOrEqual(one.statements);
    });
  });

  test('is rebuilt from what is published', async () => {
    const rebuild = booted.strapi.plugin('delivery').service('rebuild');
    const before = await articlePage(SAMPLE);
    expect(await rebuild.isComplete()).toBe(true);
    // As a transfer of data does it.
    await booted.strapi.db
      .query(AGREEMENT)
      .deleteMany({ where: { publishedAt: { $notNull: true } } });
    expect(await rebuild.isComplete()).toBe(false);
    await rebuild.run();
    expect(await rebuild.isComplete()).toBe(true);
    expect((await articlePage(SAMPLE)).agreements).toEqual([]);
    expect((await articlePage(SAMPLE)).body).toEqual(before.body);
  });
});
