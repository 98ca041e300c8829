import { ARTICLE, realArticle, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const office = (title: string, country: string, from?: string) => ({ title, country, from });

const OFFICIALS = [
  {
    name: 'Viktor Khrenin',
    honorific: 'Lieutenant General',
    country: 'BY',
    gender: 'male' as const,
    officesHeld: [office('Minister of Defence', 'BY', '2020-01-20')],
  },
  {
    name: 'Oppah Muchinguri-Kashiri',
    country: 'ZW',
    gender: 'female' as const,
    officesHeld: [office('Minister of Defence', 'ZW')],
  },
  {
    name: 'Alexander Lukashenko',
    country: 'BY',
    officesHeld: [office('President', 'BY', '1994-07-20')],
  },
  {
    name: 'Emmerson Mnangagwa',
    country: 'ZW',
    officesHeld: [office('President', 'ZW', '2017-11-24')],
  },
];

const EXPECTED = [
  ['In today', 'direct', 'Viktor Khrenin'],
  ['no closed topics', 'partial', 'Viktor Khrenin'],
  ['an important milestone', 'partial', 'Oppah Muchinguri-Kashiri'],
  ['The agreement will enable', 'direct', 'Oppah Muchinguri-Kashiri'],
];

const paragraphs = realArticle();

const describeArticle: typeof describeStricterDatabase = paragraphs
  ? describeStricterDatabase
  : (name) => describe.skip(name, () => test('needs the real article', () => undefined));

describeArticle('the real article', (client) => {
  const { app, newsroom } = useApp({ client });
  let article: Doc;

  beforeAll(async () => {
    for (const official of OFFICIALS) await newsroom.official(official);
    article = await newsroom.article(paragraphs!, {
      title: 'Belarus and Zimbabwe sign an agreement',
      dateline: { place: 'Harare', country: 'ZW', date: '2025-09-17' },
    });
  });

  const seen = (quotes: Doc[]) =>
    quotes.map(({ text, kind, speaker }, i) => [
      text.startsWith(EXPECTED[i]?.[0]) ? EXPECTED[i][0] : text,
      kind,
      speaker?.name ?? null,
    ]);

  test('has its four quotes, each with the right speaker, on save', async () => {
    expect(seen(await newsroom.quotes(article))).toEqual(EXPECTED);
  });

  test('has them over REST and GraphQL once it is published', async () => {
    for (const quote of await newsroom.quotes(article)) {
      if (quote.decision !== 'linked') await newsroom.review(quote, 'confirm');
    }
    await newsroom.publish(article);

    const { slug } = await newsroom.documents(ARTICLE).findOne({ documentId: article.documentId });
    const rest = await app.request.get(
      `/api/articles?filters[slug]=${slug}&populate[quotes][populate]=speaker`
    );
    expect(seen(rest.body.data[0].quotes)).toEqual(EXPECTED);

    const theirs = await app.request.get('/api/quotes?filters[speaker][slug]=viktor-khrenin');
    expect(theirs.body.data).toHaveLength(2);

    const { body } = await app.request.post('/graphql').send({
      query: `{
        articles(filters: { slug: { eq: "${slug}" } }) { quotes { text kind speaker { name } } }
        quotes(filters: { speaker: { slug: { eq: "viktor-khrenin" } } }) { text }
        officials(filters: { slug: { eq: "oppah-muchinguri-kashiri" } }) { quotes { text } }
        agreements { title quotes { text } }
      }`,
    });
    expect(body.errors).toBeUndefined();
    expect(seen(body.data.articles[0].quotes)).toEqual(EXPECTED);
    expect(body.data.quotes).toHaveLength(2);
    expect(body.data.officials[0].quotes).toHaveLength(2);
  });

  test('every anchor cuts its words out of the body', async () => {
    const { body } = await newsroom.documents(ARTICLE).findOne({ documentId: article.documentId });
    for (const { anchor, text } of await newsroom.quotes(article, 'published')) {
      const block = body[anchor.block].children.map((child: Doc) => child.text).join('');
      expect(block.slice(anchor.start, anchor.end)).toBe(text);
    }
  });
});
