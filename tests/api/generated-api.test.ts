import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const SLUG = 'belarus-zimbabwe-military-agreement';

describeStricterDatabase('the generated APIs', (client) => {
  const { app } = useApp({ client });

  beforeAll(async () => {
    await loadSampleNewsroom(app.strapi);
  });

  const get = (path: string) => app.request.get(`/api/${path}`);
  const one = async (path: string) => {
    const { body, status } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    return body.data[0];
  };
  const graphql = async (query: string) => {
    const { body } = await app.request.post('/graphql').send({ query });
    return body;
  };
  /** A number of query parameters. */
  const times = (count: number, parameter: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => parameter(i)).join('&');

  describe('without a populate', () => {
    test('an article has its authors, dateline, subjects and quotes with who said them', async () => {
      const article = await one(`articles?filters[slug]=${SLUG}`);
      expect(article).toHaveProperty('dateline');
      expect(article.authors).toEqual(expect.any(Array));
      expect(article.subjects).toEqual(expect.any(Array));
      expect(article).toHaveProperty('cover');
      expect(article).not.toHaveProperty('officials');
      const [first] = article.quotes;
      expect(Object.keys(first).sort()).toEqual([
        'attributionText',
        'documentId',
        'id',
        'kind',
        'officeAtTime',
        'order',
        'saidOn',
        'speaker',
        'text',
      ]);
      const { id: _, documentId: __, ...speaker } = first.speaker;
      expect(speaker).toEqual({
        name: 'Viktor Khrenin',
        slug: 'viktor-khrenin',
        honorific: 'Lieutenant General',
        country: 'BY',
      });
    });

    test('one article by its documentId has the same', async () => {
      const { documentId } = await one(`articles?filters[slug]=${SLUG}&fields=slug`);
      const { body } = await get(`articles/${documentId}`);
      expect(body.data.quotes[0].speaker.slug).toBe('viktor-khrenin');
    });

    test('a quote has its speaker, an official the offices, an agreement its signatories', async () => {
      const quote = await one('quotes?filters[speaker][slug]=viktor-khrenin');
      expect(quote.speaker.name).toBe('Viktor Khrenin');
      expect(quote).not.toHaveProperty('article');
      const official = await one('officials?filters[slug]=viktor-khrenin');
      expect(official.officesHeld[0].title).toBe('Minister of Defence');
      expect(official).toHaveProperty('portrait');
      const agreement = await one(
        'agreements?filters[slug]=belarus-zimbabwe-military-co-operation'
      );
      const signatories = agreement.parties.flatMap((party: { signatories: unknown[] }) => {
        return party.signatories;
      });
      expect(signatories[0].official.slug).toBe('viktor-khrenin');
    });

    test('who names fields gets these alone', async () => {
      const article = await one(`articles?filters[slug]=${SLUG}&fields=title`);
      expect(Object.keys(article).sort()).toEqual(['documentId', 'id', 'title']);
    });
  });

  describe('populate', () => {
    test('"*" is all that may be, without a way back', async () => {
      const article = await one(`articles?filters[slug]=${SLUG}&populate[quotes][populate]=*`);
      expect(Object.keys(article.quotes[0])).toEqual(
        expect.arrayContaining(['speaker', 'agreements', 'partOf'])
      );
      expect(article.quotes[0]).not.toHaveProperty('article');
      const whole = await one(`articles?filters[slug]=${SLUG}&populate=*`);
      expect(Object.keys(whole)).toEqual(
        expect.arrayContaining(['quotes', 'officials', 'agreements', 'sources', 'corrections'])
      );
    });

    test.each([
      'populate=quotes.speaker,officials',
      'populate[0]=quotes.speaker&populate[1]=officials',
      'populate[quotes][populate]=speaker&populate[officials]=true',
      'populate[quotes][populate][speaker][fields]=name&populate[officials][fields]=name',
    ])('is understood in each of its ways: ?%s', async (query) => {
      const article = await one(`articles?filters[slug]=${SLUG}&${query}`);
      expect(article.quotes[0].speaker.name).toBe('Viktor Khrenin');
      expect(article.officials[0]).toHaveProperty('name');
      expect(article).not.toHaveProperty('authors');
    });

    test('goes as deep as the signatories of an agreement that an article names', async () => {
      const article = await one(
        `articles?filters[slug]=${SLUG}&populate=agreements.parties.signatories.official`
      );
      const [{ signatories }] = article.agreements[0].parties;
      expect(signatories[0].official.slug).toBe('viktor-khrenin');
    });

    test.each([
      [
        'articles?populate=agreements.parties.signatories.official.officesHeld',
        'agreements.parties.signatories.official.officesHeld',
      ],
      [
        'articles?populate[agreements][populate][parties][populate][signatories][populate][official][populate]=*',
        'agreements.parties.signatories.official.*',
      ],
    ])('rejects what is too deep: %s', async (path, where) => {
      const { status, body } = await get(path);
      expect([status, body.error.details]).toEqual([
        400,
        { parameter: 'populate', path: where, limit: 4 },
      ]);
      expect(body.error.message).toBe(
        `The query asks for too much: "populate" goes deeper than 4 names in "${where}". Ask for what lies deeper in a request of its own.`
      );
    });

    test.each([
      ['articles?populate=quotes.article', 'quotes.article'],
      ['quotes?populate=article.quotes', 'article.quotes'],
      ['quotes?populate=partOf.partOf', 'partOf.partOf'],
      ['articles?populate[cover][populate][image][populate]=related', 'cover.image.related'],
    ])('rejects a path back: %s', async (path, where) => {
      const { status, body } = await get(path);
      expect([status, body.error.details]).toEqual([400, { parameter: 'populate', path: where }]);
      expect(body.error.message).toContain(`"populate" names "${where}", which is not served`);
      expect(body.error.message).toContain('What can be populated in its place: ');
    });

    test.each(['deep', 'title', 'previousSlugs', 'createdBy', 'quotes.review', '__proto__'])(
      'rejects %s, whether it exists or not',
      async (path) => {
        const { status, body } = await get(`articles?populate=${path}`);
        expect([status, body.error.details]).toEqual([400, { parameter: 'populate', path }]);
        expect(body.error.message).toContain(`"populate" names "${path}", which is not served`);
        expect(body.error.message).not.toMatch(/in its place.*(previousSlugs|createdBy)/);
      }
    );

    test('filters and sort of what is populated still count', async () => {
      const article = await one(
        `articles?filters[slug]=${SLUG}&populate[quotes][filters][speaker][slug]=viktor-khrenin&populate[quotes][sort]=order:desc&populate[quotes][populate]=speaker`
      );
      const slugs = article.quotes.map((quote: { speaker: { slug: string } }) => {
        return quote.speaker.slug;
      });
      expect(new Set(slugs)).toEqual(new Set(['viktor-khrenin']));
    });
  });

  describe('limits', () => {
    test.each([
      ['a page', 'articles?pagination[pageSize]=101', 'pagination[pageSize]', 100],
      ['a page by offset', 'articles?pagination[limit]=101', 'pagination[limit]', 100],
      ['everything', 'articles?pagination[limit]=-1', 'pagination[limit]', 100],
      ['what is populated', 'articles?populate[quotes][limit]=5000', 'pagination[limit]', 100],
      ['sort keys', `articles?${times(6, (i) => `sort[${i}]=title`)}`, 'sort', 5],
      ['conditions', `quotes?${times(31, (i) => `filters[text][$not][${i}]=x`)}`, 'filters', 30],
      ['branches', `quotes?${times(21, (i) => `filters[$or][${i}][kind]=x`)}`, 'filters', 20],
      ['values', `quotes?${times(101, (i) => `filters[kind][$in][${i}]=x`)}`, 'filters', 100],
      ['depth', `quotes?filters${'[$not]'.repeat(8)}[kind]=direct`, 'filters', 8],
      [
        'nested conditions',
        `articles?${times(31, (i) => `populate[quotes][filters][text][$not][${i}]=x`)}`,
        'filters',
        30,
      ],
    ])('too much: %s', async (_name, path, parameter, limit) => {
      const { status, body } = await get(path);
      expect([status, body.error?.details]).toMatchObject([400, { parameter, limit }]);
      expect(body.error.message).toMatch(
        /^The query asks for too much: .*\. (Ask|Leave|Filter) .*\.$/
      );
    });

    test('many values of one attribute are one condition', async () => {
      const { status } = await get(`articles?${times(31, (i) => `filters[title][$in][${i}]=x`)}`);
      expect(status).toBe(200);
    });

    test.each([
      ['pagination[pageSize]=0', 'pagination[pageSize]'],
      ['pagination[page]=two', 'pagination[page]'],
      ['pagination[start]=-3', 'pagination[start]'],
    ])('?%s is no number of a page', async (query, parameter) => {
      const { status, body } = await get(`articles?${query}`);
      expect([status, body.error.details]).toEqual([400, { parameter }]);
      expect(body.error.message).toContain('must be a whole number from');
    });

    test('the largest page that is served is served', async () => {
      const { body } = await get('articles?pagination[pageSize]=100&fields=title');
      expect(body.meta.pagination.pageSize).toBe(100);
    });

    test('unknown parameters are rejected', async () => {
      expect((await get('articles?pupulate=*')).status).toBe(400);
    });
  });

  describe('GraphQL', () => {
    test.each([
      ['a page', '{ articles(pagination: { limit: 101 }) { title } }', 'pagination[limit]'],
      [
        'a nested page',
        '{ officials { quotes(pagination: { limit: 1000 }) { text } } }',
        'pagination[limit]',
      ],
      [
        'sort keys',
        '{ articles(sort: ["title", "slug", "section", "locale", "createdAt", "updatedAt"]) { title } }',
        'sort',
      ],
      [
        'branches',
        `{ quotes(filters: { or: [${'{ kind: { eq: "direct" } },'.repeat(21)}] }) { text } }`,
        'filters',
      ],
    ])('too much: %s', async (_name, query, parameter) => {
      const { errors } = await graphql(query);
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0].extensions.error.details.parameter).toBe(parameter);
    });

    test('serves what is within them', async () => {
      const { data, errors } = await graphql(
        '{ articles(pagination: { limit: 100 }, sort: "title") { title quotes { text } } }'
      );
      expect(errors).toBeUndefined();
      expect(data.articles.length).toBeGreaterThan(0);
    });
  });
});
