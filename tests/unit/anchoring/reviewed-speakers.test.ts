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

test('a name that is written where “she” stood is doubted, and settled again when it goes', () => {
  const precedingContext = line('introduction', ADA);
  const newsroom = overruled(precedingContext, line('pronoun'));
  newsroom.save([precedingContext, line('named', ADA)]);
  expect(seen(newsroom)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
  newsroom.save([precedingContext, line('pronoun')]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
});

test('a name that the editor overruled stays overruled', () => {
  const newsroom = overruled(line('named', ADA));
  newsroom.save([line('plain'), line('named', ADA)]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
  newsroom.save([line('plain'), line('named', CY)]);
  expect(seen(newsroom)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
});

test('the name that the editor gave settles it', () => {
  const precedingContext = line('introduction', ADA);
  const newsroom = overruled(precedingContext, line('pronoun'));
  newsroom.save([precedingContext, line('named', BEA)]);
  expect(seen(newsroom)).toEqual([['reassigned', null, 'bea']]);
});

test('the same words beside, with a name, are not what was overruled', () => {
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

test('names in the words of others do not say who speaks', () => {
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

test('of a paragraph without end only the end is kept with a quote', () => {
  const long = 'and so on '.repeat(20_000);
  const before = `${long}said Ada Marlow.\n`;
  const [precedingContext, ...more] = precedingContextAt(`${before}“No.”`, before.length).split(
    '\n'
  );
  expect(more).toEqual([]);
  expect(precedingContext).toMatch(/said Ada Marlow\.$/);
  expect(precedingContext!.length).toBeLessThan(3000);
});
