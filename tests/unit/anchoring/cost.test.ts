import { reanchor } from '../../../src/plugins/quotes/anchoring';
import { placesIn, reviewedAt } from '../../helpers/fixtures/edited-text';

/** Limit in multiples of a usual save of an article of that length; quadratic work takes hundreds of times. */
const MAX = 40;
/** Milliseconds below which a clock is too coarse. */
const MIN = 20;
const TRIES = 5;

const word = (i: number) => `word${(i * 7919) % 3001}`;
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => word(from + i)).join(' ');
const quoted = (i: number) => `“${words(i * 61, 20)},” said Ada Marlow. ${words(i * 37, 30)}.`;

/** 10,000 words with 100 quotes. */
const ARTICLE = Array.from({ length: 200 }, (_, i) => (i % 2 ? words(i * 53, 45) : quoted(i)));
const typed = (paragraph: string) => paragraph.replace(/ word\d+ /, ' typed ');
const YES = Array.from({ length: 1_000 }, () => '“Yes,” said Ada Marlow.');
const LETTERS = (other: string) =>
  Array.from({ length: 10_000 }, (_, i) => (i % 2 ? 'x' : other)).join(' ');

/** Measures a save in milliseconds. */
function timeOf(before: string[], now: string[]): number {
  const old = placesIn(before);
  const { body, places } = placesIn(now);
  const earlier = old.places.map(reviewedAt);
  const started = performance.now();
  reanchor({ earlier, before: old.body, now: body, places });
  return performance.now() - started;
}

test.each<[string, string[], string[]]>([
  ['a word in every paragraph', ARTICLE, ARTICLE.map(typed)],
  ['a word in every paragraph, in reverse order', ARTICLE, ARTICLE.map(typed).reverse()],
  ['one paragraph', ARTICLE, [ARTICLE.map(typed).join(' ')]],
  ['another text', ARTICLE, ARTICLE.map((_, i) => quoted(i * 17 + 5))],
  ['a thousand times the same words, one less', YES, ['Rain.', ...YES.slice(1)]],
  ['the same words of another', YES, YES.map((line) => line.replace('Ada', 'Eve'))],
  ['the same letters', [`${LETTERS('x')} “Yes.”`], [`${LETTERS('y')} “Yes.”`]],
  ['thousands of marks', ['“a” '.repeat(5_000)], [`${'“a” '.repeat(4_999)}“b”`]],
])('reanchor is fast for %s', (_, before, now) => {
  const usual = Math.max(
    timeOf(ARTICLE, ARTICLE.map(typed)),
    timeOf(ARTICLE, ARTICLE.map(typed)),
    MIN
  );
  // The best of a few tries, because a busy machine slows one of them down, quadratic work all.
  let taken = Infinity;
  for (let tries = 0; tries < TRIES && taken >= MAX * usual; tries++) {
    taken = Math.min(taken, timeOf(before, now));
  }
  expect(taken).toBeLessThan(MAX * usual);
});
