import { findRegions } from '../../../src/plugins/quotes/attribution/quotation-marks/find-quotations';
import { paragraphsOf } from '../../../src/plugins/quotes/attribution/text/paragraphs';
import type { Range } from '../../../src/plugins/quotes/attribution';

const regionsOf = (text: string, quoteBlocks: Range[] = []) =>
  findRegions(text, paragraphsOf(text), quoteBlocks);
const wordsOf = (text: string, quoteBlocks: Range[] = []) =>
  regionsOf(text, quoteBlocks).map((region) => text.slice(region.start, region.end));

describe('marks to regions', () => {
  test.each<[string, string, string[]]>([
    ['curly', 'He said: “We agree.” Then he left.', ['We agree.']],
    ['straight', 'She said "we agree" and "we sign" today.', ['we agree', 'we sign']],
    ['low-high', 'Er sagte: „Wir sind einig.“ Dann ging er.', ['Wir sind einig.']],
    ['low-high closed by an English mark', 'He said „we agree” today.', ['we agree']],
    ['guillemets', 'Il a dit « nous sommes prêts » hier.', ['nous sommes prêts']],
    ['reversed guillemets', 'Er sagte »wir kommen« und ging.', ['wir kommen']],
    ['two apostrophes', "He said ''we agree'' today.", ['we agree']],
    ['backticks and apostrophes', "He said ``we agree'' today.", ['we agree']],
    ['single marks, curly', '‘We can’t wait,’ he said.', ['We can’t wait,']],
    ['single marks, straight', "'We can't wait,' he said.", ["We can't wait,"]],
    [
      'a possessive plural inside single marks',
      '‘The ministers’ talks went well,’ he said.',
      ['The ministers’ talks went well,'],
    ],
    [
      'apostrophes alone',
      "It's the ministers' plan, not the '90s one; rock 'n' roll isn't his.",
      [],
    ],
    ['inches', 'A 6\'2" man with a 12" ruler said "hello" to her.', ['hello']],
    ['nothing between', 'An empty “” pair and “…” too.', []],
    ['Japanese corners', '彼は「はい」と言った。', ['はい']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('nested: the inner stands in the outer', () => {
    const text = '“He told me ‘no “never” again’ and left,” she said.';
    const found = regionsOf(text);
    expect(found.map((r) => text.slice(r.start, r.end))).toEqual([
      'He told me ‘no “never” again’ and left,',
      'no “never” again',
      'never',
    ]);
    expect(found.map((r) => r.parent)).toEqual([null, 0, 1]);
  });

  test('a mark never closed ends with the paragraph, and the next is found', () => {
    const text = '“We will sign tomorrow, he said.\n“We did,” she said.';
    const found = regionsOf(text);
    expect(found.map((r) => text.slice(r.start, r.end))).toEqual([
      'We will sign tomorrow, he said.',
      'We did,',
    ]);
    expect(found.map((r) => r.unclosed)).toEqual([true, false]);
  });

  test('an unclosed mark swallows no quotation after it in its paragraph', () => {
    expect(wordsOf('“One is open, he said. “Two is not,” she said.')).toEqual([
      'One is open, he said.',
      'Two is not,',
    ]);
  });

  test('re-opened in the next paragraph: one region a paragraph', () => {
    const text = '“First things first.\n“Then the rest,” he said.';
    const found = regionsOf(text);
    expect(found.map((r) => [text.slice(r.start, r.end), r.continues])).toEqual([
      ['First things first.', false],
      ['Then the rest,', true],
    ]);
  });

  test('a quote block is a region, its own marks left out, marks in it nested', () => {
    const text = 'He wrote:\n“We call it ‘peace’ here.”\nThe end “now”.';
    const start = text.indexOf('“We');
    const found = regionsOf(text, [{ start, end: text.indexOf('\nThe end') }]);
    expect(found.map((r) => [text.slice(r.start, r.end), r.isBlock, r.parent])).toEqual([
      ['We call it ‘peace’ here.', true, null],
      ['peace', false, 0],
      ['now', false, null],
    ]);
  });

  test('a quote block over two paragraphs is two regions; nonsense ranges are ignored', () => {
    const text = 'One.\nTwo.\nThree.';
    expect(
      wordsOf(text, [
        { start: 0, end: 9 },
        { start: 12, end: 3 },
        { start: NaN, end: 4 },
      ])
    ).toEqual(['One.', 'Two.']);
  });
});
