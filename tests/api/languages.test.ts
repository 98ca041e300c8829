/** Tests one article in several languages: its quotes are the same utterances, until an editor says otherwise. */
import { ARTICLE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const ENGLISH = [
  '“The bridge will open in May,” said Ada Marlow.',
  '“It will be wide,” Bea Norrland said. “And it will be free,” she added.',
];
const RUSSIAN = [
  '«Мост откроется в мае», — сказала Ада Марлоу.',
  '«Он будет широким», — сказала Беа Норрланд. «И бесплатным», — добавила она.',
];

describeDatabases('languages', (client) => {
  const { app, newsroom } = useApp({ client });
  let english: Doc;
  let russian: Doc;

  const translate = (paragraphs: string[], locale = 'ru'): Promise<Doc> =>
    newsroom.documents(ARTICLE).update({
      documentId: english.documentId,
      locale,
      data: {
        title: 'Мост',
        body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      },
    });
  const ids = async (article: Doc, status?: 'draft' | 'published') =>
    (await newsroom.quotes(article, status)).map(({ documentId }: Doc) => documentId);
  const confirmAll = async (article: Doc) => {
    for (const quote of await newsroom.quotes(article))
      if (quote.review === 'open') await newsroom.review(quote, 'confirm');
  };
  const unlinkTranslation = async (quote: Doc) => {
    const review = app.strapi.plugin('quotes').service('review');
    await app.strapi.db.transaction(async () =>
      review.unlinkTranslation(await review.find(quote.documentId, quote.locale))
    );
  };

  beforeEach(async () => {
    await newsroom.official({ gender: 'female', alternateNames: [{ name: 'Ада Марлоу' }] });
    await newsroom.official({
      name: 'Bea Norrland',
      gender: 'female',
      alternateNames: [{ name: 'Беа Норрланд' }],
    });
    english = await newsroom.article(ENGLISH);
    await confirmAll(english);
    russian = await translate(RUSSIAN);
  });
  afterEach(() => newsroom.clear());

  test('quotes of a new language are the same utterances, by order and speaker, and open', async () => {
    const own = await newsroom.quotes(russian);
    expect(own.map(({ text }: Doc) => text)).toEqual([
      'Мост откроется в мае',
      'Он будет широким',
      'И бесплатным',
    ]);
    expect(await ids(russian)).toEqual(await ids(english));
    expect(own.map(({ review }: Doc) => review)).toEqual(['open', 'open', 'open']);
    expect((await newsroom.quotes(english)).map(({ review }: Doc) => review)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ]);
  });

  test('where one of a speaker is left out, it is not guessed which', async () => {
    const english3 = await ids(english);
    await newsroom.documents(ARTICLE).delete({ documentId: english.documentId, locale: 'ru' });
    russian = await translate([RUSSIAN[0], '«И бесплатным», — добавила Беа Норрланд.']);
    const [one, two] = await ids(russian);
    expect(one).toBe(english3[0]);
    expect(english3).not.toContain(two);
  });

  test('a rejected alignment makes a quote of its own, draft and public, and saving keeps it', async () => {
    await confirmAll(english);
    await confirmAll(russian);
    await newsroom.publish(english);
    await newsroom.publish(russian);
    const before = await ids(english);
    const [, second] = await newsroom.quotes(russian);
    await unlinkTranslation(second);
    const [, own] = await ids(russian);
    expect(before).not.toContain(own);
    expect(await ids(russian, 'published')).toEqual(await ids(russian));
    expect(await ids(english)).toEqual(before);
    expect(await ids(english, 'published')).toEqual(before);

    await translate(['Начало.', ...RUSSIAN]);
    expect((await ids(russian))[1]).toBe(own);
    await expect(unlinkTranslation((await newsroom.quotes(russian))[1])).rejects.toThrow(
      'not aligned'
    );
  });

  test('one language is published, withdrawn and deleted without the other', async () => {
    await confirmAll(russian);
    await newsroom.publish(english);
    expect(await ids(english, 'published')).toHaveLength(3);
    expect(await ids(russian, 'published')).toEqual([]);
    await newsroom.publish(russian);
    expect(await ids(russian, 'published')).toEqual(await ids(english, 'published'));

    await newsroom.documents(ARTICLE).unpublish({ documentId: english.documentId, locale: 'en' });
    expect(await ids(english, 'published')).toEqual([]);
    expect(await ids(russian, 'published')).toHaveLength(3);
    await newsroom.documents(ARTICLE).delete({ documentId: english.documentId, locale: 'ru' });
    expect(await ids(english)).toHaveLength(3);
    expect((await newsroom.rows()).every(({ locale }: Doc) => locale === 'en')).toBe(true);
  });
});
