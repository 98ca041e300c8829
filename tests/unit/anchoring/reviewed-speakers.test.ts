/** An editor who knew better than the text: what counts as the text saying something new. */
import { leadBefore } from '../../../src/plugins/quotes/anchoring';
import { Desk, type Line } from '../../helpers/fixtures/edited-article';

const [ADA, BEA, CY] = [0, 1, 2];
const line = (kind: Line['kind'], speaker = ADA, joined = false): Line => ({
  kind,
  words: 'We agree on the new bridge.',
  speaker,
  marks: 0,
  joined,
});

const seen = ({ rows }: Desk) =>
  rows.map(({ review, reason, speaker }) => [review, reason, speaker?.documentId]);

/** A desk whose only quote attribution takes for Ada's, and an editor has given to Bea. */
function overruled(...lines: Line[]): Desk {
  const desk = new Desk();
  desk.save(lines);
  expect(seen(desk)).toEqual([['open', null, 'ada']]);
  desk.settle(0, 'reassigned', 'bea');
  return desk;
}

test('a name that is written where “she” stood is doubted, and settled again when it goes', () => {
  const lead = line('lead', ADA);
  const desk = overruled(lead, line('pronoun'));
  desk.save([lead, line('named', ADA)]);
  expect(seen(desk)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
  desk.save([lead, line('pronoun')]);
  expect(seen(desk)).toEqual([['reassigned', null, 'bea']]);
});

test('a name that the editor overruled stays overruled', () => {
  const desk = overruled(line('named', ADA));
  desk.save([line('plain'), line('named', ADA)]);
  expect(seen(desk)).toEqual([['reassigned', null, 'bea']]);
  desk.save([line('plain'), line('named', CY)]);
  expect(seen(desk)).toEqual([['needs-review', 'attribution-changed', 'bea']]);
});

test('the name that the editor gave settles it', () => {
  const lead = line('lead', ADA);
  const desk = overruled(lead, line('pronoun'));
  desk.save([lead, line('named', BEA)]);
  expect(seen(desk)).toEqual([['reassigned', null, 'bea']]);
});

test('the same words beside, with a name, are not what was overruled', () => {
  const four = [0, 1, 2, 3].map(() => line('named', ADA));
  const she = line('pronoun');
  const last = line('named', ADA);
  const desk = new Desk();
  desk.save([...four, line('lead', BEA, true), she, last]);
  desk.settle(4, 'reassigned', 'bea');
  const withoutLead = [...four, she, last];
  desk.save(withoutLead);
  desk.save([...four.slice(1), she, { ...last, joined: true }]);
  desk.save(withoutLead);
  expect(desk.faults()).toEqual([]);
});

test('names in the words of others do not say who speaks', () => {
  const bare = (words: string) => ({ ...line('bare'), words });
  const june = { ...line('pronoun'), words: 'The bridge will open in June.' };
  const often = [0, 1, 2, 3, 4].map(() => line('named', BEA, true));
  const before = [...often, line('named', BEA)];
  const after = [june, bare('Nobody was asked about the price.'), line('named', ADA)];
  const desk = new Desk();
  desk.save([...before, ...after]);
  desk.settle(7, 'confirmed', 'bea');
  desk.save([...before, line('named', ADA, true), ...after]);
  expect(desk.faults()).toEqual([]);
});

test('of a paragraph without end only the end is kept with a quote', () => {
  const long = 'and so on '.repeat(20_000);
  const before = `${long}said Ada Marlow.\n`;
  const [lead, ...more] = leadBefore(`${before}“No.”`, before.length).split('\n');
  expect(more).toEqual([]);
  expect(lead).toMatch(/said Ada Marlow\.$/);
  expect(lead!.length).toBeLessThan(3000);
});
