import { findRegions } from '../../../src/plugins/quotes/attribution/quotation-marks/find-quotations';
import { paragraphsOf } from '../../../src/plugins/quotes/attribution/text/paragraphs';
import { ALL_QUOTATION_MARKS, type Range } from '../../../src/plugins/quotes/attribution';
import { marksAround } from '../../../src/plugins/quotes/admin/src/paste/quote-element';
import { sameWords } from '../../../src/plugins/quotes/anchoring';
import { withinMarks } from '../../../src/plugins/quotes/server/src/analysis/marked-quotes';

const regionsOf = (text: string, quoteBlocks: Range[] = []) =>
  findRegions(text, paragraphsOf(text), quoteBlocks);
const wordsOf = (text: string, quoteBlocks: Range[] = []) =>
  regionsOf(text, quoteBlocks).map((region) => text.slice(region.start, region.end));

describe('findRegions', () => {
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
  ])('finds %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('nests the inner quotation in the outer', () => {
    const text = '“He told me ‘no “never” again’ and left,” she said.';
    const found = regionsOf(text);
    expect(found.map((r) => text.slice(r.start, r.end))).toEqual([
      'He told me ‘no “never” again’ and left,',
      'no “never” again',
      'never',
    ]);
    expect(found.map((r) => r.parent)).toEqual([null, 0, 1]);
  });

  test('ends an unclosed quotation with its paragraph and finds the next', () => {
    const text = '“We will sign tomorrow, he said.\n“We did,” she said.';
    const found = regionsOf(text);
    expect(found.map((r) => text.slice(r.start, r.end))).toEqual([
      'We will sign tomorrow, he said.',
      'We did,',
    ]);
    expect(found.map((r) => r.unclosed)).toEqual([true, false]);
  });

  test('finds the quotation after an unclosed mark in its paragraph', () => {
    expect(wordsOf('“One is open, he said. “Two is not,” she said.')).toEqual([
      'One is open, he said.',
      'Two is not,',
    ]);
  });

  test('returns one region a paragraph where marks are re-opened', () => {
    const text = '“First things first.\n“Then the rest,” he said.';
    const found = regionsOf(text);
    expect(found.map((r) => [text.slice(r.start, r.end), r.continues])).toEqual([
      ['First things first.', false],
      ['Then the rest,', true],
    ]);
  });

  test('returns a quote block without its own marks, and nests the marks in it', () => {
    const text = 'He wrote:\n“We call it ‘peace’ here.”\nThe end “now”.';
    const start = text.indexOf('“We');
    const found = regionsOf(text, [{ start, end: text.indexOf('\nThe end') }]);
    expect(found.map((r) => [text.slice(r.start, r.end), r.isBlock, r.parent])).toEqual([
      ['We call it ‘peace’ here.', true, null],
      ['peace', false, 0],
      ['now', false, null],
    ]);
  });

  test('splits a quote block over two paragraphs and ignores invalid ranges', () => {
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

describe('table of quotation marks', () => {
  const marks = [...ALL_QUOTATION_MARKS];

  test('lists every mark once', () => {
    expect(new Set(marks).size).toBe(marks.length);
  });

  test.each(marks)('is read by re-anchoring, by paste and by the edges of a mark: %s', (mark) => {
    const marked = `${mark}We agree.${mark}`;
    expect(sameWords(marked, '"We agree."')).toBe(true);
    expect(marksAround(marked)).toBeNull();
    expect(withinMarks(marked, { start: 0, end: marked.length })).toEqual({ start: 1, end: 10 });
  });
});
