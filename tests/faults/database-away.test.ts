/**
 * Tests PostgreSQL going away, hanging or blocking in the middle of the work: nothing is half-written, or answered as
 * stored if it is not.
 */
import { Client } from 'pg';
import { blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import { timeout, times } from '../helpers/runs/fault-runs';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';
import { startTcpProxy, type TcpProxy } from '../helpers/servers/tcp-proxy';
import { tokensFor, waysInto, type Answer, type WaysIn } from '../helpers/http/ways-in';

const BEFORE = '“We mend the pier this year,” said Ada Marlow.';
const AFTER = '“We mend the quay this year,” said Ada Marlow.';
/** Transactions that only read are committed too. */
const WRITES = /update "public"."articles"/;
const REPEATS = times(1, 20);
/** Limits how long a statement may take here, and how long a silent connection is kept. */
const STATEMENT_MS = 3000;
const SILENT_MS = STATEMENT_MS + 5000;

jest.setTimeout(timeout(180_000, 60 * 60_000));

const describePostgres = process.env.OTR_POSTGRES ? describe : describe.skip;

describePostgres('a PostgreSQL that fails', () => {
  let app: Booted;
  let proxy: TcpProxy;
  /** The server that is tried: the database is behind the proxy for it. */
  let server: ServingProcess;
  let newsroom: ReturnType<typeof newsroomOf>;
  let ways: WaysIn;
  let article: Doc;
  let direct: Client;
  /** The connections of the server. */
  const ITS = 'datname = current_database() AND application_name = $1';
  const NAME = 'tried';

  beforeAll(async () => {
    app = await bootStrapi({ client: 'postgres' });
    newsroom = newsroomOf(app.strapi);
    const tokens = await tokensFor(app);
    await newsroom.official();
    const url = process.env.DATABASE_URL!;
    direct = new Client({ connectionString: url });
    await direct.connect();
    proxy = await startTcpProxy(url);
    server = await startServing({
      DATABASE_URL: proxy.through(url),
      PGAPPNAME: NAME,
      DATABASE_STATEMENT_TIMEOUT: String(STATEMENT_MS),
      DATABASE_LOCK_TIMEOUT: '2000',
      TEST_LOG_LEVEL: 'crit',
    });
    ways = waysInto(server.url, tokens);
  });
  afterAll(async () => {
    await server?.kill();
    await proxy?.close();
    await direct?.end();
    await app?.stop();
  });

  beforeEach(async () => {
    article = await newsroom.article([BEFORE], { title: 'The harbour' });
    await newsroom.publish(article);
  });
  afterEach(async () => {
    proxy.restore();
    await direct.query('ROLLBACK');
  });

  const get = async (path: string) => (await fetch(server.url + path)).status;
  const words = async (status: 'draft' | 'published'): Promise<string[]> =>
    (await newsroom.quotes(article, status)).map(({ text }: Doc) => text);
  const findings = async (): Promise<Doc[]> => [
    ...(await app.strapi.plugin('quotes').service('integrity').check()),
    ...(await app.strapi.plugin('delivery').service('integrity').check()),
  ];
  /** Resolves when the server waits for a lock. Drops the list of sessions each time, because a transaction keeps its first one. */
  const untilItWaits = () =>
    eventually(async () => {
      await direct.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await direct.query(
        `SELECT 1 FROM pg_stat_activity WHERE ${ITS} AND wait_event_type = 'Lock'`,
        [NAME]
      );
      expect(rows).toHaveLength(1);
    });
  const save = () => ways.save(article.documentId, { body: blocks(AFTER) });
  const publish = () => ways.publishInAdmin(article.documentId, { body: blocks(AFTER) });

  const expectNothingKept = async () => {
    expect(await words('draft')).toEqual(['We mend the pier this year,']);
    expect(await words('published')).toEqual(['We mend the pier this year,']);
    expect(await findings()).toEqual([]);
  };
  const expectToWork = async () => {
    await eventually(async () => expect(await get('/_ready')).toBe(200));
    expect(await get(`/api/pages/articles/${article.slug}`)).toBe(200);
    expect(await publish()).toMatchObject({ status: 200 });
    expect(await words('published')).toEqual(['We mend the quay this year,']);
    const { data } = await (await fetch(`${server.url}/api/pages/articles/${article.slug}`)).json();
    expect(data.quotes).toMatchObject([{ text: 'We mend the quay this year,' }]);
    expect(await findings()).toEqual([]);
  };
  const away = (answer: Answer) =>
    expect(answer).toMatchObject({
      status: 503,
      retryAfter: '5',
      message: expect.stringMatching(/cannot be reached.*Nothing was saved/),
    });

  describe('cut off in the middle of', () => {
    test.each([
      ['a save, at its first word', /update "public"."articles"/, save],
      ['a save, among the quotes', /update "public"."quotes"|update "quotes"/, save],
      [
        'a publication, among the quotes',
        /delete from "public"."quotes"|delete from "quotes"/,
        publish,
      ],
      [
        'a publication, among what front ends are served',
        /insert into "public"."delivery_records"/,
        publish,
      ],
    ])('%s', async (_, statement, act) => {
      for (let i = 0; i < REPEATS; i += 1) {
        const sprung = proxy.cutAt(statement);
        const answer = await act();
        await sprung;
        away(answer);
        expect(await get('/_ready')).toBe(503);
        expect(await get(`/api/pages/articles/${article.slug}`)).toBe(503);
        expect(await get('/api/articles')).toBe(503);
        proxy.restore();
        await eventually(expectNothingKept);
      }
      await expectToWork();
    });
  });

  describe('cut off at the very end', () => {
    test.each([
      ['before it has heard of it', false, 'We mend the pier this year,'],
      ['after it has kept it', true, 'We mend the quay this year,'],
    ])('%s: no client is answered that it was saved', async (_, arrives, kept) => {
      const sprung = proxy.cutAt(/COMMIT/, { after: WRITES, arrives });
      const answer = await save();
      await sprung;
      expect(answer).toMatchObject({
        status: 503,
        message: expect.stringMatching(/not known whether/),
        body: { error: { details: { reason: 'unknown' } } },
      });
      proxy.restore();
      await eventually(async () => expect(await words('draft')).toEqual([kept]));
      expect(await findings()).toEqual([]);
      await expectToWork();
    });

    test('a script hears of it as well', async () => {
      const sprung = proxy.cutAt(/COMMIT/, { after: WRITES });
      await expect(server.save(article.documentId, { body: blocks(AFTER) })).rejects.toThrow();
      await sprung;
      proxy.restore();
      await eventually(expectNothingKept);
    });
  });

  test('ends all connections while a save waits: it can be saved again at once', async () => {
    await direct.query('BEGIN');
    await direct.query('SELECT 1 FROM articles WHERE document_id = $1 FOR UPDATE', [
      article.documentId,
    ]);
    const saving = save();
    await untilItWaits();
    await direct.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${ITS}`, [
      NAME,
    ]);
    away(await saving);
    await direct.query('ROLLBACK');
    await expectNothingKept();
    await expectToWork();
  });

  test('says nothing any more: requests do not hang, and what comes later is not half-written', async () => {
    proxy.silence();
    const answers = await Promise.all([save(), publish()]);
    answers.forEach(away);
    expect(await get('/_ready')).toBe(503);
    proxy.restore();
    await eventually(expectNothingKept, 3 * SILENT_MS);
    await expectToWork();
  });

  test('keeps the schedule waiting: the article is published when it is back', async () => {
    const due = await newsroom.article([BEFORE], {
      title: 'On time',
      scheduledAt: '2026-01-01T09:00:00.000Z',
    });
    const sprung = proxy.cutAt(/insert into "public"."delivery_records"/);
    expect(await server.runDue()).toEqual([]);
    await sprung;
    await expect(server.runDue()).rejects.toThrow();
    proxy.restore();
    await eventually(async () => expect(await server.runDue()).toEqual([due.documentId]));
    expect(await get(`/api/pages/articles/${due.slug}`)).toBe(200);
  });

  describe('makes others wait', () => {
    const busy = (answer: Answer) =>
      expect(answer).toMatchObject({
        status: 503,
        retryAfter: '1',
        message: expect.stringMatching(/Another user was writing.*Nothing was saved.*Try again/),
        body: { error: { name: 'ServiceUnavailableError', details: { reason: 'busy' } } },
      });
    const lockRow = async () => {
      await direct.query('BEGIN');
      await direct.query('SELECT 1 FROM articles WHERE document_id = $1 FOR UPDATE', [
        article.documentId,
      ]);
    };
    /** Locks in the other order: the row first, and then what the product locks first. */
    const crossing = async (act: () => Promise<Answer>): Promise<Answer> => {
      // The other one is to find out.
      await direct.query("SET deadlock_timeout = '1min'");
      await lockRow();
      const acting = act();
      await untilItWaits();
      await direct.query('SELECT pg_advisory_xact_lock(750102, hashtext($1))', [
        article.documentId,
      ]);
      const answer = await acting;
      await direct.query('ROLLBACK');
      return answer;
    };

    test.each([
      ['a save', save],
      ['a publication', publish],
    ])('in a circle: %s is answered 503, and goes through the next time', async (_, act) => {
      busy(await crossing(act));
      await expectNothingKept();
      expect(await act()).toMatchObject({ status: 200 });
    });

    test('in a circle, reported by GraphQL', async () => {
      await newsroom.rewrite(article, [AFTER]);
      const answer = await crossing(() => ways.publishByGraphQL(article.documentId));
      expect(answer.body.errors).toMatchObject([
        {
          message: expect.stringMatching(/Another user was writing.*Try again/),
          extensions: { code: 'SERVICE_UNAVAILABLE', error: { details: { reason: 'busy' } } },
        },
      ]);
      expect(JSON.stringify(answer.body)).not.toMatch(/select|update "/i);
      const again = await ways.publishByGraphQL(article.documentId);
      expect(again.body.errors).toBeUndefined();
      expect(await words('published')).toEqual(['We mend the quay this year,']);
    });

    test('for too long', async () => {
      await lockRow();
      busy(await save());
      await direct.query('ROLLBACK');
      await expectNothingKept();
      expect(await save()).toMatchObject({ status: 200 });
    });
  });
});
