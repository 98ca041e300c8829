import { ARTICLE, blocks, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { signIn } from '../helpers/http/admin';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open,” said Ada Marlow.';

describeStricterDatabase('the admin routes', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    for (const role of ['strapi-super-admin', 'strapi-editor', 'strapi-author']) {
      tokens[role] = await signIn(app, role);
    }
  });
  afterEach(() => newsroom.clear());

  const as = (role: string, method: 'get' | 'post' | 'put', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${tokens[role]}`);
  const editor = (method: 'get' | 'post' | 'put', path: string) =>
    as('strapi-editor', method, path);

  test('show the quotes of a draft with speaker and certainty', async () => {
    const ada = await newsroom.official({
      officesHeld: [{ title: 'Minister of Bridges', country: 'SE', from: '2020' }],
    });
    const article = await newsroom.article([SAID]);
    const { status, body } = await editor('get', `/quotes/articles/${article.documentId}/quotes`);
    expect(status).toBe(200);
    expect(body.meta).toMatchObject({ locale: 'en', pendingQuotes: 0 });
    expect(body.data[0]).toMatchObject({
      text: 'The bridge will open,',
      decision: 'linked',
      reviewed: true,
      speaker: {
        documentId: ada.documentId,
        name: 'Ada Marlow',
        office: 'Minister of Bridges, Sweden',
        published: false,
      },
    });
    expect(body.data[0].evidence.length).toBeGreaterThan(0);
  });

  test('review a quote and recount the pending ones', async () => {
    await newsroom.official();
    const article = await newsroom.article(['“Nothing was decided.”']);
    const [quote] = await newsroom.quotes(article);
    const nothing = await editor('post', `/quotes/quotes/${quote.documentId}/confirm`).send({});
    expect(nothing.status).toBe(400);
    expect(nothing.body.error.message).toMatch(/no speaker/);

    const [ada] = await newsroom.documents(OFFICIAL).findMany({});
    const { body } = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      speaker: ada.documentId,
    });
    expect(body.data[0]).toMatchObject({
      review: 'reassigned',
      reviewed: true,
      confirmedBy: 'Edda strapi-editor',
      speaker: { name: 'Ada Marlow' },
    });
    expect(body.meta.pendingQuotes).toBe(0);
    const stored = await newsroom.documents(ARTICLE).findOne({ documentId: article.documentId });
    expect(stored.pendingQuotes).toBe(0);

    const back = await editor('post', `/quotes/quotes/${quote.documentId}/restore`).send({});
    expect(back.body.data[0]).toMatchObject({ review: 'open', speaker: null, reviewed: false });

    const named = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      attributionText: 'A clerk of the bridge office',
    });
    expect(named.body.data[0]).toMatchObject({
      attributionText: 'A clerk of the bridge office',
      speaker: null,
      reviewed: true,
    });
    const gone = await editor('post', `/quotes/quotes/${quote.documentId}/dismiss`).send({});
    expect(gone.body.data[0]).toMatchObject({ review: 'dismissed', reviewed: true });
  });

  test.each([
    [{}, 400],
    [{ speaker: 'nobody' }, 400],
    [{ speaker: 'a', attributionText: 'b' }, 400],
    [{ speaker: { $ne: null } }, 400],
  ])('reject a reassignment to %j', async (choice, expected) => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const { status } = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send(
      choice
    );
    expect(status).toBe(expected);
    expect(await newsroom.quotes(article)).toMatchObject([
      { review: 'open', speaker: { name: 'Ada Marlow' } },
    ]);
  });

  test('analyse a body that is not saved, and store nothing', async () => {
    await newsroom.official();
    const { body } = await editor('post', '/quotes/analyse').send({ body: blocks(SAID) });
    expect(body.data).toMatchObject([{ documentId: null, speaker: { name: 'Ada Marlow' } }]);
    expect(await newsroom.rows()).toEqual([]);
    expect((await editor('post', '/quotes/analyse').send({ body: 'text' })).status).toBe(400);
    expect((await editor('post', '/quotes/analyse').send({ body: [], date: 'soon' })).status).toBe(
      400
    );
  });

  test('find people by any of their names and offices', async () => {
    await newsroom.official({
      alternateNames: [{ name: 'Ада Марлоу' }],
      officesHeld: [{ title: 'Minister of Bridges', country: 'SE' }],
    });
    await newsroom.official({ name: 'Bea Norrland' });
    for (const q of ['marl', 'Марлоу', 'bridges', 'ada minister']) {
      const { body } = await editor('get', `/quotes/people?q=${encodeURIComponent(q)}`);
      expect([q, body.data.map(({ name }: Doc) => name)]).toEqual([q, ['Ada Marlow']]);
    }
  });

  test('preflight lists what is published, what blocks and what warns', async () => {
    await newsroom.official();
    const article = await newsroom.article([
      '“Nothing was decided.”',
      'Rain fell.',
      SAID,
      '“Never,” said Petra Unlisted.',
    ]);
    const { body } = await editor('get', `/quotes/articles/${article.documentId}/preflight`);
    expect(body.data.records.map(({ uid }: Doc) => uid)).toEqual([OFFICIAL, ARTICLE]);
    expect(body.data.quotes).toBe(3);
    expect(body.data.blockers).toMatchObject([{ code: 'quote.pending' }]);
    expect(body.data.warnings).toMatchObject([{ code: 'quote.unlisted' }]);
  });

  test('a review of a published article shows the article as changed', async () => {
    await newsroom.official();
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const state = async () => {
      const { body } = await editor('get', `/quotes/articles/${article.documentId}/preflight`);
      return body.data.records.find(({ uid }: Doc) => uid === ARTICLE).state;
    };
    expect(await state()).toBe('unchanged');
    const [quote] = await newsroom.quotes(article);
    await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      speaker: bea.documentId,
    });
    expect(await state()).toBe('changed');
  });

  test('publishing in the admin meets the same blockers, and publishes a good article', async () => {
    await newsroom.official();
    const bad = await newsroom.article(['“Nothing was decided.”']);
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const rejected = await editor('post', `${path}/${bad.documentId}/actions/publish`).send({
      title: 'Bad',
      body: blocks('“Nothing was decided.”'),
    });
    expect(rejected.status).toBe(400);
    expect(rejected.body.error.details.blockers).toHaveLength(1);

    const good = await newsroom.article([SAID]);
    const done = await editor('post', `${path}/${good.documentId}/actions/publish`).send({
      title: 'Good',
      body: blocks(SAID),
      quotes: { connect: [], disconnect: [] },
    });
    expect(done.status).toBe(200);

    const both = await editor('post', `${path}/actions/bulkPublish`).send({
      documentIds: [bad.documentId, good.documentId],
    });
    expect(both.status).toBe(400);
    const { body } = await app.request.get('/api/articles');
    expect(body.data).toHaveLength(1);
  });

  test('an author reviews the quotes of their own articles only, and publishes nothing', async () => {
    await newsroom.official();
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const created = await as('strapi-author', 'post', path).send({
      title: 'Mine',
      body: blocks(SAID),
    });
    expect(created.status).toBe(201);
    const [mine] = await newsroom.quotes({
      documentId: created.body.data.documentId,
      locale: 'en',
    });
    const [theirs] = await newsroom.quotes(await newsroom.article([SAID]));
    const confirm = (quote: Doc) =>
      as('strapi-author', 'post', `/quotes/quotes/${quote.documentId}/confirm`).send({});
    expect((await confirm(mine)).status).toBe(200);
    expect((await confirm(theirs)).status).toBe(403);
    const publish = await as(
      'strapi-author',
      'post',
      `${path}/${created.body.data.documentId}/actions/publish`
    ).send({ title: 'Mine', body: blocks(SAID) });
    expect(publish.status).toBe(403);
  });

  test('a dependency that the user may not publish is a blocker that names it', async () => {
    const roles = app.strapi.service('admin::role');
    const role = await roles.findOne({ code: 'strapi-editor' });
    const permissions = app.strapi.service('admin::permission');
    const all: Doc[] = await permissions.findMany({ where: { role: { id: role.id } } });
    const without = all.filter(
      ({ action, subject }) => !(action.endsWith('explorer.publish') && subject === OFFICIAL)
    );
    await roles.assignPermissions(role.id, without);
    try {
      await newsroom.official();
      const article = await newsroom.article([SAID]);
      const path = `/content-manager/collection-types/${ARTICLE}/${article.documentId}/actions/publish`;
      const { status, body } = await editor('post', path).send({ title: 'T', body: blocks(SAID) });
      expect(status).toBe(400);
      expect(body.error.details.blockers).toMatchObject([
        { code: 'dependency.forbidden', uid: OFFICIAL },
      ]);
      expect(body.error.details.blockers[0].message).toContain('Ada Marlow');
      expect(await newsroom.documents(OFFICIAL).count({ status: 'published' })).toBe(0);
    } finally {
      await roles.assignPermissions(role.id, all);
    }
  });

  test('reject a caller who is not signed in', async () => {
    const paths = ['/quotes/people', '/quotes/articles/x/quotes', '/quotes/articles/x/preflight'];
    for (const path of paths) expect((await app.request.get(path)).status).toBe(401);
    expect((await app.request.post('/quotes/analyse').send({ body: [] })).status).toBe(401);
    expect((await app.request.post('/quotes/quotes/x/confirm').send({})).status).toBe(401);
  });

  test('the rights can be given to a role', async () => {
    const { body } = await as('strapi-super-admin', 'get', '/admin/permissions');
    const actions = body.data.sections.plugins
      .map(({ action }: Doc) => action)
      .filter((action: string) => action.startsWith('plugin::quotes.'));
    expect(actions.sort()).toEqual([
      'plugin::quotes.activity-log.read',
      'plugin::quotes.override',
      'plugin::quotes.read',
      'plugin::quotes.review',
      'plugin::quotes.settings',
    ]);
  });
});
