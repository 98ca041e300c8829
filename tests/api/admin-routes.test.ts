import { ARTICLE, blocks, deskOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { signIn } from '../helpers/http/admin';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const SAID = '“The bridge will open,” said Ada Marlow.';

describeDatabases('the admin routes', (client) => {
  let app: Booted;
  let desk: ReturnType<typeof deskOf>;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    app = await bootStrapi({ client });
    desk = deskOf(app.strapi);
    for (const role of ['strapi-super-admin', 'strapi-editor', 'strapi-author']) {
      tokens[role] = await signIn(app, role);
    }
  });
  afterAll(() => app?.stop());
  afterEach(() => desk.clear());

  const as = (role: string, method: 'get' | 'post' | 'put', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${tokens[role]}`);
  const editor = (method: 'get' | 'post' | 'put', path: string) =>
    as('strapi-editor', method, path);

  test('show the quotes of a draft with speaker and certainty', async () => {
    const ada = await desk.official({
      officesHeld: [{ title: 'Minister of Bridges', country: 'SE', from: '2020' }],
    });
    const article = await desk.article([SAID]);
    const { status, body } = await editor('get', `/quotes/articles/${article.documentId}/quotes`);
    expect(status).toBe(200);
    expect(body.meta).toMatchObject({ locale: 'en', unsettled: 0 });
    expect(body.data[0]).toMatchObject({
      text: 'The bridge will open,',
      decision: 'linked',
      settled: true,
      speaker: {
        documentId: ada.documentId,
        name: 'Ada Marlow',
        office: 'Minister of Bridges, Sweden',
        published: false,
      },
    });
    expect(body.data[0].evidence.length).toBeGreaterThan(0);
  });

  test('settle a quote and count anew what waits', async () => {
    await desk.official();
    const article = await desk.article(['“Nothing was decided.”']);
    const [quote] = await desk.quotes(article);
    const nothing = await editor('post', `/quotes/quotes/${quote.documentId}/confirm`).send({});
    expect(nothing.status).toBe(400);
    expect(nothing.body.error.message).toMatch(/no speaker/);

    const [ada] = await desk.documents(OFFICIAL).findMany({});
    const { body } = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      speaker: ada.documentId,
    });
    expect(body.data[0]).toMatchObject({
      review: 'reassigned',
      settled: true,
      confirmedBy: 'Edda strapi-editor',
      speaker: { name: 'Ada Marlow' },
    });
    expect(body.meta.unsettled).toBe(0);
    const stored = await desk.documents(ARTICLE).findOne({ documentId: article.documentId });
    expect(stored.unsettled).toBe(0);

    const back = await editor('post', `/quotes/quotes/${quote.documentId}/restore`).send({});
    expect(back.body.data[0]).toMatchObject({ review: 'open', speaker: null, settled: false });

    const named = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      attributionText: 'A clerk of the bridge office',
    });
    expect(named.body.data[0]).toMatchObject({
      attributionText: 'A clerk of the bridge office',
      speaker: null,
      settled: true,
    });
    const gone = await editor('post', `/quotes/quotes/${quote.documentId}/dismiss`).send({});
    expect(gone.body.data[0]).toMatchObject({ review: 'dismissed', settled: true });
  });

  test.each([
    [{}, 400],
    [{ speaker: 'nobody' }, 400],
    [{ speaker: 'a', attributionText: 'b' }, 400],
    [{ speaker: { $ne: null } }, 400],
  ])('refuse to reassign to %j', async (choice, expected) => {
    await desk.official();
    const article = await desk.article([SAID]);
    const [quote] = await desk.quotes(article);
    const { status } = await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send(
      choice
    );
    expect(status).toBe(expected);
    expect(await desk.quotes(article)).toMatchObject([
      { review: 'open', speaker: { name: 'Ada Marlow' } },
    ]);
  });

  test('analyse a body that is not saved, and store nothing', async () => {
    await desk.official();
    const { body } = await editor('post', '/quotes/analyse').send({ body: blocks(SAID) });
    expect(body.data).toMatchObject([{ documentId: null, speaker: { name: 'Ada Marlow' } }]);
    expect(await desk.rows()).toEqual([]);
    expect((await editor('post', '/quotes/analyse').send({ body: 'text' })).status).toBe(400);
    expect((await editor('post', '/quotes/analyse').send({ body: [], date: 'soon' })).status).toBe(
      400
    );
  });

  test('find people by any of their names and offices', async () => {
    await desk.official({
      alternateNames: [{ name: 'Ада Марлоу' }],
      officesHeld: [{ title: 'Minister of Bridges', country: 'SE' }],
    });
    await desk.official({ name: 'Bea Norrland' });
    for (const q of ['marl', 'Марлоу', 'bridges', 'ada minister']) {
      const { body } = await editor('get', `/quotes/people?q=${encodeURIComponent(q)}`);
      expect([q, body.data.map(({ name }: Doc) => name)]).toEqual([q, ['Ada Marlow']]);
    }
  });

  test('preflight lists what goes out, what blocks and what warns', async () => {
    await desk.official();
    const article = await desk.article([
      '“Nothing was decided.”',
      'Rain fell.',
      SAID,
      '“Never,” said Petra Unlisted.',
    ]);
    const { body } = await editor('get', `/quotes/articles/${article.documentId}/preflight`);
    expect(body.data.records.map(({ uid }: Doc) => uid)).toEqual([OFFICIAL, ARTICLE]);
    expect(body.data.quotes).toBe(3);
    expect(body.data.blockers).toMatchObject([{ code: 'quote.unsettled' }]);
    expect(body.data.warnings).toMatchObject([{ code: 'quote.unlisted' }]);
  });

  test('a review of a published piece shows the piece as changed', async () => {
    await desk.official();
    const bea = await desk.official({ name: 'Bea Norrland' });
    const article = await desk.article([SAID]);
    await desk.publish(article);
    const state = async () => {
      const { body } = await editor('get', `/quotes/articles/${article.documentId}/preflight`);
      return body.data.records.find(({ uid }: Doc) => uid === ARTICLE).state;
    };
    expect(await state()).toBe('unchanged');
    const [quote] = await desk.quotes(article);
    await editor('post', `/quotes/quotes/${quote.documentId}/reassign`).send({
      speaker: bea.documentId,
    });
    expect(await state()).toBe('changed');
  });

  test('publish in the admin meets the same refusal, and publishes a good piece', async () => {
    await desk.official();
    const bad = await desk.article(['“Nothing was decided.”']);
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const refused = await editor('post', `${path}/${bad.documentId}/actions/publish`).send({
      title: 'Bad',
      body: blocks('“Nothing was decided.”'),
    });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.blockers).toHaveLength(1);

    const good = await desk.article([SAID]);
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

  test('an author settles quotes of their own pieces only, and publishes nothing', async () => {
    await desk.official();
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const created = await as('strapi-author', 'post', path).send({
      title: 'Mine',
      body: blocks(SAID),
    });
    expect(created.status).toBe(201);
    const [mine] = await desk.quotes({ documentId: created.body.data.documentId, locale: 'en' });
    const [theirs] = await desk.quotes(await desk.article([SAID]));
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
      await desk.official();
      const article = await desk.article([SAID]);
      const path = `/content-manager/collection-types/${ARTICLE}/${article.documentId}/actions/publish`;
      const { status, body } = await editor('post', path).send({ title: 'T', body: blocks(SAID) });
      expect(status).toBe(400);
      expect(body.error.details.blockers).toMatchObject([
        { code: 'dependency.forbidden', uid: OFFICIAL },
      ]);
      expect(body.error.details.blockers[0].message).toContain('Ada Marlow');
      expect(await desk.documents(OFFICIAL).count({ status: 'published' })).toBe(0);
    } finally {
      await roles.assignPermissions(role.id, all);
    }
  });

  test('are closed to whoever is not signed in', async () => {
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
      'plugin::quotes.override',
      'plugin::quotes.read',
      'plugin::quotes.review',
      'plugin::quotes.settings',
      'plugin::quotes.trail.read',
    ]);
  });
});
