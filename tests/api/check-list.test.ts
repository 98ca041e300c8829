import { AGREEMENT, ARTICLE, blockersOf, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';
import { signIn } from '../helpers/http/admin';

const CODES = [
  'article.no-author',
  'article.no-standfirst',
  'article.no-cover',
  'article.no-alt-text',
  'article.no-dateline',
  'article.agreement-not-linked',
  'article.same-body',
];
const BODY = [
  'The harbour opened early this morning after a long winter in which no ship could reach the town.',
  'Workers had cut the ice with saws for three weeks, and the first boat brought flour, salt and mail.',
];

describeStricterDatabase('the check list of a newsroom', (client) => {
  const { app, newsroom } = useApp({ client });
  let before: object;

  const set = (severity: string, codes = CODES) =>
    app.strapi.config.set('plugin::quotes.rules', {
      ...before,
      ...Object.fromEntries(codes.map((code) => [code, severity])),
    });
  beforeAll(() => {
    before = app.strapi.config.get('plugin::quotes.rules') as object;
  });
  afterEach(async () => {
    app.strapi.config.set('plugin::quotes.rules', before);
    await newsroom.clear();
  });

  const report = ({ documentId, locale }: Doc): Promise<Doc> =>
    app.strapi.plugin('quotes').service('preflight').report(documentId, locale);
  const notes = async (article: Doc): Promise<string[]> =>
    (await report(article)).warnings.map(({ code }: Doc) => code);

  const addPicture = () =>
    app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'quay.png',
        hash: 'quay',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/quay.png',
        provider: 'local',
        folderPath: '/',
      } as never,
    });
  const complete = async () => ({
    standfirst: 'The first boat is here.',
    authors: [{ name: 'Edda Writer' }],
    dateline: { place: 'Harbour Town' },
    cover: { image: (await addPicture()).id, alternativeText: 'A boat at the quay' },
  });

  test('is off', async () => {
    const article = await newsroom.article(BODY);
    expect(await notes(article)).toEqual([]);
  });

  test('notes what an article does not have', async () => {
    set('warn');
    const article = await newsroom.article(BODY);
    expect(await notes(article)).toEqual([
      'article.no-author',
      'article.no-standfirst',
      'article.no-cover',
      'article.no-dateline',
    ]);
  });

  test('notes a cover without alternative text, and an empty standfirst', async () => {
    set('warn');
    const { cover, ...others } = await complete();
    const article = await newsroom.article(BODY, {
      ...others,
      standfirst: '  ',
      cover: { ...cover, alternativeText: ' ' },
    });
    expect(await notes(article)).toEqual(['article.no-standfirst', 'article.no-alt-text']);
  });

  test('notes nothing about a complete article', async () => {
    set('warn');
    expect(await notes(await newsroom.article(BODY, await complete()))).toEqual([]);
  });

  test('blocks if the newsroom says so, and can be overridden', async () => {
    set('block', ['article.no-author']);
    const article = await newsroom.article(BODY);
    expect(await blockersOf(newsroom.publish(article))).toMatchObject([
      { code: 'article.no-author', uid: ARTICLE, overridable: true },
    ]);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { authors: [{ name: 'Edda Writer' }] },
    });
    await expect(newsroom.publish(article)).resolves.toBeTruthy();
  });

  test('notes an agreement that the text names, in any form of its title, until it is linked', async () => {
    set('warn', ['article.agreement-not-linked']);
    const agreement = await newsroom.documents(AGREEMENT).create({
      data: {
        title: 'Harbour Protocol',
        titles: [{ language: 'ru', title: 'Портовый протокол' }],
      },
    });
    await newsroom.documents(AGREEMENT).create({ data: { title: 'Treaty' } });
    const text = ['Both sides kept to the harbour protocol, and to no other treaty.'];
    const article = await newsroom.article(text);
    expect((await report(article)).warnings).toMatchObject([
      { code: 'article.agreement-not-linked', values: { subject: 'Harbour Protocol' } },
    ]);
    const russian = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: {
        title: 'Порт',
        body: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'Условия портового протокола соблюдены.' }],
          },
        ],
      },
    });
    expect(await notes(russian)).toEqual(['article.agreement-not-linked']);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { agreements: [agreement.documentId] },
    });
    expect(await notes(article)).toEqual([]);
  });

  test('notes a body that is nearly that of another article', async () => {
    set('warn', ['article.same-body']);
    const first = await newsroom.article(BODY, { title: 'The first boat' });
    const second = await newsroom.article([BODY[0]!, BODY[1]!.replace('flour', 'bread')]);
    expect((await report(second)).warnings).toMatchObject([
      {
        code: 'article.same-body',
        values: { subject: 'The first boat', article: first.documentId },
      },
    ]);
    const other = await newsroom.article([BODY[0]!, 'Nothing else happened that day.']);
    expect(await notes(other)).toEqual([]);
  });

  test('names no draft that the user may not see', async () => {
    set('warn', ['article.same-body']);
    const token = await signIn(app, 'strapi-author');
    const author = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: 'strapi-author' } } });
    const first = await newsroom.article(BODY, { title: 'A secret draft' });
    const own = await newsroom.article(BODY, { createdBy: author.id });
    const seen = async () => {
      const { body } = await app.request
        .get(`/quotes/articles/${own.documentId}/preflight`)
        .set('Authorization', `Bearer ${token}`);
      return body.data.warnings.map(({ values }: Doc) => values.subject);
    };
    expect(await seen()).toEqual([]);
    await newsroom.publish(first);
    expect(await seen()).toEqual(['A secret draft']);
  });
});

describeStricterDatabase('the check list in the environment', (client) => {
  const { app } = useApp({
    client,
    env: { PUBLISHING_RULES: 'article.no-author=warn,article.no-cover=block' },
  });

  test('sets its rules, and leaves the others as they are', () => {
    expect(app.strapi.config.get('plugin::quotes.rules')).toMatchObject({
      'article.no-author': 'warn',
      'article.no-cover': 'block',
      'article.no-dateline': 'off',
      'quote.said-by-another': 'block',
    });
  });
});
