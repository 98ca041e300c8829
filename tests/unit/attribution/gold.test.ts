/** Checks the gold sets (`tests/gold`): no figure falls, no known quotation breaks. */
import { buildArticle, goldLanguages, readCorpus } from '../../gold/corpus';
import type { GoldEntry, GoldEntryQuote } from '../../gold/corpus';
import { changes, fallen, readHeld } from '../../gold/expected';
import { judge } from '../../gold/judge';
import { buildPerson } from './support';

describe.each(goldLanguages())('gold set: %s', (lang) => {
  const judgement = judge(readCorpus(lang));
  const held = readHeld(lang);

  test('keeps its figures (raise them: tsx tests/gold/show.ts --hold)', () => {
    expect(Object.keys(held.figures)).not.toEqual([]);
    expect(fallen(judgement.report, held)).toEqual([]);
  });

  test('has exactly the failures that are listed', () => {
    expect(changes(judgement, held)).toEqual({ broken: [], mended: [] });
  });

  test('has offsets that match the texts', () => {
    expect(judgement.report.contract).toEqual({
      missingArticles: 0,
      extraArticles: 0,
      outOfOrder: 0,
      badSpans: 0,
      textMismatch: 0,
    });
  });
});

describe('readCorpus', () => {
  const people = [buildPerson('ann', 'Ann Lee', 'female')];
  const entry = (quote: Partial<GoldEntryQuote>): GoldEntry => ({
    id: 'a1',
    lang: 'en',
    date: null,
    about: [],
    text: ['“No,” Ann Lee said. Nobody asked.', '“No,” she said, and she left.'],
    quotes: [{ text: 'No,', nth: 2, kind: 'direct', mention: 'Ann Lee', speaker: 'ann', ...quote }],
  });
  const build = (quote: Partial<GoldEntryQuote>) => buildArticle(entry(quote), people);

  test('finds whole words, by their number where they occur twice', () => {
    const { gold, text } = build({});
    expect(gold.quotes[0]?.start).toBe(text.lastIndexOf('No,'));
    expect(gold.quotes[0]?.mention?.text).toBe('Ann Lee');
  });

  test.each([
    [{ text: 'Nope' }, 'a1: “Nope” is not in the text'],
    [{ nth: undefined }, 'a1: “No,” is there 2 times: say which (nth)'],
    [{ nth: 3 }, 'a1: “No,” is there only 2 times'],
    [{ mention: 'she' }, 'a1: “she” is 2 times beside “No,”: mentionNth'],
    [{ speaker: 'bob' }, 'a1: “No,” has the speaker bob, who is unknown'],
    [{ speaker: null }, 'a1: “No,” has neither a speaker nor a type'],
  ])('names the problem with %j', (quote, problem) => {
    expect(() => build(quote)).toThrow(problem);
  });
});
