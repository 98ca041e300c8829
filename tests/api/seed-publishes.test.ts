/** Tests that the seed publishes like every other way: a seed is published completely, or leaves nothing. */
import type { Core } from '@strapi/strapi';
import { ARTICLE, blockersOf, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const seed = (slug: string, ...paragraphs: string[]) => ({
  publish: true,
  agreements: [],
  speakers: [],
  data: {
    slug,
    title: slug,
    body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
});
const mockSaid = '“The bridge will open in May,” said Ada Marlow.';
const REJECTED = seed('rejected', mockSaid, 'Rain fell.', '“Nothing was decided.”');
const mockArticles = [seed('good', mockSaid), REJECTED, seed('after-it', mockSaid)];
jest.mock('../../database/seeds/articles.json', () => mockArticles);
jest.mock('../../database/seeds/officials.json', () => [
  { publish: false, data: { slug: 'ada-marlow', name: 'Ada Marlow' } },
]);
jest.mock('../../database/seeds/agreements.json', () => []);

/** Loaded late: its seeds are the ones above. */
const loadSampleNewsroom = async (strapi: Core.Strapi) =>
  (await import('../../src/bootstrap/seed')).loadSampleNewsroom(strapi);

describeDatabases('the seed script', (client) => {
  const { app } = useApp({ client });

  test('publishes a good article completely, stops at a rejected one and stores nothing of it', async () => {
    expect(await blockersOf(loadSampleNewsroom(app.strapi))).toMatchObject([
      { code: 'quote.pending' },
    ]);
    const { body } = await app.request.get('/api/articles?populate[quotes][populate]=speaker');
    expect(
      body.data.map(({ slug, quotes }: Doc) => [
        slug,
        quotes.map(({ speaker }: Doc) => speaker.name),
      ])
    ).toEqual([['good', ['Ada Marlow']]]);
    const newsroom = newsroomOf(app.strapi);
    const drafts: Doc[] = await newsroom.documents(ARTICLE).findMany();
    expect(drafts.map(({ slug }) => slug)).toEqual(['good']);
    expect(await newsroom.rows()).toHaveLength(2);

    mockArticles.splice(1, 1);
    expect(await loadSampleNewsroom(app.strapi)).toEqual({ created: 1, kept: 2 });
    mockArticles.splice(1, 0, REJECTED);
  });
});
