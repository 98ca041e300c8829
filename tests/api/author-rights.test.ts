/** An Author writes: nothing that an Author does publishes, and nothing of another user's drafts can be read. */
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const FORM = '/content-manager/collection-types';
const SAID = '“The bridge will open,” said Ada Marlow.';
/** A word of another user's draft, in its body and in its quote. */
const SECRET = 'Zyxwv';
const MINUTE_MS = 60_000;
const PICTURE = {
  hash: 'bridge',
  ext: '.png',
  mime: 'image/png',
  size: 1,
  url: '/uploads/bridge.png',
  provider: 'local',
  folderPath: '/',
};

const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTE_MS).toISOString();

type Method = 'get' | 'post' | 'put' | 'delete';

describeStricterDatabase('an Author', (client) => {
  const { app, newsroom } = useApp({ client, env: { LIMIT_SIGN_IN: '0' } });
  const tokens: Record<string, string> = {};
  const accountIds: Record<string, number> = {};

  beforeAll(async () => {
    tokens.author = await signIn(app, 'strapi-author', 'Anna');
    tokens.other = await signIn(app, 'strapi-author', 'Boris');
    tokens.editor = await signIn(app, 'strapi-editor', 'Edda');
    for (const [who, firstname] of [
      ['author', 'Anna'],
      ['editor', 'Edda'],
    ] as const) {
      const user: Doc = await app.strapi.db.query('admin::user').findOne({ where: { firstname } });
      accountIds[who] = user.id;
    }
    await createWriterRole();
    tokens.writer = await signIn(app, 'writer', 'Wanda');
  });
  afterEach(() => newsroom.clear());

  const as =
    (who: string) =>
    (method: Method, path: string, body?: object): Promise<Doc> => {
      const request = app.request[method](path).set('Authorization', `Bearer ${tokens[who]}`);
      return (body ? request.send(body) : request) as unknown as Promise<Doc>;
    };
  const author = as('author');
  const other = as('other');
  const editor = as('editor');
  const writer = as('writer');

  /** An administrator's own role: writes every field of articles of their own, and may not publish. */
  async function createWriterRole(): Promise<void> {
    const roles = app.strapi.service('admin::role');
    const { id } = await roles.create({ name: 'Writer', code: 'writer' });
    const permissions: Doc[] = await app.strapi.db.query('admin::permission').findMany({
      where: { role: { code: 'strapi-editor' } },
    });
    await roles.assignPermissions(
      id,
      permissions
        .filter(({ action }) => !action.endsWith('.publish'))
        .map(({ action, subject, properties }) => ({ action, subject, properties }))
    );
  }

  const draftOf = async (who: ReturnType<typeof as>, data: object = {}): Promise<Doc> => {
    const { status, body } = await who('post', `${FORM}/${ARTICLE}`, {
      title: 'A bridge',
      body: blocks(SAID),
      ...data,
    });
    expect({ status, error: body.error }).toEqual({ status: 201 });
    return body.data;
  };
  const stored = ({ documentId }: Doc, locale = 'en'): Promise<Doc> =>
    newsroom.documents(ARTICLE).findOne({ documentId, locale });
  const publicOf = ({ documentId }: Doc, locale = 'en'): Promise<Doc> =>
    newsroom.documents(ARTICLE).findOne({ documentId, locale, status: 'published' });
  const path = ({ documentId }: Doc, rest = '') => `${FORM}/${ARTICLE}/${documentId}${rest}`;

  describe('leads nothing to publication', () => {
    const attributes: [string, string][] = [
      ['scheduledAt', inMinutes(-1)],
      ['embargoedUntil', inMinutes(60)],
    ];

    test.each(attributes)('writes no %s: the form does not offer it', async (name, at) => {
      const data = { title: 'A bridge', body: blocks(SAID), [name]: at };
      const created = await author('post', `${FORM}/${ARTICLE}`, data);
      expect(created.status).toBe(400);
      expect(created.body.error.message).toContain(name);
      const own = await draftOf(author);
      expect((await author('put', path(own), { title: 'A bridge', [name]: at })).status).toBe(400);
      expect(await stored(own)).toMatchObject({ [name]: null });
    });

    test.each(attributes)(
      'writes no %s in a role that has the field and may not publish',
      async (name, at) => {
        const data = { title: 'A bridge', body: blocks(SAID), [name]: at };
        const created = await writer('post', `${FORM}/${ARTICLE}`, data);
        expect(created.status).toBe(403);
        expect(created.body.error.message).toContain(`“${name}”`);
        const own = await draftOf(writer);
        expect((await writer('put', path(own), { title: 'A bridge', [name]: at })).status).toBe(
          403
        );
        expect(await stored(own)).toMatchObject({ [name]: null });

        await editor('put', path(own), { title: 'A bridge', [name]: inMinutes(90) });
        const lifted = await writer('put', path(own), { title: 'A bridge', [name]: null });
        expect(lifted.status).toBe(403);
        expect((await stored(own))[name]).not.toBeNull();
      }
    );

    test('takes an article off the schedule by saving it, which the newsroom sees', async () => {
      const own = await draftOf(author);
      const at = inMinutes(60);
      await editor('put', path(own), { title: 'A bridge', scheduledAt: at });
      expect((await stored(own)).scheduledBy).toMatchObject({
        kind: 'admin',
        name: expect.stringContaining('Edda'),
      });

      const { status } = await author('put', path(own), { title: 'Other words' });
      expect(status).toBe(200);
      expect(await stored(own)).toMatchObject({
        title: 'Other words',
        scheduledAt: null,
        scheduledBy: null,
        scheduleRejection: { was: at, blockers: [{ code: 'schedule.withdrawn' }] },
      });
      const quotes = await author('get', `/quotes/articles/${own.documentId}/quotes`);
      expect(quotes.body.meta.schedule).toMatchObject({ state: 'withdrawn', was: at });
      await draftOf(editor, { title: 'Tomorrow', scheduledAt: inMinutes(10) });
      const list = await editor('get', '/quotes/dashboard/scheduled');
      expect(list.body.data).toMatchObject([
        { documentId: own.documentId, state: 'withdrawn', at },
        { title: 'Tomorrow', state: 'ready' },
      ]);
      expect(list.body.meta.total).toBe(2);
      const { entries } = await app.strapi
        .plugin('quotes')
        .service('activityLog')
        .page(own.documentId, 1, 10);
      expect(entries).toMatchObject([
        { action: 'unscheduled', actor: 'Anna strapi-author' },
        { action: 'scheduled', actor: 'Edda strapi-editor' },
      ]);
    });

    test('takes it off as well by deciding about a quote, and by changing whom it quotes', async () => {
      const ada = (await author('post', `${FORM}/${OFFICIAL}`, { name: 'Ada Marlow' })).body.data;
      const own = await draftOf(author);
      const schedule = () =>
        editor('put', path(own), { title: 'A bridge', scheduledAt: inMinutes(60) });
      await schedule();
      const [quote] = await newsroom.quotes(own);
      await author('post', `/quotes/quotes/${quote.documentId}/dismiss`, {});
      expect(await stored(own)).toMatchObject({ scheduledAt: null });

      await editor('post', `/quotes/quotes/${quote.documentId}/restore`, {});
      await schedule();
      const renamed = await author('put', `${FORM}/${OFFICIAL}/${ada.documentId}`, {
        name: 'Ada Marlowe',
      });
      expect(renamed.status).toBe(200);
      expect(await stored(own)).toMatchObject({ scheduledAt: null });
    });

    test('keeps what an editor has scheduled where an editor saves it', async () => {
      const own = await draftOf(author);
      const scheduledAt = inMinutes(60);
      await editor('put', path(own), { title: 'A bridge', scheduledAt });
      await editor('put', path(own), { title: 'Better words' });
      expect(await stored(own)).toMatchObject({ scheduledAt, title: 'Better words' });
    });

    test('does not delete what is public', async () => {
      const own = await draftOf(author);
      await newsroom.publish(own);
      const { status, body } = await author('delete', path(own));
      expect({ status, message: body.error?.message }).toEqual({
        status: 403,
        message: expect.stringContaining('unpublish'),
      });
      expect(await publicOf(own)).not.toBeNull();
      const bulk = await author('post', `${FORM}/${ARTICLE}/actions/bulkDelete`, {
        documentIds: [own.documentId],
      });
      expect(bulk.status).toBe(403);
      expect(await publicOf(own)).not.toBeNull();
    });

    test('deletes a draft of their own', async () => {
      const own = await draftOf(author);
      expect((await author('delete', path(own))).status).toBe(200);
      expect(await stored(own)).toBeNull();
    });
  });

  describe('makes nothing from what is not theirs', () => {
    const secret = {
      title: `${SECRET} closes`,
      body: blocks(`“A ${SECRET} word,” said Ada Marlow.`),
    };

    test.each([
      ['a draft', {}],
      ['an embargoed draft', { embargoedUntil: inMinutes(600) }],
    ])('adds no language to %s of another user', async (_name, data) => {
      const theirs = await draftOf(editor, { ...secret, ...data });
      const { status, text } = await author('put', path(theirs, '?locale=ru'), {
        title: 'Мост',
        locale: 'ru',
      });
      expect(status).toBe(403);
      expect(text).not.toContain(SECRET);
      expect(await stored(theirs, 'ru')).toBeNull();
    });

    test('adds a language to an article of their own', async () => {
      const own = await draftOf(author);
      const { status } = await author('put', path(own, '?locale=ru'), {
        title: 'Мост',
        locale: 'ru',
      });
      expect(status).toBe(200);
      expect(await stored(own, 'ru')).toMatchObject({ title: 'Мост' });
    });

    test('reads no text of a language that another user wrote', async () => {
      const own = await draftOf(author);
      await editor('put', path(own, '?locale=ru'), { title: `${SECRET} по-русски`, locale: 'ru' });
      const { status, text } = await author('put', path(own), { title: 'A bridge' });
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
    });

    test('shows no picture of another user, and keeps one that an editor has chosen', async () => {
      const file = (createdBy: number): Promise<Doc> =>
        app.strapi.db.query('plugin::upload.file').create({
          data: { ...PICTURE, name: SECRET, createdBy } as never,
        });
      const [mine, theirs] = [await file(accountIds.author!), await file(accountIds.editor!)];
      const cover = ({ id }: Doc) => ({ image: id, alternativeText: 'A bridge' });
      const data = { title: 'A bridge', body: blocks(SAID) };
      const rejected = await author('post', `${FORM}/${ARTICLE}`, {
        ...data,
        cover: cover(theirs),
      });
      expect(rejected.status).toBe(403);
      expect(rejected.text).not.toContain(SECRET);

      const own = await draftOf(author, { cover: cover(mine) });
      await editor('put', path(own), { title: 'A bridge', cover: cover(theirs) });
      const kept = await author('put', path(own), { title: 'Other words', cover: cover(theirs) });
      expect({ status: kept.status, error: kept.body.error }).toEqual({ status: 200 });
    });

    test('clones no article and no official of another user', async () => {
      const theirs = await draftOf(other, secret);
      const ada = (await other('post', `${FORM}/${OFFICIAL}`, { name: 'Ada Marlow' })).body.data;
      const article = await author('post', `${FORM}/${ARTICLE}/clone/${theirs.documentId}`, {
        title: 'Copy',
        embargoedUntil: null,
      });
      expect(article.status).toBe(403);
      expect(article.text).not.toContain(SECRET);
      const official = await author('post', `${FORM}/${OFFICIAL}/clone/${ada.documentId}`, {
        name: 'Ada Copy',
      });
      expect(official.status).toBe(403);
      expect(await newsroom.documents(ARTICLE).count({})).toBe(1);
    });

    test('clones an article of their own, without its schedule, embargo and reviews', async () => {
      await newsroom.official();
      const own = await draftOf(author);
      await editor('put', path(own), {
        title: 'A bridge',
        scheduledAt: inMinutes(60),
        embargoedUntil: inMinutes(30),
      });
      const [quote] = await newsroom.quotes(own);
      await editor('post', `/quotes/quotes/${quote.documentId}/reassign`, {
        attributionText: 'the mayor',
      });
      const { status, body } = await author('post', `${FORM}/${ARTICLE}/clone/${own.documentId}`, {
        title: 'A copy',
      });
      expect({ status, error: body.error }).toEqual({ status: 200 });
      expect(await stored(body.data)).toMatchObject({
        title: 'A copy',
        scheduledAt: null,
        scheduledBy: null,
        embargoedUntil: null,
        firstPublishedAt: null,
      });
      expect(await newsroom.quotes(body.data)).toMatchObject([
        { review: 'open', attributionText: null },
      ]);
    });
  });

  describe('reads quotes of the articles they may read', () => {
    const questions = [
      `${FORM}/${QUOTE}?pageSize=100`,
      `${FORM}/${QUOTE}?_q=${SECRET}`,
      `${FORM}/${QUOTE}?filters[article][title][$contains]=${SECRET}`,
      `/content-manager/relations/${ARTICLE}/quotes?_q=${SECRET}`,
      `/content-manager/relations/${QUOTE}/partOf`,
      '/content-manager/homepage/recent-documents?action=update',
    ];

    test.each(questions)('and of no other: %s', async (question) => {
      const theirs = await draftOf(other, {
        title: `${SECRET} closes`,
        body: blocks(`“A ${SECRET} word,” said Ada Marlow.`),
      });
      const [quote] = await newsroom.quotes(theirs);
      await draftOf(author);
      const { text } = await author('get', question);
      expect(text).not.toContain(`A ${SECRET}`);
      const { status } = await author('get', `${FORM}/${QUOTE}/${quote.documentId}`);
      expect(status).toBe(403);
    });

    test('sees those of their own', async () => {
      const own = await draftOf(author);
      const [quote] = await newsroom.quotes(own);
      const list = await author('get', `${FORM}/${QUOTE}?pageSize=100`);
      expect(list.body.results).toMatchObject([{ documentId: quote.documentId }]);
      const { status } = await author('get', `${FORM}/${QUOTE}/${quote.documentId}`);
      expect(status).toBe(200);
    });

    test('learns nothing from the bulk actions', async () => {
      const theirs = await draftOf(other, { title: `${SECRET} closes` });
      const found = await author('post', `${FORM}/${ARTICLE}/actions/bulkFindForValidation`, {
        documentIds: [theirs.documentId],
      });
      expect(found.status).toBe(404);
      const counted = await author(
        'get',
        `${FORM}/${ARTICLE}/actions/countManyEntriesDraftRelations?documentIds[]=${theirs.documentId}`
      );
      expect(counted.status).toBe(404);
    });
  });
});
