import {
  matchQuotes,
  type Recognizable,
} from '../../../src/plugins/quotes/server/src/pieces/match-quotes';

const quote = (text: string, prefix = '', suffix = ''): Recognizable => ({
  text,
  anchor: { block: 0, start: 0, end: text.length, exact: text, prefix, suffix },
});

test('the same words are the same quote, wherever they stand', () => {
  const [a, b] = [quote('a'), quote('b')];
  const { pairs, added, gone } = matchQuotes([a, b], [quote('b'), quote('c'), quote('a')]);
  expect(pairs.map(({ earlier }) => earlier)).toEqual([b, a]);
  expect(added).toMatchObject([{ text: 'c' }]);
  expect(gone).toEqual([]);
});

test('words that are gone are gone', () => {
  const a = quote('a');
  expect(matchQuotes([a], []).gone).toEqual([a]);
});

describe('the same words twice', () => {
  const ada = quote('We agree.', 'Ada: “');
  const bea = quote('We agree.', 'Bea: “');

  test('are told apart by the words around them', () => {
    const swapped = [quote('We agree.', 'Bea: “'), quote('We agree.', 'Ada: “')];
    const { pairs } = matchQuotes([ada, bea], swapped);
    expect(pairs).toMatchObject([
      { earlier: bea, ambiguous: false },
      { earlier: ada, ambiguous: false },
    ]);
  });

  test('are ambiguous where only their order tells', () => {
    const { pairs, gone } = matchQuotes([ada, bea], [quote('We agree.', 'Then: “')]);
    expect(pairs).toMatchObject([{ earlier: ada, ambiguous: true }]);
    expect(gone).toEqual([bea]);
  });

  test('a new look-alike does not take the place of the first', () => {
    const again = quote('We agree.', 'Ada: “');
    const { pairs, added } = matchQuotes([ada], [quote('We agree.', 'Bea: “'), again]);
    expect(pairs).toMatchObject([{ earlier: ada, found: again, ambiguous: false }]);
    expect(added).toHaveLength(1);
  });
});
