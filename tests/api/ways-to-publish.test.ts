/**
 * Tests that every way to publish obeys one preflight: a good article is published completely, a rejected one leaves
 * everything as it was.
 */
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const SAID_AGAIN = '“It will be wide enough for two trams,” Ada Marlow said.';
/** The text does not name the speaker, and no one spoke before. */
const UNSURE = '“Nothing was decided.”';
const WORDS = /“(.+?)”/;
const CONTENT_MANAGER = `/content-manager/collection-types/${ARTICLE}`;
const BULK = 20;

/** The result of an attempt: the codes of the blockers; empty if it succeeded. */
type Attempt = Promise<string[]>;

interface Way {
  name: string;
  /** Publishes what is not there yet. */
  create?(paragraph: string): Attempt;
  /** Publishes a draft that is there, with this paragraph. */
  update?(article: Doc, paragraph: string): Attempt;
}

describeDatabases('ways to publish', (client) => {
  const { app, newsroom } = useApp({ client });
  let admin: string;
  let content: string;

  beforeAll(async () => {
    admin = await signIn(app, 'strapi-super-admin');
    const token = await app.strapi.service('admin::api-token').create({
      name: 'ways',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    content = token.accessKey;
  });
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const codesOf = (details: Doc): string[] =>
    (details?.blockers ?? []).map(({ code }: Doc) => code);
  const ask = async (
    method: 'post' | 'put',
    path: string,
    token: string,
    body: unknown
  ): Attempt => {
    const response = await app.request[method](path)
      .set('Authorization', `Bearer ${token}`)
      .send(body as object);
    if (response.status < 300) return [];
    const codes = codesOf(response.body.error?.details);
    if (codes.length === 0) throw new Error(`${path}: ${response.status} ${response.text}`);
    return codes;
  };
  const graphql = async (query: string, variables: unknown): Attempt => {
    const { body } = await app.request
      .post('/graphql')
      .set('Authorization', `Bearer ${content}`)
      .send({ query, variables });
    if (!body.errors) return [];
    const codes = codesOf(body.errors[0].extensions?.error?.details);
    if (codes.length === 0) throw new Error(JSON.stringify(body.errors));
    return codes;
  };
  const data = (paragraph: string) => ({ title: 'An article', body: blocks(paragraph) });
  const saved = (article: Doc, paragraph: string) => newsroom.rewrite(article, [paragraph]);
  const runSchedule = async (article: Doc): Attempt => {
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { scheduledAt: '2026-01-01T09:00:00.000Z' },
    });
    await app.strapi
      .plugin('quotes')
      .service('schedule')
      .runDue(new Date('2026-01-01T09:00:30.000Z'));
    const { scheduleRejection } = await newsroom
      .documents(ARTICLE)
      .findOne({ documentId: article.documentId });
    return codesOf(scheduleRejection);
  };

  const WAYS: Way[] = [
    {
      name: 'the admin, saved before',
      async update(article, paragraph) {
        await saved(article, paragraph);
        return ask('post', `${CONTENT_MANAGER}/${article.documentId}/actions/publish`, admin, {});
      },
    },
    {
      name: 'the admin, saving with it',
      create: (paragraph) =>
        ask('post', `${CONTENT_MANAGER}/actions/publish`, admin, data(paragraph)),
      update: (article, paragraph) =>
        ask(
          'post',
          `${CONTENT_MANAGER}/${article.documentId}/actions/publish`,
          admin,
          data(paragraph)
        ),
    },
    {
      name: 'REST',
      create: (paragraph) => ask('post', '/api/articles', content, { data: data(paragraph) }),
      update: (article, paragraph) =>
        ask('put', `/api/articles/${article.documentId}`, content, { data: data(paragraph) }),
    },
    {
      name: 'GraphQL',
      create: (paragraph) =>
        graphql('mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }', {
          data: data(paragraph),
        }),
      update: (article, paragraph) =>
        graphql(
          'mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, data: $data) { documentId } }',
          { id: article.documentId, data: data(paragraph) }
        ),
    },
    {
      name: 'the schedule',
      async update(article, paragraph) {
        await saved(article, paragraph);
        return runSchedule(article);
      },
    },
  ];
  const creating = WAYS.flatMap(({ name, create }) => (create ? [[name, create] as const] : []));
  const updating = WAYS.flatMap(({ name, update }) => (update ? [[name, update] as const] : []));

  /** Reads what is public: articles with their quotes and speakers, and the number of officials. */
  const readPublic = async () => {
    const { body } = await app.request.get(
      '/api/articles?populate[quotes][populate]=speaker&sort=title&pagination[pageSize]=100'
    );
    const officials = await app.request.get('/api/officials');
    return {
      articles: body.data.map(({ title, quotes }: Doc) => [
        title,
        ...quotes.map(({ text, speaker }: Doc) => `${speaker.name}: ${text}`),
      ]),
      officials: officials.body.data.length,
    };
  };
  const publicArticle = (paragraph: string, title = 'An article') => [
    title,
    `Ada Marlow: ${WORDS.exec(paragraph)?.[1]}`,
  ];
  const NOTHING = { articles: [], officials: 0 };

  test.each(creating)('%s: a new article', async (_, create) => {
    expect(await create(UNSURE)).toEqual(['quote.pending']);
    expect(await readPublic()).toEqual(NOTHING);
    expect(await newsroom.documents(ARTICLE).count({ status: 'draft' })).toBe(0);
    expect(await newsroom.rows()).toEqual([]);

    expect(await create(SAID)).toEqual([]);
    expect(await readPublic()).toEqual({ articles: [publicArticle(SAID)], officials: 1 });
  });

  test.each(updating)('%s: a draft, and a changed public article', async (_, update) => {
    const article = await newsroom.article([SAID]);
    expect(await update(article, UNSURE)).toEqual(['quote.pending']);
    expect(await readPublic()).toEqual(NOTHING);

    expect(await update(article, SAID)).toEqual([]);
    const before = await readPublic();
    expect(before).toEqual({ articles: [publicArticle(SAID)], officials: 1 });

    expect(await update(article, UNSURE)).toEqual(['quote.pending']);
    expect(await readPublic()).toEqual(before);

    expect(await update(article, SAID_AGAIN)).toEqual([]);
    expect(await readPublic()).toEqual({ articles: [publicArticle(SAID_AGAIN)], officials: 1 });
  });

  test(`the admin, ${BULK} articles at once: all of them or none`, async () => {
    const articles: Doc[] = [];
    for (let i = 0; i < BULK; i += 1)
      articles.push(
        await newsroom.article([SAID], { title: `Article ${String(i).padStart(2, '0')}` })
      );
    const publishAll = () =>
      ask('post', `${CONTENT_MANAGER}/actions/bulkPublish`, admin, {
        documentIds: articles.map(({ documentId }) => documentId),
      });

    const unready = [articles[1], articles[BULK / 2]];
    for (const article of unready) await newsroom.rewrite(article, [UNSURE]);
    expect(await publishAll()).toEqual(['quote.pending', 'quote.pending']);
    expect(await readPublic()).toEqual(NOTHING);

    for (const article of unready) await newsroom.rewrite(article, [SAID]);
    expect(await publishAll()).toEqual([]);
    expect(await readPublic()).toEqual({
      articles: articles.map(({ title }) => publicArticle(SAID, title)),
      officials: 1,
    });
  });

  test('a user who may publish but not change stores nothing with it, and publishes no official', async () => {
    const role = await app.strapi.service('admin::role').create({
      name: 'Publisher',
      description: 'Publishes what others wrote',
    });
    const may = (action: string, subject = ARTICLE) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: subject === ARTICLE ? { fields: ['title', 'body'], locales: ['en'] } : {},
      conditions: [],
    });
    await app.strapi
      .service('admin::role')
      .assignPermissions(role.id, [may('read'), may('publish'), may('publish', QUOTE)]);
    const publisher = await signIn(app, role.code);
    const article = await newsroom.article([SAID]);
    const publish = (sent: object = {}) =>
      app.request
        .post(`${CONTENT_MANAGER}/${article.documentId}/actions/publish`)
        .set('Authorization', `Bearer ${publisher}`)
        .send(sent);

    const changed = await publish(data(SAID_AGAIN));
    expect(changed.status).toBe(400);
    expect(changed.body.error.details).toMatchObject({ code: 'attribute.read-only' });
    expect(await readPublic()).toEqual(NOTHING);

    const rejected = await publish();
    expect(codesOf(rejected.body.error?.details)).toEqual(['dependency.forbidden']);
    expect(await readPublic()).toEqual(NOTHING);

    const [{ documentId }] = await newsroom.documents(OFFICIAL).findMany();
    await newsroom.documents(OFFICIAL).publish({ documentId });
    expect((await publish()).status).toBe(200);
    expect(await readPublic()).toEqual({ articles: [publicArticle(SAID)], officials: 1 });
  });
});
