/** Tests that two servers behind a proxy are restarted in turn while people work, without an error for any client. */
import { setTimeout as pause } from 'node:timers/promises';
import { ARTICLE, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { timeout, times } from '../helpers/runs/fault-runs';
import { send, type Outcome } from '../helpers/http/http-client';
import { startHttpProxy, type HttpProxy } from '../helpers/servers/http-proxy';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';
import { tokensFor } from '../helpers/http/ways-in';

const EDITORS = 5;
const READERS = 3;
/** Pauses between two requests of one person, so that they do not take all of the machine from the servers that start. */
const PAUSE_MS = { edit: 50, read: 20 };
/** Sets how often both servers are restarted. */
const ROUNDS = times(1, 10);
const SAID = '“The bridge will open in May,” said Ada Marlow.';

jest.setTimeout(timeout(600_000, 2 * 60 * 60_000));

const describePostgres = process.env.OTR_POSTGRES ? describe : describe.skip;

describePostgres('a rolling restart of two servers behind a proxy (postgres)', () => {
  let here: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let headers: Record<string, string>;
  let articles: Doc[];
  let servers: ServingProcess[] = [];
  let proxy: HttpProxy | undefined;

  beforeAll(async () => {
    here = await bootStrapi({ client: 'postgres' });
    newsroom = newsroomOf(here.strapi);
    const { content } = await tokensFor(here);
    headers = { authorization: `Bearer ${content}` };
    await newsroom.official();
    articles = [];
    for (let i = 0; i < EDITORS; i += 1) {
      articles.push(await newsroom.article([SAID], { title: `The bridge, part ${i}` }));
      await newsroom.publish(articles[i]);
    }
  });
  afterEach(async () => {
    await proxy?.close();
    for (const server of servers) await server.kill();
    servers = [];
  });
  afterAll(() => here?.stop());

  const start = (delaySeconds: number): Promise<ServingProcess> =>
    startServing({
      NODE_ENV: 'production',
      NODE_OPTIONS: '--no-deprecation',
      SHUTDOWN_DELAY_SECONDS: String(delaySeconds),
      // A busy machine is no fault.
      DATABASE_CONNECTION_TIMEOUT: '600000',
      DATABASE_STATEMENT_TIMEOUT: '0',
      DATABASE_LOCK_TIMEOUT: '0',
      SHUTDOWN_TIMEOUT_SECONDS: '300',
      // Readers here send more requests than people do.
      LIMIT_READS: '0',
    });

  /** Lets people work until they are stopped. */
  function work(url: string) {
    const wrong: string[] = [];
    const count = { publishes: 0, reads: 0 };
    const last = new Map<string, string>();
    let isOver = false;

    const expectDone = (path: string, outcome: Outcome): void => {
      if (outcome.kind === 'answered' && outcome.status === 200) return;
      const { headers: _headers, ...said } = { headers: {}, ...outcome };
      wrong.push(`${path}: ${JSON.stringify(said)}`);
    };

    async function edit(article: Doc, editor: number): Promise<void> {
      for (let i = 0; !isOver; i += 1) {
        const standfirst = `Words ${i} of editor ${editor}`;
        const path = `/api/articles/${article.documentId}`;
        const outcome = await send(url, {
          method: 'PUT',
          path,
          headers,
          body: { data: { standfirst } },
        });
        expectDone(path, outcome);
        last.set(article.documentId, standfirst);
        count.publishes += 1;
        await pause(PAUSE_MS.edit);
      }
    }

    async function read(): Promise<void> {
      for (let i = 0; !isOver; i += 1) {
        const { slug, documentId } = articles[i % articles.length];
        // One that may be cached, and one that is always read.
        const path =
          i % 2 ? `/api/pages/articles/${slug}` : `/api/articles/${documentId}?fields=title`;
        expectDone(path, await send(url, { path, headers: i % 2 ? {} : headers }));
        count.reads += 1;
        await pause(PAUSE_MS.read);
      }
    }

    const all = Promise.all([...articles.map(edit), ...Array.from({ length: READERS }, read)]);
    return {
      wrong,
      count,
      last,
      async stop() {
        isOver = true;
        await all;
      },
    };
  }

  test.each([
    { way: 'that asks whether they are ready', checks: true, delay: 1 },
    { way: 'that goes by refused connections', checks: false, delay: 0 },
  ])(`loses nothing behind a proxy $way, ${ROUNDS} times`, async ({ way, checks, delay }) => {
    proxy = await startHttpProxy(checks);
    servers = [await start(delay), await start(delay)];
    for (const { url } of servers) await proxy.add(url);
    const working = work(proxy.url);

    try {
      for (let i = 0; i < 2 * ROUNDS; i += 1) {
        const at = i % 2;
        const old = servers[at]!;
        old.signal();
        expect(await old.ended).toBe(0);
        proxy.remove(old.url);
        servers[at] = await start(delay);
        await proxy.add(servers[at]!.url);
      }
    } finally {
      await working.stop();
    }

    expect({ wrong: working.wrong, failures: proxy.failures }).toEqual({ wrong: [], failures: [] });
    for (const [documentId, standfirst] of working.last) {
      const published = await newsroom
        .documents(ARTICLE)
        .findOne({ documentId, status: 'published' });
      expect(published.standfirst).toBe(standfirst);
    }
    expect(await here.strapi.plugin('quotes').service('integrity').check()).toEqual([]);
    expect(await here.strapi.plugin('delivery').service('integrity').check()).toEqual([]);
    const { publishes, reads } = working.count;
    process.stdout.write(
      `rolling restart, a proxy ${way}: ${2 * ROUNDS} restarts, ${publishes} publishes and ${reads} reads, none lost\n`
    );
    expect(Math.min(publishes, reads)).toBeGreaterThan(0);
  });
});
