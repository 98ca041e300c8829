/** Tests work on the same articles at the same time: what was answered holds, and nothing exists twice. */
import { ARTICLE, blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { timeout, times } from '../helpers/runs/fault-runs';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';
import { tokensFor, waysInto, type Answer, type WaysIn } from '../helpers/http/ways-in';

const SPEAKERS = ['Ada Marlow', 'Bea Norrland', 'Carl Ostrom'];
const PLACES = ['pier', 'quay', 'lock', 'bridge', 'ferry', 'tower'];
const PUBLISHES = 50;
const EDITS = 10;
const DECISIONS = 20;
const RENAMES = 6;
const DECISIONS_ARE = new Set(['confirm', 'reassign', 'dismiss']);
const ROUNDS = times(1, 20);

const said = (place: string, speaker: string) =>
  `“We mend the ${place} this year,” said ${speaker}.`;
const isRejection = ({ status }: Answer) => status >= 400 && status < 500;
const isBusy = ({ status, retryAfter }: Answer) => status === 503 && Number(retryAfter) > 0;

jest.setTimeout(timeout(240_000, 60 * 60_000));

describeDatabases('a newsroom where all work at once', (client) => {
  let here: Booted;
  let there: ServingProcess | undefined;
  let newsroom: ReturnType<typeof newsroomOf>;
  let urls: string[];
  let servers: WaysIn[];
  let officials: Doc[];
  let article: Doc;
  let other: Doc;

  beforeAll(async () => {
    here = await bootStrapi({ client });
    newsroom = newsroomOf(here.strapi);
    const tokens = await tokensFor(here);
    if (client === 'postgres') there = await startServing();
    urls = [here.url, ...(there ? [there.url] : [])];
    servers = urls.map((url) => waysInto(url, tokens));

    officials = [];
    for (const name of SPEAKERS) officials.push(await newsroom.official({ name }));
    const body = PLACES.map((place, i) => said(place, SPEAKERS[i % SPEAKERS.length]!));
    article = await newsroom.article(body, { title: 'The harbour' });
    other = await newsroom.article(body, { title: 'The harbour again' });
  });
  afterAll(async () => {
    await there?.kill();
    await here?.stop();
  });

  /** The same quotes, moved about. */
  const movedBody = (i: number) => {
    const lines = PLACES.map((place, at) => said(place, SPEAKERS[at % SPEAKERS.length]!));
    const turned = [...lines.slice(i % lines.length), ...lines.slice(0, i % lines.length)];
    return blocks(
      ...Array.from({ length: i % 3 }, (_, n) => `Snow fell for ${n} days.`),
      ...turned
    );
  };

  /** All at once, in a new order each time, spread over the servers. */
  async function work(): Promise<Answer[]> {
    const { documentId } = article;
    const quotes = await newsroom.quotes(article);
    const publish: ((way: WaysIn) => Promise<Answer>)[] = [
      (way) => way.publishInAdmin(documentId),
      (way) => way.publishInAdmin(documentId, { body: movedBody(1) }),
      (way) => way.publishByRest(documentId),
      (way) => way.publishByGraphQL(documentId),
      (way) => way.publishMany([documentId, other.documentId]),
      (way) => way.publishMany([other.documentId, documentId]),
    ];
    const tasks = [
      ...Array.from({ length: PUBLISHES }, (_, i) => publish[i % publish.length]!),
      ...Array.from(
        { length: EDITS },
        (_, i) => (way: WaysIn) => way.save(documentId, { body: movedBody(i) })
      ),
      ...Array.from({ length: DECISIONS }, (_, i) => (way: WaysIn) => {
        const quote = quotes[i % quotes.length];
        if (i % 4 === 3) return way.decide(quote.documentId, 'dismiss');
        if (i % 4 === 2) {
          const speaker = officials[(i + 1) % officials.length].documentId;
          return way.decide(quote.documentId, 'reassign', { speaker });
        }
        return way.decide(quote.documentId, 'confirm');
      }),
      ...Array.from(
        { length: RENAMES },
        (_, i) => (way: WaysIn) =>
          way.rename(officials[i % officials.length].documentId, { honorific: `Dr ${i}` })
      ),
    ].sort(() => Math.random() - 0.5);
    return Promise.all(tasks.map((task, i) => task(servers[i % servers.length]!)));
  }

  const findings = async (): Promise<Doc[]> => [
    ...(await here.strapi.plugin('quotes').service('integrity').check()),
    ...(await here.strapi.plugin('delivery').service('integrity').check()),
  ];

  const isDecision = ({ what }: Answer) => DECISIONS_ARE.has(what);

  /** Returns the reviews in the activity log after an entry, oldest first. */
  const decisionsAfter = (id: number): Promise<Doc[]> =>
    here.strapi.db.query('plugin::quotes.activity-log-entry').findMany({
      where: { id: { $gt: id }, quote: { $notNull: true } },
      orderBy: { id: 'asc' },
    });

  /** Expects the last review of each quote to hold in the draft. */
  async function expectDecisionsToHold(entries: Doc[]): Promise<void> {
    const last = new Map(entries.map((entry: Doc) => [entry.quote, entry.after]));
    const draft = await newsroom.quotes(article);
    expect(draft).toHaveLength(PLACES.length);
    for (const { documentId, review, speaker } of draft) {
      const { review: decided, speaker: chosen } = last.get(documentId);
      expect([review, speaker.documentId]).toEqual([decided, chosen]);
    }
  }

  /** Expects every server to show the article as it is, once. */
  async function expectOneArticle(): Promise<void> {
    const published = await newsroom.quotes(article, 'published');
    const words = published.map(({ text, speaker }: Doc) => [text, speaker.name]);
    expect(new Set(words.map(([text]: string[]) => text)).size).toBe(words.length);
    const rows = await here.strapi.db
      .query(ARTICLE)
      .count({ where: { documentId: article.documentId } });
    expect(rows).toBe(2);
    for (const url of urls) {
      const { data } = await (await fetch(`${url}/api/pages/articles/${article.slug}`)).json();
      expect(data.quotes.map(({ text, speaker }: Doc) => [text, speaker.name])).toEqual(words);
    }
  }

  test(`${PUBLISHES} publishes of an article, with edits, reviews and renames, ${ROUNDS} times`, async () => {
    let lastEntry = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await work();
      const unclear = answers.filter(
        (answer) =>
          (answer.status !== 200 || answer.message) &&
          !(answer.message && (isRejection(answer) || isBusy(answer)))
      );
      expect(unclear.map(({ what, status, message }) => `${what}: ${status} ${message}`)).toEqual(
        []
      );
      const entries = await decisionsAfter(lastEntry);
      const answered = answers.filter((answer) => isDecision(answer) && answer.status === 200);
      expect(entries).toHaveLength(answered.length);
      lastEntry = entries.at(-1)?.id ?? lastEntry;
      await expectDecisionsToHold(await decisionsAfter(0));
      expect(await findings()).toEqual([]);
      await expectOneArticle();
      // Locks are taken in one order, so no transaction had to end.
      expect(answers.filter(isBusy)).toEqual([]);
    }
  });
});
