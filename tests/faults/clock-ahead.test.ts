/**
 * Tests that a process with a wrong clock publishes nothing early: schedule and embargo use the clock of the database.
 */
import path from 'node:path';
import { ARTICLE, blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const SAID = '“The bridge will open,” said Ada Marlow.';
const HOUR_MS = 3_600_000;
const CLOCK = path.join(__dirname, '../helpers/servers/clock-ahead.mjs');

describeDatabases('a process two hours ahead', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let ahead: ServingProcess;

  beforeAll(async () => {
    app = await bootStrapi({ client });
    newsroom = newsroomOf(app.strapi);
    ahead = await startServing({
      NODE_OPTIONS: `--import=${CLOCK}`,
      CLOCK_AHEAD_MS: String(2 * HOUR_MS),
    });
    await newsroom.official();
  });
  afterAll(async () => {
    await ahead?.kill();
    await app?.stop();
  });

  const inAnHour = () => new Date(Date.now() + HOUR_MS).toISOString();
  const isPublic = async ({ documentId }: Doc): Promise<boolean> =>
    (await newsroom.documents(ARTICLE).findOne({ documentId, status: 'published' })) !== null;

  test('publishes nothing that is scheduled for an hour from now', async () => {
    const article = await newsroom.article([SAID], { scheduledAt: inAnHour() });
    expect(await ahead.runDue()).toEqual([]);
    expect(await isPublic(article)).toBe(false);
  });

  test('publishes nothing under an embargo', async () => {
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'writer',
      description: '',
      lifespan: null,
      type: 'full-access',
    });
    const answer = await fetch(`${ahead.url}/api/articles`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${accessKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        data: { title: 'A bridge', body: blocks(SAID), embargoedUntil: inAnHour() },
      }),
    });
    const { error } = (await answer.json()) as Doc;
    expect({
      status: answer.status,
      codes: error?.details?.blockers.map(({ code }: Doc) => code),
    }).toEqual({
      status: 400,
      codes: ['embargo'],
    });
  });

  test('publishes what was due, and dates it by the database', async () => {
    const article = await newsroom.article([SAID], {
      scheduledAt: new Date(Date.now() - HOUR_MS).toISOString(),
    });
    expect(await ahead.runDue()).toEqual([article.documentId]);
    const { firstPublishedAt } = await newsroom
      .documents(ARTICLE)
      .findOne({ documentId: article.documentId, status: 'published' });
    expect(new Date(firstPublishedAt).getTime()).toBeLessThanOrEqual(Date.now());
  });
});
