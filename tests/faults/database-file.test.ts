/** The file of SQLite is locked, full or read-only in the middle of the work: that is said, and nothing is half-written. */
import Database from 'better-sqlite3';
import { blocks, type Doc } from '../helpers/fixtures/newsroom';
import { times } from '../helpers/runs/fault-runs';
import { useApp } from '../helpers/servers/use-app';
import { tokensFor, waysInto, type WaysIn } from '../helpers/http/ways-in';

const PLACES = ['pier', 'quay', 'lock', 'bridge', 'ferry', 'tower'];
const text = (year: string) =>
  PLACES.map((place) => `“We mend the ${place} in ${year},” said Ada Marlow.`);
/** Lists how many pages the file may still grow by: each number lets the work get a little further. */
const ROOM = Array.from({ length: times(5, 60) }, (_, i) => i);

/** Limits how long a writer waits for another. */
const LOCK_MS = 2000;

jest.setTimeout(300_000);

describe('an SQLite file that cannot be written', () => {
  const { app, newsroom } = useApp({
    client: 'sqlite',
    env: { DATABASE_LOCK_TIMEOUT: String(LOCK_MS) },
  });
  let ways: WaysIn;
  let article: Doc;

  const pragma = async (statement: string): Promise<Doc> => {
    const answer = await app.strapi.db.connection.raw(`PRAGMA ${statement}`);
    // A pragma that sets a value answers nothing.
    return Array.isArray(answer) ? answer[0] : null;
  };

  beforeAll(async () => {
    app.strapi.log.level = 'crit';
    ways = waysInto(app.url, await tokensFor(app));
    await newsroom.official();
    article = await newsroom.article(text('May'), { title: 'The harbour' });
    await newsroom.publish(article);
  });

  const said = async (status: 'draft' | 'published') =>
    (await newsroom.quotes(article, status)).map((quote: Doc) => quote.text);
  const findings = async (): Promise<Doc[]> => [
    ...(await app.strapi.plugin('quotes').service('integrity').check()),
    ...(await app.strapi.plugin('delivery').service('integrity').check()),
  ];
  const save = (year: string, more: string[] = []) =>
    ways.save(article.documentId, { body: blocks(...text(year), ...more) });
  const publish = (year: string, more: string[] = []) =>
    ways.publishInAdmin(article.documentId, { body: blocks(...text(year), ...more) });

  const expectNothingKept = async () => {
    const before = PLACES.map((place) => `We mend the ${place} in May,`);
    expect(await said('draft')).toEqual(before);
    expect(await said('published')).toEqual(before);
    expect(await findings()).toEqual([]);
  };
  const expectToWork = async () => {
    expect(await publish('June')).toMatchObject({ status: 200 });
    expect(await publish('May')).toMatchObject({ status: 200 });
    await expectNothingKept();
  };

  /** Another program that has the file open. */
  async function withOther(act: (other: Database.Database) => Promise<void>): Promise<void> {
    const other = new Database(process.env.DATABASE_FILENAME!, { timeout: 0 });
    try {
      await act(other);
    } finally {
      other.close();
    }
  }

  test('locked by another program for a short time: writers wait, and readers do not', () =>
    withOther(async (other) => {
      for (const act of [save, publish]) {
        other.exec('BEGIN IMMEDIATE');
        let isFree = false;
        const answer = act('June').then((one) => ({ ...one, isFree }));
        const { status } = await fetch(`${app.url}/api/pages/articles/${article.slug}`);
        isFree = true;
        other.exec('ROLLBACK');
        expect({ ...(await answer), read: status }).toMatchObject({
          status: 200,
          read: 200,
          isFree: true,
        });
      }
      expect(await publish('May')).toMatchObject({ status: 200 });
      await expectNothingKept();
    }));

  test('written by another program since a transaction has begun to read: it can go on to write', () =>
    withOther(async (other) => {
      await app.strapi.db.transaction(async ({ trx }) => {
        await trx('strapi_core_store_settings').count();
        expect(() => other.exec('DELETE FROM strapi_core_store_settings WHERE FALSE')).toThrow(
          'database is locked'
        );
        await trx('strapi_core_store_settings').where('id', 0).delete();
      });
    }));

  test('locked by another program for too long: others were writing, and it goes through the next time', () =>
    withOther(async (other) => {
      other.exec('BEGIN IMMEDIATE');
      for (const act of [save, publish]) {
        expect(await act('June')).toMatchObject({
          status: 503,
          retryAfter: '1',
          message: expect.stringMatching(/Another user was writing.*Nothing was saved/),
        });
      }
      other.exec('ROLLBACK');
      await expectNothingKept();
      await expectToWork();
    }));

  test('read-only', async () => {
    await pragma('query_only = ON');
    for (const act of [save, publish]) {
      expect(await act('June')).toMatchObject({
        status: 503,
        message: expect.stringMatching(/read-only.*Nothing was saved/),
      });
    }
    await pragma('query_only = OFF');
    await expectNothingKept();
    await expectToWork();
  });

  test('full, wherever in the work it is', async () => {
    const long = ['The harbour was quiet. '.repeat(1000)];
    let rejected = 0;
    for (const room of ROOM) {
      const { page_count: pages } = await pragma('page_count');
      await pragma(`max_page_count = ${pages + room}`);
      const answer = await (room % 2 === 0 ? publish : save)('June', long);
      await pragma('max_page_count = 1073741823');
      if (answer.status === 200) {
        // There was room enough, also from what was deleted before.
        expect(await publish('May')).toMatchObject({ status: 200 });
      } else {
        rejected += 1;
        expect(answer).toMatchObject({
          status: 503,
          retryAfter: '60',
          message: expect.stringMatching(/full.*Nothing was saved/),
        });
      }
      await expectNothingKept();
    }
    expect(rejected).toBeGreaterThan(0);
    await expectToWork();
  });
});
