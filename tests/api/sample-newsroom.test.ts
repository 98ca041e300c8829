import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const ARTICLE = 'belarus-zimbabwe-military-agreement';
const DRAFT = 'night-train';

interface PublicQuote {
  text: string;
  speaker: { name: string } | null;
  attributionText: string | null;
}

describeDatabases('the sample newsroom', (client) => {
  let server: Booted;

  beforeAll(async () => {
    server = await bootStrapi({ client });
    await loadSampleNewsroom(server.strapi);
  });
  afterAll(() => server?.stop());

  async function publicQuotes(slug: string): Promise<PublicQuote[]> {
    const query = `filters[slug]=${slug}&populate[quotes][populate]=speaker`;
    const { body } = await server.request.get(`/api/articles?${query}`).expect(200);
    return body.data[0]?.quotes ?? [];
  }

  it('has the article with its four quotes, each under its speaker', async () => {
    const quotes = await publicQuotes(ARTICLE);
    expect(quotes.map(({ text, speaker }) => [text.slice(0, 12), speaker?.name])).toEqual([
      ['In today’s c', 'Viktor Khrenin'],
      ['no closed to', 'Viktor Khrenin'],
      ['an important', 'Oppah Muchinguri-Kashiri'],
      ['The agreemen', 'Oppah Muchinguri-Kashiri'],
    ]);
  });

  it('has an article with a split quote, a pronoun, a fragment and a speaker without a record', async () => {
    const quotes = await publicQuotes('two-towns-archives');
    const speakers = quotes.map(({ speaker, attributionText }) => speaker?.name ?? attributionText);
    expect(speakers).toEqual([
      'Marta Oldenquist',
      'Marta Oldenquist',
      'Marta Oldenquist',
      'Marta Oldenquist',
      'Tomas Ilvane',
      expect.stringContaining('Pavel Dorn'),
    ]);
  });

  it('has a draft with a pending quote, which is private', async () => {
    const draft = await server.strapi
      .documents('api::article.article')
      .findFirst({ filters: { slug: DRAFT } });
    expect(draft?.pendingQuotes).toBeGreaterThan(0);
    expect(await publicQuotes(DRAFT)).toEqual([]);

    const { body } = await server.request.get(`/api/articles?filters[slug]=${DRAFT}`).expect(200);
    expect(body.data).toEqual([]);
  });

  it('links the agreement to its signatories, who were published with the article', async () => {
    const { body } = await server.request
      .get('/api/agreements?filters[slug]=belarus-zimbabwe-military-co-operation')
      .query('populate[parties][populate][signatories][populate]=official')
      .expect(200);
    const [{ parties, signedOn }] = body.data;
    expect(
      parties.map((party: { country: string; signatories: { official: { slug: string } }[] }) => [
        party.country,
        party.signatories[0].official.slug,
      ])
    ).toEqual([
      ['BY', 'viktor-khrenin'],
      ['ZW', 'oppah-muchinguri-kashiri'],
    ]);
    expect(signedOn).toBeNull();
  });

  it('changes nothing the second time, and leaves what an editor changed', async () => {
    const articles = server.strapi.documents('api::article.article');
    const draft = await articles.findFirst({ filters: { slug: DRAFT } });
    await articles.update({ documentId: draft!.documentId, data: { title: 'Edited' } });
    const rows = () =>
      Promise.all(
        (['api::article.article', 'api::quote.quote', 'api::official.official'] as const).map(
          (uid) => server.strapi.db.query(uid).findMany({ orderBy: 'id' })
        )
      );

    const before = await rows();
    expect(await loadSampleNewsroom(server.strapi)).toEqual({ created: 0, kept: 12 });
    expect(await rows()).toEqual(before);
  });
});
