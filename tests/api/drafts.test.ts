import { AGREEMENT, ARTICLE, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SECRET = 'Zyxwv';
const TYPES = ['articles', 'agreements', 'officials', 'quotes'];

describeDatabases('drafts and visitors', (client) => {
  const { app, newsroom } = useApp({ client });
  let article: Doc;
  let fullAccess: string;

  beforeAll(async () => {
    // Publishes an article, its speaker and an agreement, and changes them in drafts that hold the secret word.
    await newsroom.official();
    const agreement = await newsroom.documents(AGREEMENT).create({ data: { title: 'A treaty' } });
    article = await newsroom.article(['“The bridge will open,” said Ada Marlow.'], {
      agreements: [agreement.documentId],
    });
    await newsroom.publish(article);
    await newsroom.official({ name: `${SECRET} Norrland` });
    await newsroom.rewrite(article, [`“The ${SECRET} bridge will open,” said Ada Marlow.`]);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { title: `${SECRET} title` },
    });
    await newsroom.documents(AGREEMENT).update({
      documentId: agreement.documentId,
      data: { title: `${SECRET} treaty` },
    });
    await newsroom.documents(AGREEMENT).create({ data: { title: `${SECRET} pact` } });
    await newsroom.article([`“A ${SECRET} word,” said ${SECRET} Norrland.`], { title: SECRET });

    const token = await app.strapi.service('admin::api-token').create({
      name: 'all',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    fullAccess = token.accessKey;
  });

  const graphql = (query: string, variables?: object) =>
    app.request.post('/graphql').send({ query, variables });

  test('what is published is there', async () => {
    for (const type of TYPES) {
      const { status, body } = await app.request.get(`/api/${type}`);
      expect([type, status, body.data.length]).toEqual([type, 200, 1]);
    }
  });

  const REJECTED = [
    'status=draft',
    'status[]=draft',
    'status[0]=draft',
    'status=DRAFT',
    'publicationFilter=never-published',
    'publicationFilter=modified',
    'publicationFilter=has-published-version-document',
    'hasPublishedVersion=false',
    'hasPublishedVersion=true',
    'populate[quotes][status]=draft',
    'populate[article][publicationFilter]=modified',
  ];
  test.each(REJECTED)('?%s is rejected', async (query) => {
    for (const type of TYPES) {
      const list = await app.request.get(`/api/${type}?${query}`);
      expect([type, list.status]).toEqual([type, 403]);
      expect(list.text).not.toContain(SECRET);
    }
    const one = await app.request.get(`/api/articles/${article.documentId}?${query}`);
    expect(one.status).toBe(403);
  });

  const PRIVATE = /"(review|decision|confidence|pendingQuotes|quoteCount|pendingSince|evidence)"/;
  const ORACLES = [
    `filters[title][$startsWith]=${SECRET}`,
    `filters[name][$contains]=${SECRET}`,
    `filters[text][$contains]=${SECRET}`,
    `_q=${SECRET}`,
    `filters[publishedAt][$null]=true`,
    `filters[localizations][title][$startsWith]=${SECRET}`,
    `filters[$or][0][localizations][title][$startsWith]=${SECRET}`,
    `filters[$not][localizations][title][$startsWith]=${SECRET}`,
    `filters[localizations][publishedAt][$null]=true`,
    `sort=localizations.title`,
    `sort[0]=localizations.title:asc`,
    `populate[localizations][filters][title][$startsWith]=${SECRET}`,
    `populate=localizations`,
    `populate=*`,
    `populate[quotes][filters][text][$contains]=${SECRET}`,
    `populate[quotes][populate]=*`,
    `populate[quotes][populate][article][populate]=localizations`,
    `populate[article][populate][localizations]=true`,
    `populate[speaker][populate]=*`,
    `populate[agreements][populate]=*`,
    `populate[officials]=true`,
    `filters[article][title][$startsWith]=${SECRET}`,
    `filters[article][localizations][title][$startsWith]=${SECRET}`,
    `filters[quotes][text][$contains]=${SECRET}`,
    `filters[quotes][article][title][$startsWith]=${SECRET}`,
    `filters[quotes][review][$eq]=open`,
    `filters[review][$eq]=open`,
    `filters[confidence][$gt]=0`,
    `filters[pendingQuotes][$gte]=0`,
    `filters[quoteCount][$gte]=0`,
    `filters[pendingSince][$null]=true`,
    `filters[speaker][name][$startsWith]=${SECRET}`,
    `filters[agreements][title][$startsWith]=${SECRET}`,
    `filters[createdBy][firstname][$notNull]=true`,
    `sort=review`,
    `sort=pendingQuotes`,
    `sort=article.pendingQuotes`,
    `sort=pendingSince`,
    `fields=review`,
    `fields[0]=pendingQuotes`,
    `fields[0]=quoteCount`,
    `populate=createdBy`,
    `populate=previousSlugs`,
    `locale=*`,
    `locale=all`,
    `locale=ru`,
    `pagination[pageSize]=100`,
    `version=draft`,
    `publicationState=preview`,
  ];
  test.each(ORACLES)('?%s reveals nothing of drafts', async (query) => {
    for (const type of TYPES) {
      const { status, text, body } = await app.request.get(`/api/${type}?${query}`);
      expect(text).not.toContain(SECRET === query.split('=')[1] ? `"${SECRET}` : SECRET);
      if (status !== 200) {
        expect([400, 403]).toContain(status);
        continue;
      }
      if (query.includes(SECRET) && !query.startsWith('populate') && !query.includes('$not')) {
        expect([type, body.data]).toEqual([type, []]);
      }
      expect(text).not.toMatch(PRIVATE);
    }
  });

  test('a draft that was never published is not found', async () => {
    const drafts = await newsroom.documents(ARTICLE).findMany({ filters: { title: SECRET } });
    const { status } = await app.request.get(`/api/articles/${drafts[0].documentId}`);
    expect(status).toBe(404);
  });

  const FORBIDDEN = [
    '{ articles(status: DRAFT) { title } }',
    '{ quotes(status: DRAFT) { text } }',
    '{ officials(status: DRAFT) { name } }',
    '{ agreements(status: DRAFT) { title } }',
    '{ articles_connection(status: DRAFT) { nodes { title } } }',
    '{ articles(hasPublishedVersion: false) { title } }',
    '{ a: articles(publicationFilter: NEVER_PUBLISHED) { title } }',
    '{ ...F } fragment F on Query { x: articles(status: DRAFT) { title } }',
    `{ articles(filters: { localizations: { title: { startsWith: "${SECRET}" } } }) { title } }`,
    `{ articles(filters: { or: [{ localizations: { title: { startsWith: "${SECRET}" } } }] }) { title } }`,
    '{ articles(sort: "localizations.title") { title } }',
    `{ quotes(filters: { article: { localizations: { title: { startsWith: "${SECRET}" } } } }) { text } }`,
    `{ articles { quotes(filters: { article: { localizations: { title: { startsWith: "${SECRET}" } } } }) { text } } }`,
  ];
  test.each(FORBIDDEN)('GraphQL %s is rejected', async (query) => {
    const { body, text } = await graphql(query);
    expect(body.errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect(text).not.toContain(SECRET);
  });

  test('GraphQL variables do not help', async () => {
    const { body } = await graphql(
      'query ($s: PublicationStatus) { articles(status: $s) { title } }',
      {
        s: 'DRAFT',
      }
    );
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    const filtered = await graphql(
      'query ($f: ArticleFiltersInput) { articles(filters: $f) { title } }',
      { f: { and: [{ localizations: { title: { startsWith: SECRET } } }] } }
    );
    expect(filtered.body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  const QUIET = [
    '{ articles { title localizations { title } quotes { text article { title } } officials { name } agreements { title } } }',
    '{ articles { localizations(filters: {}) { title } } }',
    '{ officials { name quotes { text article { title localizations { title } } } } }',
    '{ agreements { title quotes { text } parties { signatories { official { name } } } } }',
    `{ quotes(filters: { article: { title: { startsWith: "${SECRET}" } } }) { text } }`,
    `{ articles(filters: { quotes: { text: { contains: "${SECRET}" } } }) { title } }`,
    '{ quotes(filters: { publishedAt: { null: true } }) { text } }',
    `{ officials { quotes(filters: { text: { contains: "${SECRET}" } }) { text } } }`,
  ];
  test.each(QUIET)('GraphQL %s reveals nothing of drafts', async (query) => {
    const { body, text } = await graphql(query);
    expect(body.errors).toBeUndefined();
    expect(text).not.toContain(SECRET);
  });

  test.each([
    'review',
    'decision',
    'confidence',
    'pendingQuotes',
    'quoteCount',
    'pendingSince',
    'confirmedBy',
  ])('GraphQL does not know the private %s', async (field) => {
    const onQuotes = await graphql(`{ quotes { ${field} } }`);
    const onArticles = await graphql(`{ articles { ${field} } }`);
    expect(onQuotes.status === 400 || onQuotes.body.errors).toBeTruthy();
    expect(onArticles.status === 400 || onArticles.body.errors).toBeTruthy();
  });

  test('the content API has no way to write quotes', async () => {
    const { body } = await graphql('{ __schema { mutationType { fields { name } } } }');
    const names = body.data.__schema.mutationType.fields.map(({ name }: Doc) => name);
    expect(names.filter((name: string) => /quote/i.test(name))).toEqual([]);
    const auth = { Authorization: `Bearer ${fullAccess}` };
    const [{ documentId }] = await newsroom.quotes(article);
    const post = await app.request
      .post('/api/quotes')
      .set(auth)
      .send({ data: { text: 'x' } });
    const put = await app.request.put(`/api/quotes/${documentId}`).set(auth).send({ data: {} });
    const gone = await app.request.delete(`/api/quotes/${documentId}`).set(auth);
    expect([post.status, put.status, gone.status]).toEqual([405, 405, 405]);
  });

  test('who has the right reads drafts', async () => {
    const rest = await app.request
      .get('/api/articles?status=draft')
      .set('Authorization', `Bearer ${fullAccess}`);
    expect(rest.status).toBe(200);
    expect(rest.text).toContain(SECRET);
    const { body } = await app.request
      .post('/graphql')
      .set('Authorization', `Bearer ${fullAccess}`)
      .send({ query: '{ articles(status: DRAFT) { title } }' });
    expect(JSON.stringify(body.data)).toContain(SECRET);
    const right = await app.request.get('/api/drafts').set('Authorization', `Bearer ${fullAccess}`);
    expect(right.body).toEqual({ data: { drafts: true } });
    expect((await app.request.get('/api/drafts')).status).toBe(403);
  });

  test('the public role has no right to drafts, and officials have no way back to them', async () => {
    expect(await newsroom.documents(OFFICIAL).count({ status: 'published' })).toBe(1);
    const role = await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' }, populate: ['permissions'] });
    const actions = role.permissions.map(({ action }: Doc) => action);
    expect(actions).not.toContain('plugin::quotes.drafts.read');
    expect(actions).toContain('api::quote.quote.find');
  });
});
