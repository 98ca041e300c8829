import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const NAME = 'Muchinguri Kashiri';
const TEXT = [
  'Defence Minister Muchinguri Kashiri opened the quay. “The ice was thick,” Muchinguri Kashiri said.',
  '“We cut it with saws,” Kashiri added.',
  '“The boats are safe,” said fisherman Olav Brandt.',
  '“Nothing sank,” Muchinguri Kashiri said.',
];

describeStricterDatabase('a spelling that a record does not have', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};
  let article: Doc;
  let oppah: Doc;

  beforeAll(async () => {
    for (const role of ['strapi-editor', 'strapi-author']) tokens[role] = await signIn(app, role);
  });
  beforeEach(async () => {
    oppah = await newsroom.official({
      name: 'Oppah Chamu Muchinguri',
      gender: 'female',
      alternateNames: [{ name: 'Опа Мучингури', language: 'ru', kind: 'official' }],
    });
    article = await newsroom.article(TEXT);
  });
  afterEach(() => newsroom.clear());

  const post = async (path: string, body: object, role = 'strapi-editor'): Promise<Doc> => {
    const answer = await app.request
      .post(`/quotes${path}`)
      .set('Authorization', `Bearer ${tokens[role]}`)
      .send(body);
    return { status: answer.status, ...answer.body };
  };
  const quoteAt = async (place: number) => (await newsroom.quotes(article))[place]!;
  const choose = async (place: number, speaker = oppah.documentId, role?: string) =>
    post(`/quotes/${(await quoteAt(place)).documentId}/reassign`, { speaker }, role);
  const remember = async (place: number, name = NAME, role?: string) =>
    post(`/quotes/${(await quoteAt(place)).documentId}/spelling`, { name }, role);
  const namesOf = async ({ documentId }: Doc, status = 'draft'): Promise<Doc[]> => {
    const official = await newsroom
      .documents(OFFICIAL)
      .findOne({ documentId, status, populate: ['alternateNames'] });
    return official?.alternateNames.map(({ id: _, ...name }: Doc) => name);
  };
  const spellingsIn = ({ data }: Doc) => data.map(({ spelling }: Doc) => spelling);

  test('is offered once an editor has chosen the official, with one of the quotes', async () => {
    await choose(3);
    expect(spellingsIn(await choose(0))).toEqual([NAME, null, null, null]);
  });

  test('is not offered for a name that the record has, a surname, an attribution or a guess', async () => {
    const known = await newsroom.official({ name: 'Olav Brandt' });
    expect(spellingsIn(await choose(2, known.documentId))).toEqual(Array(4).fill(null));
    const { documentId } = await quoteAt(0);
    const attributed = await post(`/quotes/${documentId}/reassign`, { attributionText: 'an aide' });
    expect(spellingsIn(attributed)).toEqual(Array(4).fill(null));
  });

  test('is not offered where the name leads to another official with certainty', async () => {
    await newsroom.official({ name: NAME, gender: 'female' });
    article = await newsroom.article(TEXT);
    expect(await quoteAt(0)).toMatchObject({ decision: 'linked', speaker: { name: NAME } });
    expect(spellingsIn(await choose(0))).toEqual(Array(4).fill(null));
  });

  test('is not offered for a role or a pronoun', async () => {
    article = await newsroom.article(['The minister waited. “The ice was thick,” she said.']);
    expect(spellingsIn(await choose(0))).toEqual([null]);
  });

  test('is offered in the nominative', async () => {
    article = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: {
        title: 'Лёд',
        body: blocks('По словам министра обороны Ольги Кашириной, «лёд был очень толстым».'),
      },
    });
    const { documentId } = await quoteAt(0);
    const choice = { locale: 'ru', speaker: oppah.documentId };
    const answer = await post(`/quotes/${documentId}/reassign`, choice);
    expect(spellingsIn(answer)).toEqual(['Ольга Каширина']);
  });

  test('becomes another name of the draft in the language of the article', async () => {
    await newsroom.documents(OFFICIAL).publish({ documentId: oppah.documentId });
    await choose(0);
    const { status } = await remember(0);
    expect(status).toBe(200);
    expect(await namesOf(oppah)).toEqual([
      { name: 'Опа Мучингури', language: 'ru', kind: 'official' },
      { name: NAME, language: 'en', kind: 'short' },
    ]);
    expect(await namesOf(oppah, 'published')).toHaveLength(1);
    const official = await newsroom
      .documents(OFFICIAL)
      .findOne({ documentId: oppah.documentId, populate: ['updatedBy'] });
    expect(official.updatedBy).not.toBeNull();
  });

  test('is found from then on, in the same text at once, but not over a review', async () => {
    await choose(0);
    await post(`/quotes/${(await quoteAt(3)).documentId}/reassign`, { attributionText: 'an aide' });
    const { data, meta } = await remember(0);
    expect(meta.reread).toEqual({ linked: 1, suggested: 0 });
    expect(data.map(({ speaker }: Doc) => speaker?.name ?? null)).toEqual([
      'Oppah Chamu Muchinguri',
      'Oppah Chamu Muchinguri',
      null,
      null,
    ]);
    expect(spellingsIn({ data })).toEqual(Array(4).fill(null));
    article = await newsroom.article([`“Rain fell,” ${NAME} said.`]);
    expect(await quoteAt(0)).toMatchObject({
      decision: 'linked',
      speaker: { documentId: oppah.documentId },
    });
  });

  test('is recorded in the activity log, and leaves the review to undo', async () => {
    await choose(0);
    await remember(0);
    const [entry] = await app.strapi.db
      .query('plugin::quotes.activity-log-entry')
      .findMany({ where: { article: article.documentId }, orderBy: { id: 'desc' }, limit: 1 });
    expect(entry).toMatchObject({
      action: 'spelling-remembered',
      quote: null,
      after: { official: oppah.documentId, name: NAME },
    });
    expect((await post(`/quotes/${(await quoteAt(0)).documentId}/undo`, {})).status).toBe(200);
  });

  test('is rejected if another official has that name, who is named', async () => {
    await choose(0);
    await newsroom.official({ name: 'Muchinguri-Kashiri', alternateNames: [{ name: NAME }] });
    const { status, error } = await remember(0);
    expect(status).toBe(400);
    expect(error.details).toMatchObject({
      code: 'official.namesake',
      others: 'Muchinguri-Kashiri',
    });
    expect(await namesOf(oppah)).toHaveLength(1);
  });

  test.each([
    ['a name that the text does not have', 'Someone Else'],
    ['nothing', ''],
  ])('is rejected for %s', async (_, name) => {
    await choose(0);
    expect((await remember(0, name)).status).toBe(400);
    expect(await namesOf(oppah)).toHaveLength(1);
  });

  test('is neither offered to nor taken from a user who may not change the official', async () => {
    const { documentId } = article;
    const author = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: 'strapi-author' } } });
    await app.strapi.db
      .query('api::article.article')
      .updateMany({ where: { documentId }, data: { createdBy: author.id } as never });
    expect(spellingsIn(await choose(0, oppah.documentId, 'strapi-author'))).toEqual(
      Array(4).fill(null)
    );
    expect((await remember(0, NAME, 'strapi-author')).status).toBe(403);
    expect(await namesOf(oppah)).toHaveLength(1);
  });

  test('is not taken from a role without the right to that field', async () => {
    await choose(0);
    const permissions = app.strapi.db.query('admin::permission');
    const where = {
      action: 'plugin::content-manager.explorer.update',
      subject: OFFICIAL,
      role: { code: 'strapi-editor' },
    };
    const permission = await permissions.findOne({ where });
    const { fields } = permission.properties;
    const limited = fields.filter((field: string) => !field.startsWith('alternateNames'));
    const set = (to: string[]) =>
      permissions.update({
        where: { id: permission.id },
        data: { properties: { ...permission.properties, fields: to } },
      });
    await set(limited);
    try {
      expect((await remember(0)).status).toBe(403);
    } finally {
      await set(fields);
    }
    expect((await remember(0)).status).toBe(200);
  });
});
