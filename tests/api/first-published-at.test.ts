import { signIn } from '../helpers/http/admin';
import {
  contentManager,
  documentService,
  graphQL,
  rest,
  type Outcome,
  type Way,
} from '../helpers/content/ways-to-write';
import { ARTICLE, blocks, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(120_000);

const LONG_AGO = '2019-04-01T09:30:00.000Z';
const WITH_FULL_ACCESS = ['REST', 'GraphQL', 'Super Admin', 'Document Service'] as const;
const WITHOUT = ['Editor', 'Author', 'REST, custom token', 'GraphQL, custom token'] as const;
type WayName = (typeof WITH_FULL_ACCESS)[number] | (typeof WITHOUT)[number];

describeDatabases('the date of the first publication', (client) => {
  const { app, newsroom } = useApp({ client });
  let fullToken: string;
  const ways = {} as Record<WayName, Way>;

  const createToken = async (name: string, options: object): Promise<string> => {
    const token = { name, description: '', lifespan: null, ...options };
    return (await app.strapi.service('admin::api-token').create(token)).accessKey;
  };

  beforeAll(async () => {
    fullToken = await createToken('full', { type: 'full-access' });
    const custom = await createToken('custom', {
      type: 'custom',
      permissions: [
        ...['create', 'update', 'find', 'findOne'].map((action) => `${ARTICLE}.${action}`),
        'plugin::quotes.drafts.read',
      ],
    });
    ways.REST = rest(app, fullToken);
    ways.GraphQL = graphQL(app, fullToken);
    ways['Document Service'] = documentService(app);
    ways['REST, custom token'] = rest(app, custom);
    ways['GraphQL, custom token'] = graphQL(app, custom);
    ways['Super Admin'] = contentManager(app, await signIn(app, 'strapi-super-admin'));
    ways.Editor = contentManager(app, await signIn(app, 'strapi-editor'));
    ways.Author = contentManager(app, await signIn(app, 'strapi-author'));
  });
  afterEach(() => newsroom.clear());

  const storedDate = async (documentId: string, isPublished = false): Promise<string | null> => {
    const row = await app.strapi.db.query(ARTICLE).findOne({
      where: { documentId, publishedAt: isPublished ? { $notNull: true } : { $null: true } },
    });
    return row?.firstPublishedAt ? new Date(row.firstPublishedAt).toISOString() : null;
  };
  const rejection = (code: string, { status, said }: Outcome) =>
    expect([status, said]).toEqual([400, expect.stringContaining(code)]);

  it.each(WITH_FULL_ACCESS)('is set by %s when an article is created', async (name) => {
    const { documentId, said } = await ways[name].create(ARTICLE, {
      title: 'From the archive',
      firstPublishedAt: LONG_AGO,
    });
    expect([said.includes('error'), await storedDate(documentId!)]).toEqual([false, LONG_AGO]);
  });

  it.each(WITH_FULL_ACCESS)('is set once by %s when an article is updated', async (name) => {
    const article = await newsroom.article([], { title: 'From the archive' });
    const update = (firstPublishedAt: unknown) =>
      ways[name].update(ARTICLE, article.documentId, { title: 'Old', firstPublishedAt });
    rejection('first-published-at.future', await update('2090-01-01T00:00:00.000Z'));
    expect((await update(LONG_AGO)).status).toBe(200);
    // Unchanged, as a form sends it back.
    expect((await update(LONG_AGO)).status).toBe(200);
    rejection('first-published-at.already-set', await update('2018-04-01T09:30:00.000Z'));
    rejection('first-published-at.already-set', await update(null));
    expect(await storedDate(article.documentId)).toBe(LONG_AGO);
  });

  it.each(WITHOUT)('is rejected from %s', async (name) => {
    const made = await ways[name].create(ARTICLE, { title: 'Mine', firstPublishedAt: LONG_AGO });
    rejection('first-published-at.forbidden', made);
    const { documentId } = await ways[name].create(ARTICLE, { title: 'Mine' });
    const changed = await ways[name].update(ARTICLE, documentId!, { firstPublishedAt: LONG_AGO });
    rejection('first-published-at.forbidden', changed);
    expect(await storedDate(documentId!)).toBeNull();
  });

  it('is shown to readers everywhere when an article is imported and published at once', async () => {
    const { body } = await app.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${fullToken}`)
      .send({
        data: { title: 'From the archive', body: blocks('Text.'), firstPublishedAt: LONG_AGO },
      });
    expect(body.data).toMatchObject({ firstPublishedAt: LONG_AGO });
    await newsroom.publish(await newsroom.article(['Text.'], { title: 'Of today' }));

    const { body: page } = await app.request.get('/api/pages/articles/from-the-archive');
    expect(page.data.firstPublishedAt).toBe(LONG_AGO);
    expect(page.data.jsonLd.datePublished).toBe(LONG_AGO);
    const { body: list } = await app.request.get('/api/pages/articles');
    expect(list.data.map(({ slug }: Doc) => slug)).toEqual(['of-today', 'from-the-archive']);
  });

  it('stays when the article is published, and published again', async () => {
    const article = await newsroom.article(['Text.'], { firstPublishedAt: LONG_AGO });
    await newsroom.publish(article);
    await newsroom.rewrite(article, ['Another text.']);
    await newsroom.publish(article);
    expect(await storedDate(article.documentId, true)).toBe(LONG_AGO);
    expect(await storedDate(article.documentId)).toBe(LONG_AGO);
  });

  it('decides which office a speaker held, where the article has no dateline', async () => {
    await newsroom.official({
      name: 'Ada Marlow',
      officesHeld: [{ title: 'Mayor', organization: 'Harbour Town', to: '2019-12' }],
    });
    const article = await newsroom.article(['“The pier stays,” said Ada Marlow.'], {
      firstPublishedAt: LONG_AGO,
    });
    for (const quote of await newsroom.quotes(article)) await newsroom.review(quote, 'confirm');
    await newsroom.publish(article);
    const [quote] = await newsroom.quotes(article, 'published');
    expect(quote.officeAtTime).toMatchObject({ title: 'Mayor' });
  });
});
