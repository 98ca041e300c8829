/**
 * Tests two editors who change the same record at the same time: one of them may be rejected, with the reason; nothing
 * is mixed.
 */
import { blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { times } from '../helpers/runs/fault-runs';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';
import { tokensFor, waysInto, type WaysIn } from '../helpers/http/ways-in';

const PLACES = ['pier', 'quay', 'lock'];
const text = (year: string) =>
  PLACES.map((place) => `“We mend the ${place} in ${year},” said Ada Marlow.`);
const ROUNDS = times(2, 50);

jest.setTimeout(300_000);

describeDatabases('two editors at once', (client) => {
  let here: Booted;
  let there: ServingProcess | undefined;
  let newsroom: ReturnType<typeof newsroomOf>;
  let one: WaysIn;
  let two: WaysIn;

  beforeAll(async () => {
    here = await bootStrapi({ client });
    newsroom = newsroomOf(here.strapi);
    const tokens = await tokensFor(here);
    if (client === 'postgres') there = await startServing();
    one = waysInto(here.url, tokens);
    two = waysInto(there?.url ?? here.url, tokens);
  });
  afterAll(async () => {
    await there?.kill();
    await here?.stop();
  });
  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const seen = ({ text: words, review, speaker, attributionText }: Doc) => ({
    text: words,
    review: review ?? 'open',
    speaker: speaker?.documentId ?? null,
    attributionText,
  });

  test('save the same draft: it is completely as one of them wrote it', async () => {
    const article = await newsroom.article(text('May'), { title: 'The harbour' });
    for (let i = 0; i < ROUNDS; i += 1) {
      const answers = await Promise.all([
        one.save(article.documentId, { title: `June ${i}`, body: blocks(...text(`June ${i}`)) }),
        two.save(article.documentId, { title: `July ${i}`, body: blocks(...text(`July ${i}`)) }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { title, body } = await newsroom
        .documents('api::article.article')
        .findOne({ documentId: article.documentId });
      expect([`June ${i}`, `July ${i}`]).toContain(title);
      expect(body).toEqual(blocks(...text(title)));
      const quotes = await newsroom.quotes(article);
      expect(quotes.map((quote: Doc) => quote.text)).toEqual(
        PLACES.map((place) => `We mend the ${place} in ${title},`)
      );
      expect(new Set(quotes.map(({ documentId }: Doc) => documentId)).size).toBe(PLACES.length);
      expect(await newsroom.rows()).toHaveLength(PLACES.length);
    }
  });

  test('review the same quote: the second is shown the first review', async () => {
    const other = await newsroom.official({ name: 'Bea Norrland' });
    for (let i = 0; i < ROUNDS; i += 1) {
      const article = await newsroom.article(text('May'), { title: `The harbour ${i}` });
      const [quote] = await newsroom.quotes(article);
      const answers = await Promise.all([
        one.decide(quote.documentId, 'reassign', { speaker: other.documentId, seen: seen(quote) }),
        two.decide(quote.documentId, 'dismiss', { seen: seen(quote) }),
      ]);
      const rejected = answers.filter(({ status }) => status !== 200);
      expect(rejected).toMatchObject([
        { status: 409, message: expect.stringMatching(/has decided about this quote/) },
      ]);
      const [kept] = answers.filter(({ status }) => status === 200);
      const [now] = await newsroom.quotes(article);
      expect(now.review).toBe(kept!.what === 'dismiss' ? 'dismissed' : 'reassigned');
      expect(now.speaker.name).toBe(kept!.what === 'dismiss' ? 'Ada Marlow' : 'Bea Norrland');
      const { entries } = await here.strapi
        .plugin('quotes')
        .service('activityLog')
        .page(article.documentId, 1, 10);
      expect(entries).toHaveLength(1);
    }
  });

  test('rewrite words, and decide about them: the decision holds, or waits to be looked at', async () => {
    for (let i = 0; i < ROUNDS; i += 1) {
      const article = await newsroom.article(text('May'), { title: `The harbour ${i}` });
      const [quote] = await newsroom.quotes(article);
      const [saved, decided] = await Promise.all([
        one.save(article.documentId, { body: blocks(...text('June')) }),
        two.decide(quote.documentId, 'confirm', { seen: seen(quote) }),
      ]);
      expect(saved.status).toBe(200);
      const [now] = await newsroom.quotes(article);
      expect(now.text).toBe('We mend the pier in June,');
      if (decided.status === 200) {
        // It was confirmed and has changed since: it must never be confirmed for a text that no editor has seen.
        expect(now).toMatchObject({ review: 'needs-review', reviewedAs: { review: 'confirmed' } });
      } else {
        expect(decided).toMatchObject({ status: 409, message: expect.stringMatching(/again/) });
        expect(now.review ?? 'open').toBe('open');
      }
    }
  });
});
