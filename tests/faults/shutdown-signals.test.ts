/** Tests a server from the signal to its end, as it runs in production. */
import { ARTICLE, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import { send } from '../helpers/http/http-client';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { sendSlowly } from '../helpers/http/slow-request';
import { bootStrapi, describeStricterDatabase, type Booted } from '../helpers/servers/strapi';
import { tokensFor } from '../helpers/http/ways-in';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const CONTENT_LOCK = 'SELECT pg_advisory_xact_lock(750101, 0)';
/** Longer than npm takes to pass on the signal of a terminal. */
const LATER_MS = 1200;

jest.setTimeout(300_000);

describeStricterDatabase('a server that gets a signal', (client) => {
  let here: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let headers: Record<string, string>;
  let server: ServingProcess | undefined;
  let output = '';

  beforeAll(async () => {
    here = await bootStrapi({ client });
    newsroom = newsroomOf(here.strapi);
    const { content } = await tokensFor(here);
    headers = { authorization: `Bearer ${content}` };
    await newsroom.official();
  });
  afterEach(() => server?.kill());
  afterAll(() => here?.stop());

  async function start(settings: Record<string, string> = {}): Promise<ServingProcess> {
    output = '';
    const env = {
      // Apollo listens to signals in production alone; pg warns of how Strapi calls it.
      NODE_ENV: 'production',
      NODE_OPTIONS: '--no-deprecation',
      SERVE_LOG_LEVEL: 'info',
      SHUTDOWN_TIMEOUT_SECONDS: '300',
      ...settings,
    };
    server = await startServing(env, (text) => (output += text));
    return server;
  }

  const create = ({ url }: ServingProcess, title: string) =>
    sendSlowly(url, '/api/articles?status=draft', headers, { data: { title } });
  const count = (title: string): Promise<number> =>
    newsroom.documents(ARTICLE).count({ filters: { title }, status: 'draft' });

  test('is not ready at once, answers what it has begun, and ends with status 0', async () => {
    const { url, signal, ended } = await start({ SHUTDOWN_DELAY_SECONDS: '3' });
    expect(await send(url, { path: '/_ready' })).toMatchObject({ status: 200 });
    const rest = await create(server!, 'Begun before');
    const graphql = await sendSlowly(url, '/graphql', headers, {
      query: 'mutation ($data: ArticleInput!) { createArticle(data: $data) { title } }',
      variables: { data: { title: 'Begun in GraphQL' } },
    });

    signal();
    await eventually(async () =>
      expect(await send(url, { path: '/_ready' })).toMatchObject({
        status: 503,
        headers: { connection: 'close', 'cache-control': 'no-store' },
        text: '{"status":"the server is shutting down"}',
      })
    );
    expect(await send(url, { path: '/_health' })).toMatchObject({ status: 204 });
    await eventually(async () =>
      expect(await send(url, { path: '/_ready' })).toEqual({ kind: 'rejected' })
    );

    rest.finish();
    graphql.finish();
    expect(await rest.outcome).toMatchObject({ status: 201, headers: { connection: 'close' } });
    const answer = await graphql.outcome;
    expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } });
    expect(JSON.parse((answer as { text: string }).text)).toEqual({
      data: { createArticle: { title: 'Begun in GraphQL' } },
    });
    expect([await ended, output]).toEqual([0, expect.stringContaining('SIGTERM: not ready')]);
    expect(output).not.toMatch(/"level":"error"|[Uu]ncaught|[Uu]nhandled/);
    expect([await count('Begun before'), await count('Begun in GraphQL')]).toEqual([1, 1]);
  });

  test('treats a signal that npm passes on twice as one', async () => {
    const { signal, ended } = await start();
    const begun = await create(server!, 'Twice');
    signal('SIGINT');
    signal('SIGINT');
    setTimeout(begun.finish, LATER_MS);
    expect(await begun.outcome).toMatchObject({ status: 201 });
    expect(await ended).toBe(0);
  });

  test('ends at once at a second signal, with status 1', async () => {
    const { signal, ended } = await start();
    const begun = await create(server!, 'Impatient');
    signal();
    await new Promise((resolve) => setTimeout(resolve, LATER_MS));
    signal();
    expect(await ended).toBe(1);
    expect(await begun.outcome).toMatchObject({ kind: 'lost' });
    expect(output).toContain('A second SIGTERM');
    expect(await count('Impatient')).toBe(0);
  });

  test('cuts off what has not ended in time, with status 1, and leaves nothing half-written', async () => {
    const article = await newsroom.article([SAID], { title: 'The bridge' });
    const { url, signal, ended } = await start({ SHUTDOWN_TIMEOUT_SECONDS: '2' });
    const begun = await create(server!, 'Too slow');
    // Another program keeps the publication from its work; on SQLite that would keep the whole process from it.
    const lock = client === 'postgres' ? await here.strapi.db.connection.transaction() : null;
    await lock?.raw(CONTENT_LOCK);
    const publishing =
      lock &&
      send(url, {
        method: 'PUT',
        path: `/api/articles/${article.documentId}`,
        headers,
        body: { data: { standfirst: 'Cut off' } },
      });
    if (lock) await eventually(async () => expect(await waiting()).toBeGreaterThan(0));
    signal();
    const code = await ended;
    await lock?.rollback();
    expect(code).toBe(1);

    expect(await begun.outcome).toMatchObject({ kind: 'lost' });
    if (publishing) expect(await publishing).toMatchObject({ kind: 'lost' });
    expect(output).toContain(`${lock ? 2 : 1} requests and 0 cron jobs have not ended within 2 s`);
    expect(await count('Too slow')).toBe(0);
    const { documentId } = article;
    expect(await newsroom.documents(ARTICLE).findOne({ documentId })).toMatchObject({
      standfirst: null,
    });
    expect(
      await newsroom.documents(ARTICLE).findOne({ documentId, status: 'published' })
    ).toBeNull();
    expect(await here.strapi.plugin('quotes').service('integrity').check()).toEqual([]);
  });

  /** Counts the transactions that wait for the lock of the content. */
  async function waiting(): Promise<number> {
    const { rows } = (await here.strapi.db.connection.raw(
      `SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database
       WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`
    )) as { rows: Doc[] };
    return rows.length;
  }
});
