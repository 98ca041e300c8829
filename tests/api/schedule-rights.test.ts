/** At the hour an article is published as the person who scheduled it, with the rights of that hour. */
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, newsroomOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { bootStrapi, describeStricterDatabase, type Booted } from '../helpers/servers/strapi';

const FORM = '/content-manager/collection-types';
const SAID = '“The bridge will open,” said Ada Marlow.';
const HOUR_MS = 3_600_000;
const AT = new Date(Date.now() + HOUR_MS);
const AFTER = new Date(AT.getTime() + HOUR_MS);

describeStricterDatabase('a scheduled article', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let editor: string;
  let account: Doc;

  beforeAll(async () => {
    app = await bootStrapi({ client, env: { LIMIT_SIGN_IN: '0' } });
    newsroom = newsroomOf(app.strapi);
    editor = await signIn(app, 'strapi-editor', 'Edda');
    account = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { firstname: 'Edda' }, populate: ['roles'] });
  });
  afterAll(() => app?.stop());
  afterEach(async () => {
    await setAccount({ isActive: true, blocked: false, roles: account.roles.map(idOf) });
    await newsroom.clear();
  });

  const idOf = ({ id }: Doc): number => id;
  const setAccount = (data: object) =>
    app.strapi.db.query('admin::user').update({ where: { id: account.id }, data: data as never });
  const roleId = async (code: string): Promise<number> =>
    idOf(await app.strapi.service('admin::role').findOne({ code }));
  const run = (): Promise<string[]> =>
    app.strapi.plugin('quotes').service('schedule').runDue(AFTER);
  const isPublic = async ({ documentId }: Doc): Promise<boolean> =>
    (await newsroom.documents(ARTICLE).findOne({ documentId, status: 'published' })) !== null;
  const draft = ({ documentId }: Doc): Promise<Doc> =>
    newsroom.documents(ARTICLE).findOne({ documentId });
  const logOf = async ({ documentId }: Doc): Promise<Doc[]> =>
    (await app.strapi.plugin('quotes').service('activityLog').page(documentId, 1, 10)).entries;

  /** An article that the editor has scheduled in the admin. */
  async function scheduled(): Promise<Doc> {
    await newsroom.official();
    const { status, body } = await app.request
      .post(`${FORM}/${ARTICLE}`)
      .set('Authorization', `Bearer ${editor}`)
      .send({ title: 'A bridge', body: blocks(SAID), scheduledAt: AT.toISOString() });
    expect({ status, error: body.error }).toEqual({ status: 201 });
    return body.data;
  }

  test('is published as the editor who scheduled it, whom the log names', async () => {
    const article = await scheduled();
    expect(await run()).toEqual([article.documentId]);
    expect(await isPublic(article)).toBe(true);
    expect(await draft(article)).toMatchObject({ scheduledAt: null, scheduledBy: null });
    expect(await logOf(article)).toMatchObject([
      {
        action: 'published',
        actorKind: 'admin',
        actorId: String(account.id),
        actor: 'Edda strapi-editor',
      },
      { action: 'scheduled', actor: 'Edda strapi-editor' },
    ]);
  });

  test.each([
    ['deactivated', async () => setAccount({ isActive: false }), 'gone, blocked or expired'],
    ['blocked', async () => setAccount({ blocked: true }), 'gone, blocked or expired'],
    [
      'demoted',
      async () => setAccount({ roles: [await roleId('strapi-author')] }),
      'may not publish articles any more',
    ],
  ])(
    'stays a draft where the editor was %s meanwhile, and says why',
    async (_name, change, why) => {
      const article = await scheduled();
      await change();
      expect(await run()).toEqual([]);
      expect(await isPublic(article)).toBe(false);
      const { scheduleRejection } = await draft(article);
      expect(scheduleRejection).toMatchObject({
        message: expect.stringContaining(why),
        blockers: [{ code: 'schedule.not-permitted', values: { by: 'Edda strapi-editor' } }],
      });
      expect(await run()).toEqual([]);
    }
  );

  test('stays a draft where the account of the editor is gone', async () => {
    const article = await scheduled();
    await app.strapi.db.query(ARTICLE).updateMany({
      where: { documentId: article.documentId },
      data: { scheduledBy: { kind: 'admin', id: '999999', name: 'Gone' } } as never,
    });
    expect(await run()).toEqual([]);
    expect((await draft(article)).scheduleRejection.message).toContain('Gone');
  });

  test('stays a draft where a record that it needs may not be published by the editor any more', async () => {
    const article = await scheduled();
    const role = await app.strapi.service('admin::role').create({ name: 'Articles only' });
    const permissions = await app.strapi.db.query('admin::permission').findMany({
      where: { role: { code: 'strapi-editor' } },
    });
    await app.strapi.service('admin::role').assignPermissions(
      role.id,
      permissions
        .filter(({ subject, action }) => !(subject === OFFICIAL && action.endsWith('.publish')))
        .map(({ action, subject, properties, conditions }) => ({
          action,
          subject,
          properties,
          conditions,
        }))
    );
    await setAccount({ roles: [role.id] });
    expect(await run()).toEqual([]);
    expect((await draft(article)).scheduleRejection.blockers).toMatchObject([
      { code: 'dependency.forbidden', uid: OFFICIAL },
    ]);
  });

  test('is published once more after it was scheduled again', async () => {
    const article = await scheduled();
    await setAccount({ blocked: true });
    await run();
    await setAccount({ blocked: false });
    await app.request
      .put(`${FORM}/${ARTICLE}/${article.documentId}`)
      .set('Authorization', `Bearer ${editor}`)
      .send({ title: 'A bridge' });
    expect(await run()).toEqual([article.documentId]);
  });

  describe('by an API token', () => {
    const token = async (): Promise<Doc> =>
      app.strapi.service('admin::api-token').create({
        name: `importer ${Math.random()}`,
        description: '',
        lifespan: null,
        type: 'full-access',
      });
    const post = async ({ accessKey }: Doc): Promise<Doc> => {
      await newsroom.official();
      const { body } = await app.request
        .post('/api/articles?status=draft')
        .set('Authorization', `Bearer ${accessKey}`)
        .send({ data: { title: 'Imported', body: blocks(SAID), scheduledAt: AT.toISOString() } });
      return body.data;
    };

    test('is published while the token is valid', async () => {
      const article = await post(await token());
      expect(await run()).toEqual([article.documentId]);
      expect((await logOf(article))[0]).toMatchObject({
        action: 'published',
        actorKind: 'content-api',
      });
    });

    test('stays a draft after the token was revoked', async () => {
      const granted = await token();
      const article = await post(granted);
      await app.strapi.service('admin::api-token').revoke(granted.id);
      expect(await run()).toEqual([]);
      expect((await draft(article)).scheduleRejection.blockers).toMatchObject([
        { code: 'schedule.not-permitted' },
      ]);
    });
  });

  test('is not published once more at the hour where it was published before', async () => {
    const article = await scheduled();
    await newsroom.publish(article);
    expect(await draft(article)).toMatchObject({ scheduledAt: null, scheduledBy: null });
    expect(await run()).toEqual([]);
  });
});

