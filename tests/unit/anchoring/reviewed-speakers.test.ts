/** Checks when the text says something new after an editor corrected its speaker. */
import { precedingContextAt } from '../../../src/plugins/quotes/anchoring';
import { Newsroom, type Line } from '../../helpers/fixtures/edited-article';

const [ADA, BEA, CY] = [0, 1, 2];
const line = (kind: Line['kind'], speaker = ADA, joined = false): Line => ({
  kind,
  words: 'We agree on the new bridge.',
  speaker,
  marks: 0,
  joined,
});

const seen = ({ rows }: Newsroom) =>
  rows.map(({ review, reason, speaker }) => [review, reason, speaker?.documentId]);

/** Creates a newsroom whose only quote is attributed to Ada, and reassigned to Bea by an editor. */
function overruled(...lines: Line[]): Newsroom {
  const newsroom = new Newsroom();
  newsroom.save(lines);
  expect(seen(newsroom)).toEqual([['open', null, 'ada']]);
  newsroom.review(0, 'reassigned', 'bea');
  return newsroom;
}

test('a name in place of “she” makes a review doubtful until it is removed', () => {
  const precedingContext = line('introduction', ADA);
  const newsroom = overruled(precedingContext, line('pronoun'));
  newsroom.save([precedingContext, line('named', ADA)]);
  expect(seen(newsroom)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
  newsroom.save([precedingContext, line('pronoun')]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
});

test('a name that the editor corrected stays corrected', () => {
  const newsroom = overruled(line('named', ADA));
  newsroom.save([line('plain'), line('named', ADA)]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
  newsroom.save([line('plain'), line('named', CY)]);
  expect(seen(newsroom)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
});

test('the name that the editor chose confirms the review', () => {
  const precedingContext = line('introduction', ADA);
  const newsroom = overruled(precedingContext, line('pronoun'));
  newsroom.save([precedingContext, line('named', BEA)]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
});

test('the same words with a name in another place keep their own speaker', () => {
  const four = [0, 1, 2, 3].map(() => line('named', ADA));
  const she = line('pronoun');
  const last = line('named', ADA);
  const newsroom = new Newsroom();
  newsroom.save([...four, line('introduction', BEA, true), she, last]);
  newsroom.review(4, 'reassigned', 'bea');
  const withoutContext = [...four, she, last];
  newsroom.save(withoutContext);
  newsroom.save([...four.slice(1), she, { ...last, joined: true }]);
  newsroom.save(withoutContext);
  expect(newsroom.faults()).toEqual([]);
});

test('names in quoted words do not change the speaker', () => {
  const bare = (words: string) => ({ ...line('bare'), words });
  const june = { ...line('pronoun'), words: 'The bridge will open in June.' };
  const often = [0, 1, 2, 3, 4].map(() => line('named', BEA, true));
  const before = [...often, line('named', BEA)];
  const after = [june, bare('Nobody was asked about the price.'), line('named', ADA)];
  const newsroom = new Newsroom();
  newsroom.save([...before, ...after]);
  newsroom.review(7, 'confirmed', 'bea');
  newsroom.save([...before, line('named', ADA, true), ...after]);
  expect(newsroom.faults()).toEqual([]);
});

test('a quote stores only the end of an endless paragraph', () => {
  const long = 'and so on '.repeat(20_000);
  const before = `${long}said Ada Marlow.\n`;
  const [precedingContext, ...more] = precedingContextAt(`${before}“No.”`, before.length).split(
    '\n'
  );
  expect(more).toEqual([]);
  expect(precedingContext).toMatch(/said Ada Marlow\.$/);
  expect(precedingContext!.length).toBeLessThan(3000);
});
