/** Tests that a server stops while editors publish without losing a request, and that what was answered holds. */
import { newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { times, timeout } from '../helpers/runs/fault-runs';
import { oneConnection, send, type Outcome } from '../helpers/http/http-client';
import { drawnFrom, newSeed } from '../helpers/fixtures/seeds';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';
import { tokensFor } from '../helpers/http/ways-in';

const PUBLISHES = 50;
/** The number of editors among these, who publish one article after the other, each on one connection. */
const STEADY = { editors: 4, each: 5 };
/** The signal comes after so many answers at most, and so many milliseconds. */
const LATEST = PUBLISHES / 2;
const MAX_WAIT_MS = 200;
/** Editors with a connection for each request, where not all of them publish at once. */
const FEW = 6;
const SIGNALS = times(2, 50);
const SAID = '“The bridge will open in May,” said Ada Marlow.';
const SERVING = {
  // As it is run: Apollo, for one, listens to signals in production alone.
  NODE_ENV: 'production',
  // A warning of pg about Strapi.
  NODE_OPTIONS: '--no-deprecation',
  // A busy machine is no fault.
  DATABASE_CONNECTION_TIMEOUT: '600000',
  DATABASE_STATEMENT_TIMEOUT: '0',
  DATABASE_LOCK_TIMEOUT: '0',
  SHUTDOWN_TIMEOUT_SECONDS: '300',
  LIMIT_SIGN_IN: '0',
};

jest.setTimeout(timeout(600_000, 3 * 60 * 60_000));

describeDatabases('a server that is stopped by SIGTERM', (client) => {
  let here: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let articles: Doc[];
  let headers: Record<string, string>;
  let there: ServingProcess | undefined;
  let output = '';

  beforeAll(async () => {
    here = await bootStrapi({ client });
    newsroom = newsroomOf(here.strapi);
    const { content } = await tokensFor(here);
    headers = { authorization: `Bearer ${content}` };
    await newsroom.official();
    articles = [];
    for (let i = 0; i < PUBLISHES; i += 1)
      articles.push(await newsroom.article([SAID], { title: `The bridge, part ${i}` }));
  });
  afterEach(() => there?.kill());
  afterAll(() => here?.stop());

  const start = async (): Promise<ServingProcess> => {
    output = '';
    there = await startServing(SERVING, (text, to) => {
      if (to === 'stderr') output += text;
    });
    return there;
  };

  interface Publish {
    documentId: string;
    outcome: Outcome;
  }

  /**
   * Publishes every article with these words in its standfirst.
   * @param atOnce how many of those publish at the same time who have a connection for each request
   * @param hear is called after each answer
   */
  async function publishAll(
    url: string,
    standfirst: string,
    atOnce: number,
    hear: () => void
  ): Promise<Publish[]> {
    const done: Publish[] = [];
    const publishThese = async (waiting: Doc[], agent?: ReturnType<typeof oneConnection>) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { documentId } = next;
        const path = `/api/articles/${documentId}`;
        const sent = { method: 'PUT', path, headers, body: { data: { standfirst } } };
        const outcome = await send(url, sent, agent);
        done.push({ documentId, outcome });
        hear();
      }
      agent?.destroy();
    };
    const all = [...articles];
    const steady = Array.from({ length: STEADY.editors }, () => all.splice(0, STEADY.each));
    await Promise.all([
      ...steady.map((own) => publishThese(own, oneConnection())),
      ...Array.from({ length: atOnce }, () => publishThese(all)),
    ]);
    return done;
  }

  const isAnswered = ({ outcome }: Publish) =>
    outcome.kind === 'answered' && outcome.status === 200;

  /** Public is exactly what was answered. */
  async function expectToHold(done: Publish[], standfirst: string): Promise<void> {
    const answered = done.filter(isAnswered).map(({ documentId }) => documentId);
    const published = await newsroom
      .documents('api::article.article')
      .findMany({ status: 'published', filters: { standfirst }, limit: 2 * PUBLISHES });
    expect(published.map(({ documentId }: Doc) => documentId).sort()).toEqual(answered.sort());
    expect(await findings()).toEqual([]);
  }

  const findings = async (): Promise<Doc[]> => [
    ...(await here.strapi.plugin('quotes').service('integrity').check()),
    ...(await here.strapi.plugin('delivery').service('integrity').check()),
  ];

  test(`answers each of ${PUBLISHES} publishes that it accepted, ${SIGNALS} times`, async () => {
    const seed = newSeed();
    const draw = drawnFrom(seed);
    const count = { answered: 0, rejected: 0 };
    for (let i = 0; i < SIGNALS; i += 1) {
      const server = await start();
      const standfirst = `signal ${i}`;
      const after = Math.floor(draw() * LATEST);
      const wait = draw() * MAX_WAIT_MS;
      const signal = draw() < 0.8 ? 'SIGTERM' : 'SIGINT';
      const where = { seed, round: i, after, wait, signal };
      let answers = 0;
      const stop = () => void setTimeout(() => server.signal(signal), wait);
      if (after === 0) stop();
      const done = await publishAll(server.url, standfirst, i % 2 ? PUBLISHES : FEW, () => {
        answers += 1;
        if (answers === after) stop();
      });
      expect({ ...where, code: await server.ended, output }).toEqual({
        ...where,
        code: 0,
        output: '',
      });

      const unclear = done.filter((one) => !isAnswered(one) && one.outcome.kind !== 'rejected');
      expect({ ...where, unclear }).toEqual({ ...where, unclear: [] });
      await expectToHold(done, standfirst);
      count.answered += done.filter(isAnswered).length;
      count.rejected += done.filter(({ outcome }) => outcome.kind === 'rejected').length;
      if ((i + 1) % 5 === 0 || i + 1 === SIGNALS)
        process.stdout.write(
          `shutdown (${client}): seed ${seed}, ${i + 1} signals, ` +
            `${count.answered} publishes answered, ${count.rejected} connections rejected, none lost\n`
        );
    }
    // Else no signal came in the middle.
    expect(Math.min(count.answered, count.rejected)).toBeGreaterThan(0);
  });
});
