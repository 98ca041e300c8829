import {
  alignUtterances,
  type Utterance,
} from '../../../src/plugins/quotes/server/src/analysis/align-translations';

/** `ada bea -`: speakers in order, `-` for one who is not on record; documentIds are the prefix and the index. */
const quotes = (prefix: string, speakers: string): Utterance[] =>
  speakers.split(' ').map((speaker, i) => ({
    documentId: `${prefix}${i}`,
    speaker: speaker === '-' ? null : speaker,
    partOf: null,
  }));

const aligned = (
  own: Utterance[],
  others: Utterance[],
  isNew: (i: number) => boolean = () => true
) =>
  [...alignUtterances(own, others, isNew)]
    .sort(([a], [b]) => a - b)
    .map(([i, documentId]) => `${i}:${documentId}`)
    .join(' ');

test.each([
  ['the same speakers in the same order', 'ada bea ada -', 'ada bea ada -', '0:e0 1:e1 2:e2 3:e3'],
  ['one is missing in the middle', 'ada cy dee', 'ada bea cy dee', '0:e0 1:e2 2:e3'],
  ['it is not clear which is missing', 'ada bea cy', 'ada bea bea cy', '0:e0 2:e3'],
  ['another speaker in the middle', 'ada cy ada', 'ada bea ada', '0:e0 2:e2'],
  ['nothing in common', 'ada bea', 'cy dee', ''],
  ['a speaker with a record is no other', '- ada', 'bea ada', '1:e1'],
  ['more than there were', 'ada bea ada cy', 'ada bea', '0:e0 1:e1'],
])('%s', (_, own, others, expected) => {
  expect(aligned(quotes('r', own), quotes('e', others))).toBe(expected);
});

test('a quote that is aligned already parts the lists', () => {
  const own = quotes('r', 'ada ada ada');
  own[1] = { ...own[1], documentId: 'e2' };
  const others = quotes('e', 'ada ada ada ada');
  expect(aligned(own, others, (i) => i !== 1)).toBe('2:e3');
});

test('a quote within another is the translation of one that is within another', () => {
  const own = quotes('r', 'ada ada').map((quote, i) => ({ ...quote, partOf: i === 1 ? 0 : null }));
  expect(aligned(own, quotes('e', 'ada bea'))).toBe('0:e0');
});