describeStricterDatabase('the embargo of an article', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  const UNTIL = new Date(Date.now() + HOUR_MS).toISOString();

  beforeAll(async () => {
    app = await bootStrapi({ client });
    newsroom = newsroomOf(app.strapi);
  });
  afterAll(() => app?.stop());
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const translate = ({ documentId }: Doc, data: object = {}): Promise<Doc> =>
    newsroom.documents(ARTICLE).update({
      documentId,
      locale: 'ru',
      data: { title: 'Мост', body: blocks(SAID), ...data },
    });
  const embargoes = async ({ documentId }: Doc): Promise<unknown[]> => {
    const rows: Doc[] = await app.strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId, publishedAt: null }, orderBy: { locale: 'asc' } });
    return rows.map(
      ({ embargoedUntil }) => embargoedUntil && new Date(embargoedUntil).toISOString()
    );
  };

  test('holds a translation that is made after it was set', async () => {
    const article = await newsroom.article([SAID], { embargoedUntil: UNTIL });
    const russian = await translate(article);
    expect(await embargoes(article)).toEqual([UNTIL, UNTIL]);
    await expect(newsroom.publish(russian)).rejects.toThrow(/embargo/);
  });

  test('holds a translation that was there before it was set, and ends for all', async () => {
    const article = await newsroom.article([SAID]);
    const russian = await translate(article);
    const { documentId } = article;
    await newsroom.documents(ARTICLE).update({ documentId, data: { embargoedUntil: UNTIL } });
    expect(await embargoes(article)).toEqual([UNTIL, UNTIL]);
    await expect(newsroom.publish(russian)).rejects.toThrow(/embargo/);

    await newsroom
      .documents(ARTICLE)
      .update({ documentId, locale: 'ru', data: { embargoedUntil: null } });
    expect(await embargoes(article)).toEqual([null, null]);
    await newsroom.publish(russian);
  });

  test('is kept by a language that is added while an earlier version without it is public', async () => {
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const { documentId } = article;
    await newsroom.documents(ARTICLE).update({ documentId, data: { embargoedUntil: UNTIL } });
    const russian = await translate(article);
    expect(await embargoes(article)).toEqual([UNTIL, UNTIL]);
    await expect(newsroom.publish(russian)).rejects.toThrow(/embargo/);
  });

  test('is kept by a draft that is discarded', async () => {
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    const { documentId } = article;
    await newsroom.documents(ARTICLE).update({ documentId, data: { embargoedUntil: UNTIL } });
    await newsroom.documents(ARTICLE).discardDraft({ documentId });
    expect(await embargoes(article)).toEqual([UNTIL]);
  });

  test('holds by the latest of its languages where they differ', async () => {
    const article = await newsroom.article([SAID]);
    const russian = await translate(article);
    await app.strapi.db.query(ARTICLE).updateMany({
      where: { documentId: article.documentId, locale: 'en' },
      data: { embargoedUntil: UNTIL } as never,
    });
    await expect(newsroom.publish(russian)).rejects.toThrow(/embargo/);
  });
});
