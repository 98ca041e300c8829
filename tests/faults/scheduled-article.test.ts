/** Tests several servers on one database that reach the same scheduled article at the same time. */
import { ARTICLE, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { startProcess, type OtherProcess } from '../helpers/servers/other-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const UNSURE = '“Nothing was decided.”';
const DUE = '2026-01-01T09:00:00.000Z';
const ROUNDS = 5;

describeDatabases('processes that race for a scheduled article', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  const others: OtherProcess[] = [];

  beforeAll(async () => {
    app = await bootStrapi({ client });
    newsroom = newsroomOf(app.strapi);
    for (let i = 0; i < 2; i++) others.push(await startProcess());
  });
  afterAll(async () => {
    await Promise.all(others.map((other) => other.stop()));
    await app?.stop();
  });

  const runEverywhere = async (): Promise<string[]> =>
    (await Promise.all(others.map((other) => other.runDue()))).flat();
  const published = async ({ documentId }: Doc): Promise<number> =>
    app.strapi.db.query(ARTICLE).count({ where: { documentId, publishedAt: { $notNull: true } } });
  const activityLogOf = async ({ documentId }: Doc): Promise<Doc[]> =>
    (await app.strapi.plugin('quotes').service('activityLog').page(documentId, 1, 10)).entries;

  test('publish it once, completely', async () => {
    await newsroom.official();
    for (let round = 0; round < ROUNDS; round++) {
      const article = await newsroom.article([SAID], {
        title: `Article ${round}`,
        scheduledAt: DUE,
      });
      expect(await runEverywhere()).toEqual([article.documentId]);
      expect(await published(article)).toBe(1);
      expect(await newsroom.quotes(article, 'published')).toMatchObject([
        { speaker: { name: 'Ada Marlow' } },
      ]);
      expect(await activityLogOf(article)).toMatchObject([
        { action: 'published', actor: 'scheduler' },
        { action: 'scheduled' },
      ]);
    }
  });

  test('reject it alike, and store why', async () => {
    const article = await newsroom.article([UNSURE], { title: 'Refused', scheduledAt: DUE });
    expect(await runEverywhere()).toEqual([]);
    expect(await published(article)).toBe(0);
    const { documentId } = article;
    expect(
      (await newsroom.documents(ARTICLE).findOne({ documentId })).scheduleRejection
    ).toMatchObject({
      blockers: [{ code: 'quote.pending' }],
    });
  });
});
