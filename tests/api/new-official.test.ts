import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The dam will hold,” said Norwegian Energy Minister Signe Falkberg.';
const SIGNE = {
  name: 'Signe Falkberg',
  honorific: 'Dr',
  country: 'NO',
  office: { title: 'Energy Minister', country: 'NO', from: '2021-10' },
};
const CREATE = 'plugin::content-manager.explorer.create';

describeStricterDatabase('an official added from a quote', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    for (const role of ['strapi-editor', 'strapi-author']) tokens[role] = await signIn(app, role);
  });
  afterEach(() => newsroom.clear());

  const as = (role: string, method: 'get' | 'post', path: string) =>
    app.request[method](path).set('Authorization', `Bearer ${tokens[role]}`);
  const add = (quote: Doc, official: unknown, more: object = {}, role = 'strapi-editor') =>
    as(role, 'post', `/quotes/quotes/${quote.documentId}/reassign`).send({ official, ...more });
  const officials = () =>
    newsroom.documents(OFFICIAL).findMany({
      populate: { officesHeld: true, createdBy: true },
      sort: 'createdAt',
    });

  /** Nothing was created, and the quote is as it was. */
  async function expectUntouched(article: Doc, count = 0): Promise<void> {
    expect(await officials()).toHaveLength(count);
    expect(await newsroom.quotes(article)).toMatchObject([{ review: 'open', speaker: null }]);
  }

  /** Runs with a role that has its permissions changed. */
  async function withPermissions(
    change: (all: Doc[]) => Doc[],
    task: () => Promise<void>
  ): Promise<void> {
    const roles = app.strapi.service('admin::role');
    const role = await roles.findOne({ code: 'strapi-editor' });
    const where = { role: { id: role.id } };
    const all: Doc[] = await app.strapi.service('admin::permission').findMany({ where });
    await roles.assignPermissions(role.id, change(all));
    try {
      await task();
    } finally {
      await roles.assignPermissions(role.id, all);
    }
  }

  test('is a draft with its office, and the speaker of the quote', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const { status, body } = await add(quote, SIGNE);
    expect(status).toBe(200);
    expect(body.data[0]).toMatchObject({
      review: 'reassigned',
      reviewed: true,
      attributionText: null,
      speaker: { name: 'Signe Falkberg', office: 'Energy Minister, Norway', published: false },
    });

    const [official, ...others] = await officials();
    expect(others).toEqual([]);
    expect(official).toMatchObject({
      slug: 'signe-falkberg',
      honorific: 'Dr',
      country: 'NO',
      publishedAt: null,
      createdBy: { lastname: 'strapi-editor' },
      officesHeld: [{ title: 'Energy Minister', country: 'NO', from: '2021-10' }],
    });
    expect(await newsroom.documents(OFFICIAL).count({ status: 'published' })).toBe(0);
  });

  test('is found in the other quotes of the article with the next save', async () => {
    const article = await newsroom.article([SAID, '“It is strong,” Falkberg said.']);
    const [quote] = await newsroom.quotes(article);
    await add(quote, SIGNE);
    await newsroom.rewrite(article, [SAID, '“It is strong,” Falkberg said.']);
    expect(await newsroom.quotes(article)).toMatchObject([
      { review: 'reassigned', speaker: { name: 'Signe Falkberg' } },
      { review: 'open', decision: 'linked', speaker: { name: 'Signe Falkberg' } },
    ]);
  });

  test('is published with the article', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    await add(quote, SIGNE);
    await newsroom.publish(article);
    const { body } = await app.request.get(
      '/api/quotes?populate[speaker][fields]=name&fields=officeAtTime'
    );
    expect(body.data).toMatchObject([
      { speaker: { name: 'Signe Falkberg' }, officeAtTime: { title: 'Energy Minister' } },
    ]);
  });

  test('can be added by an author for their own article, not for another', async () => {
    const created = await as(
      'strapi-author',
      'post',
      `/content-manager/collection-types/${ARTICLE}`
    ).send({ title: 'Mine', body: blocks(SAID) });
    const mine = { documentId: created.body.data.documentId, locale: 'en' };
    const theirs = await newsroom.article([SAID]);
    const [[own], [other]] = [await newsroom.quotes(mine), await newsroom.quotes(theirs)];
    expect((await add(other, SIGNE, {}, 'strapi-author')).status).toBe(403);
    await expectUntouched(theirs);
    expect((await add(own, SIGNE, {}, 'strapi-author')).status).toBe(200);
    expect(await officials()).toMatchObject([{ createdBy: { lastname: 'strapi-author' } }]);
  });

  test('is rejected from a role that may not create officials', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const without = (all: Doc[]) =>
      all.filter(({ action, subject }) => !(action === CREATE && subject === OFFICIAL));
    await withPermissions(without, async () => {
      const { status, body } = await add(quote, SIGNE);
      expect([status, body.error.message]).toEqual([403, 'Your role may not add officials.']);
      await expectUntouched(article);
    });
  });

  test('has only what the role may fill in', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const nameAndOffices = (all: Doc[]) =>
      all.map((permission) =>
        permission.action === CREATE && permission.subject === OFFICIAL
          ? { ...permission, properties: { fields: ['name', 'officesHeld.title'] } }
          : permission
      );
    await withPermissions(nameAndOffices, async () => {
      expect((await add(quote, SIGNE)).status).toBe(200);
      expect(await officials()).toMatchObject([
        {
          name: 'Signe Falkberg',
          honorific: null,
          country: null,
          officesHeld: [{ title: 'Energy Minister', from: null }],
        },
      ]);
    });
  });

  test.each([
    ['the same name', { name: 'Signe Falkberg' }],
    ['another name of somebody', { name: 'S. Berg', alternateNames: [{ name: 'Signe Falkberg' }] }],
    ['the name in another script', { name: 'Сигне Фалькберг' }],
  ])('requires a confirmation if %s has a record', async (_what, data) => {
    const article = await newsroom.article(['“The dam will hold,” said a minister.']);
    const known = await newsroom.official({
      ...data,
      officesHeld: [{ title: 'Mayor', country: 'NO' }],
    });
    const [quote] = await newsroom.quotes(article);
    const { status, body } = await add(quote, SIGNE);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'ApplicationError',
      details: {
        code: 'official.namesake',
        namesakes: [{ documentId: known.documentId, name: data.name, office: 'Mayor, Norway' }],
      },
    });
    expect(await officials()).toHaveLength(1);
    expect(await newsroom.quotes(article)).toMatchObject([{ review: 'open' }]);

    const second = await add(quote, SIGNE, { despiteNamesake: true });
    expect(second.status).toBe(200);
    const [, added] = await officials();
    expect(second.body.data[0].speaker.documentId).toBe(added.documentId);
  });

  test.each([
    ['no name', { name: ' ' }, 'official.name'],
    ['a name that is no text', { name: { $ne: null } }, 'official.name'],
    ['a name without end', { name: 'x'.repeat(201) }, 'official.name'],
    ['a country that is none', { name: 'Signe Falkberg', country: 'XX' }, 'official.country'],
    ['an office without a title', { ...SIGNE, office: { from: '2020' } }, 'official.office.title'],
    [
      'a date that is none',
      { ...SIGNE, office: { title: 'Minister', from: '2020-13' } },
      'official.office.from',
    ],
    [
      'a country of the office that is none',
      { ...SIGNE, office: { title: 'Minister', country: 'no' } },
      'official.office.country',
    ],
    ['a list', ['Signe Falkberg'], 'official'],
  ])('is rejected with %s, and nothing is written', async (_what, official, field) => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const { status, body } = await add(quote, official);
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: Doc) => path.join('.'))).toEqual([field]);
    await expectUntouched(article);
  });

  test('is one of three ways to say who it was', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const { status } = await add(quote, SIGNE, { attributionText: 'A minister' });
    expect(status).toBe(400);
    await expectUntouched(article);
  });

  test('is not there where the quote could not be given to them', async () => {
    const article = await newsroom.article([SAID]);
    const [quote] = await newsroom.quotes(article);
    const rows = app.strapi.plugin('quotes').service('quoteRows');
    const relink = jest.spyOn(rows, 'relink').mockRejectedValueOnce(new Error('The disk is full'));
    // Strapi logs the failure.
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    expect((await add(quote, SIGNE)).status).toBe(500);
    relink.mockRestore();
    log.mockRestore();
    await expectUntouched(article);
    await newsroom.rewrite(article, [SAID, 'A line more.']);
    expect(await newsroom.quotes(article)).toMatchObject([{ decision: 'unlisted', speaker: null }]);
  });

  test('begins with what the text says', async () => {
    const paragraphs = [
      SAID,
      '“It is strong,” Falkberg said.',
      '“No,” the Norwegian prime minister said.',
      '“Well,” a spokesman said.',
    ];
    const falkberg = {
      name: 'Signe Falkberg',
      honorific: null,
      title: 'Energy Minister',
      organization: null,
      country: 'NO',
    };
    const minister = { ...falkberg, name: null, title: 'Prime minister' };
    const text = paragraphs.join('\n');
    const prefill = async (words: string) => {
      const start = text.lastIndexOf(words);
      const mention = { start, end: start + words.length };
      const answer = await as('strapi-editor', 'post', '/quotes/prefill').send({ text, mention });
      return answer.body.data;
    };
    expect(await prefill('Falkberg')).toEqual(falkberg);
    expect(await prefill('the Norwegian prime minister')).toEqual(minister);
    expect(await prefill('a spokesman')).toBeNull();

    const beyond = { text, mention: { start: 5, end: text.length + 1 } };
    const rejected = await as('strapi-editor', 'post', '/quotes/prefill').send(beyond);
    expect(rejected.status).toBe(400);
  });
});
