import { signIn } from '../helpers/http/admin';
import { OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const CLARA = {
  name: 'Clara Moss',
  country: 'NO',
  office: { title: 'Harbour Director', country: 'NO', from: '2020' },
};
const TEXT = [
  'Harbour director Clara Moss opened the quay. “The ice was thick,” Clara Moss said.',
  '“We cut it with saws,” Moss added.',
  '“The boats are safe,” said fisherman Olav Brandt.',
  '“Nothing sank,” Clara Moss said.',
];

describeStricterDatabase('the speaker of several quotes', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};
  let article: Doc;

  beforeAll(async () => {
    for (const role of ['strapi-editor', 'strapi-author']) tokens[role] = await signIn(app, role);
  });
  beforeEach(async () => {
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
  const assign = (quotes: Doc[], choice: object, role?: string) =>
    post(
      `/articles/${article.documentId}/speaker`,
      { quotes: quotes.map(asSeen), ...choice },
      role
    );
  const asSeen = ({ documentId, text, review, speaker, attributionText }: Doc) => ({
    documentId,
    seen: { text, review, speaker: speaker?.documentId ?? null, attributionText },
  });
  const quotesOf = (name: string) => async () =>
    (await newsroom.quotes(article)).filter(({ attributionText }) => attributionText === name);
  const ofClara = quotesOf('Clara Moss');
  const officials = () => newsroom.documents(OFFICIAL).findMany({});

  test('is a new record for all of them, which is created once', async () => {
    const quotes = await ofClara();
    expect(quotes).toHaveLength(3);
    const { status, data, meta } = await assign(quotes, { official: CLARA });
    expect(status).toBe(200);
    const named = data.filter(({ speaker }: Doc) => speaker?.name === 'Clara Moss');
    expect(named.map(({ review }: Doc) => review)).toEqual(Array(3).fill('reassigned'));
    expect(meta).toMatchObject({ reread: { linked: 0, suggested: 0 } });
    expect(await officials()).toHaveLength(1);
  });

  test('is an attribution for all of them', async () => {
    const { data } = await assign(await ofClara(), { attributionText: 'the harbour director' });
    expect(data.map(({ attributionText }: Doc) => attributionText)).toEqual([
      'the harbour director',
      'the harbour director',
      'Olav Brandt',
      'the harbour director',
    ]);
    expect(await ofClara()).toEqual([]);
  });

  test('is recorded quote by quote, so that each can be undone', async () => {
    const quotes = await ofClara();
    await assign(quotes, { attributionText: 'the harbour director' });
    const entries = await app.strapi.db
      .query('plugin::quotes.activity-log-entry')
      .findMany({ where: { article: article.documentId }, orderBy: { id: 'asc' } });
    expect(entries.map(({ action, quote }: Doc) => [action, quote])).toEqual(
      quotes.map(({ documentId }) => ['reassigned', documentId])
    );
    const { data } = await post(`/quotes/${quotes[0]!.documentId}/undo`, {});
    expect(data.map(({ attributionText }: Doc) => attributionText)).toEqual([
      'Clara Moss',
      'the harbour director',
      'Olav Brandt',
      'the harbour director',
    ]);
  });

  test('stays with each of them if another user has reviewed one', async () => {
    const quotes = await ofClara();
    await post(`/quotes/${quotes[2]!.documentId}/dismiss`, {});
    const { status } = await assign(quotes, { official: CLARA });
    expect(status).toBe(409);
    expect(await officials()).toEqual([]);
    expect(await ofClara()).toMatchObject([
      { review: 'open' },
      { review: 'open' },
      { review: 'dismissed' },
    ]);
  });

  test('is not assigned to a quote of another article', async () => {
    const other = await newsroom.article(['“Snow fell,” said Clara Moss.']);
    const [strange] = await newsroom.quotes(other);
    const { status } = await assign([...(await ofClara()), strange!], { official: CLARA });
    expect(status).toBe(404);
    expect(await officials()).toEqual([]);
  });

  test.each([
    ['no quotes', [], { attributionText: 'an aide' }],
    ['a quote without its documentId', [{ seen: null }], { attributionText: 'an aide' }],
  ])('is rejected for %s', async (_, quotes, choice) => {
    const { status, error } = await post(`/articles/${article.documentId}/speaker`, {
      quotes,
      ...choice,
    });
    expect(status).toBe(400);
    expect(error.message).toContain('"quotes" must list');
  });

  test('is rejected for the same quote twice', async () => {
    const [quote] = await ofClara();
    expect((await assign([quote!, quote!], { attributionText: 'an aide' })).status).toBe(400);
  });

  test('is rejected without a speaker, and with two', async () => {
    const quotes = await ofClara();
    expect((await assign(quotes, {})).status).toBe(400);
    const both = { attributionText: 'an aide', official: CLARA };
    expect((await assign(quotes, both)).status).toBe(400);
  });

  test('is not changed by a user who may not change the article', async () => {
    const { status } = await assign(await ofClara(), { attributionText: 'x' }, 'strapi-author');
    expect(status).toBe(403);
    expect(await ofClara()).toHaveLength(3);
  });
});

describeStricterDatabase('a text read again', (client) => {
  const { app, newsroom } = useApp({ client });
  let token: string;
  beforeAll(async () => {
    token = await signIn(app, 'strapi-editor');
  });
  afterEach(() => newsroom.clear());

  const post = (path: string, body: object = {}) =>
    app.request.post(`/quotes${path}`).set('Authorization', `Bearer ${token}`).send(body);

  test('links the other quotes of a person who was added, but none that was reviewed', async () => {
    const article = await newsroom.article(TEXT);
    const quotes = await newsroom.quotes(article);
    await post(`/quotes/${quotes[3]!.documentId}/reassign`, { attributionText: 'the director' });
    const { body } = await post(`/quotes/${quotes[0]!.documentId}/reassign`, { official: CLARA });
    expect(body.meta.reread).toEqual({ linked: 1, suggested: 0 });
    const speakers = body.data.map(({ speaker, attributionText }: Doc) => [
      speaker?.name ?? null,
      attributionText,
    ]);
    expect(speakers).toEqual([
      ['Clara Moss', null],
      ['Clara Moss', null],
      [null, 'Olav Brandt'],
      [null, 'the director'],
    ]);
    expect(body.data[1].review).toBe('open');
  });

  test('links nothing because of an attribution', async () => {
    const article = await newsroom.article(TEXT);
    const [quote] = await newsroom.quotes(article);
    const answer = await post(`/quotes/${quote!.documentId}/reassign`, { attributionText: 'she' });
    expect(answer.body.meta).not.toHaveProperty('reread');
  });
});
