import { AGREEMENT, ARTICLE, blocks, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

describeDatabases('the content model', (client) => {
  const { app, newsroom } = useApp({ client });

  afterEach(() => newsroom.clear());

  test.each([
    ['country', OFFICIAL, { name: 'A', country: 'XX' }, /country: "XX" .*"BY"/],
    ['country in lower case', OFFICIAL, { name: 'A', country: 'by' }, /country: "by"/],
    [
      'country of an office',
      OFFICIAL,
      { name: 'A', officesHeld: [{ title: 'T', country: 'Belarus' }] },
      /officesHeld\.0\.country: "Belarus"/,
    ],
    [
      'start of an office',
      OFFICIAL,
      { name: 'A', officesHeld: [{ title: 'T', from: '20.01.2020' }] },
      /officesHeld\.0\.from: "20\.01\.2020" .*"2025-09-17"/,
    ],
    ['day that is none', AGREEMENT, { title: 'A', signedOn: '2025-02-31' }, /signedOn/],
    ['interval', AGREEMENT, { title: 'A', inForceOn: '2023/2024' }, /inForceOn/],
    [
      'language',
      AGREEMENT,
      { title: 'A', titles: [{ language: 'Belarusian!', title: 'A' }] },
      /titles\.0\.language/,
    ],
    [
      'country of the dateline',
      ARTICLE,
      { title: 'A', dateline: { country: 'UK' } },
      /dateline\.country/,
    ],
  ])('rejects a wrong %s, with its place and an example', async (_what, uid, data, message) => {
    await expect(newsroom.documents(uid).create({ data })).rejects.toThrow(message);
    expect(await newsroom.documents(uid).count({})).toBe(0);
  });

  test.each(['2023', '2025-09', '2025-09-17', '2023?', '2023-05~'])(
    'takes the date %s',
    async (date) => {
      const { signedOn } = await newsroom.documents(AGREEMENT).create({
        data: { title: 'A', signedOn: date },
      });
      expect(signedOn).toBe(date);
    }
  );

  test('a title that is equal gets another slug', async () => {
    const first = await newsroom.article([], { title: 'Мост адкрыты: ў маі' });
    const second = await newsroom.article([], { title: 'Мост адкрыты: ў маі' });
    expect([first.slug, second.slug]).toEqual(['most-adkryty-u-mai', 'most-adkryty-u-mai-2']);
  });

  test('the slug of a draft follows its title until it is published, then stays', async () => {
    const article = await newsroom.article(['Text.'], { title: 'First title' });
    const update = (data: object): Promise<Doc> =>
      newsroom.documents(ARTICLE).update({ documentId: article.documentId, data });
    // The admin's form sends the slug back with every save.
    expect((await update({ title: 'Second title', slug: 'first-title' })).slug).toBe(
      'second-title'
    );
    await newsroom.publish(article);
    expect((await update({ title: 'Third title', slug: 'second-title' })).slug).toBe(
      'second-title'
    );
    expect((await update({ title: 'Third title', slug: '' })).slug).toBe('second-title');
  });

  test('keeps a slug that was changed on purpose from other documents', async () => {
    const article = await newsroom.article(['Text.'], { title: 'The old one' });
    await newsroom.publish(article);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { slug: 'The New One!' },
    });
    const stored = await newsroom.documents(ARTICLE).findOne({
      documentId: article.documentId,
      populate: ['previousSlugs'],
    });
    expect(stored.slug).toBe('the-new-one');
    expect(stored.previousSlugs).toMatchObject([{ slug: 'the-old-one' }]);

    await expect(newsroom.article([], { title: 'Other', slug: 'the-old-one' })).rejects.toThrow(
      /"the-old-one" belongs to another record/
    );
    expect((await newsroom.article([], { title: 'The old one' })).slug).toBe('the-old-one-2');

    const back = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { slug: 'the-old-one' },
    });
    expect(back.slug).toBe('the-old-one');
  });

  test('a slug chosen by hand stays when the title of a draft changes', async () => {
    const article = await newsroom.article([], { title: 'A title', slug: 'my-own-address' });
    const { slug } = await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { title: 'Another title', slug: 'my-own-address' },
    });
    expect(slug).toBe('my-own-address');
  });

  test('a title of letters that no address can have gets a slug all the same', async () => {
    expect((await newsroom.article([], { title: '会议' })).slug).toBe('article');
  });

  test('officials and agreements have slugs too', async () => {
    expect((await newsroom.official({ name: 'Віктар Хрэнін' })).slug).toBe('viktar-hrenin');
    const { slug } = await newsroom
      .documents(AGREEMENT)
      .create({ data: { title: 'Treaty of Ўзда' } });
    expect(slug).toBe('treaty-of-uzda');
  });

  test('has the languages of the newsroom', async () => {
    const locales: Doc[] = await app.strapi.plugin('i18n').service('locales').find();
    expect(locales.map(({ code }) => code).sort()).toEqual(['be', 'en', 'ru']);
    expect(await app.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('en');
  });

  test('private attributes are private', async () => {
    await newsroom.publish(await newsroom.article(['Text.'], { body: blocks('Text.') }));
    const { body } = await app.request.get('/api/articles?populate=*');
    for (const name of [
      'pendingQuotes',
      'quoteCount',
      'pendingSince',
      'previousSlugs',
      'scheduledAt',
      'embargoedUntil',
    ]) {
      expect(body.data[0]).not.toHaveProperty(name);
    }
  });
});
