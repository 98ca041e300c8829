import fc from 'fast-check';
import { quotesOf } from './support';
import type { AttributedQuote } from '../../../src/plugins/quotes/attribution';

/** Checks the invariants of every result. */
function check(text: string, quotes: AttributedQuote[]): void {
  let last = -1;
  quotes.forEach((quote, i) => {
    for (const span of [quote, quote.mention, quote.cue])
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.text).not.toContain('\n');
    expect(quote.start).toBeGreaterThanOrEqual(last);
    last = quote.start;
    if (quote.partOf !== null) {
      expect(quote.partOf).toBeLessThan(i);
      expect(quotes[quote.partOf]?.end).toBeGreaterThanOrEqual(quote.end);
    }
  });
}

const article = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '\n',
  ' ',
  ', ',
  '. ',
  ': ',
  '? ',
  '—',
  'Viktor Khrenin',
  'Khrenin',
  'the minister',
  'she',
  'said',
  'called',
  'according to',
  'who',
  'that',
  'and',
  'We agree',
  'no',
  '\u200d',
  '\u202e',
  '😀',
  '\ud800',
  '\udc00',
  'ў',
  'Анна Жук',
  'министр',
  'сказал',
  'адзначыў',
  'ён',
  '(',
  ')'
);

test('attribute returns valid spans for any mixture of marks, names and cues', () => {
  fc.assert(
    fc.property(
      fc.array(article, { maxLength: 60 }),
      fc.boolean(),
      fc.constantFrom('en', 'ru', 'be'),
      (parts, spaced, lang) => {
        const text = parts.join(spaced ? ' ' : '');
        check(text, quotesOf(text, { lang, explain: true }));
      }
    ),
    { numRuns: 400 }
  );
});

test('attribute returns valid spans for any text and any language', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 8 }),
      (text, lang) => {
        check(text, quotesOf(text, { lang }));
      }
    ),
    { numRuns: 200 }
  );
});

test.each([
  '“',
  "'",
  '"',
  '“a',
  "'a ",
  'said and ',
  'Viktor Khrenin said, ',
  '“Yes,” Khrenin said. ',
  'who, said ',
  '\ud800',
])('attribute returns valid spans for 20,000 characters of %j', (unit) => {
  const text = unit.repeat(20_000 / unit.length);
  check(text, quotesOf(text));
});

test('attribute finds marks and names in an unknown language, with less confidence', () => {
  const text = '„Wir sind bereit.“ – Viktor Khrenin';
  const [german] = quotesOf('Viktor Khrenin: „Wir sind heute bereit zu unterschreiben.“', {
    lang: 'de',
  });
  expect(german?.speaker?.id).toBe('khrenin');
  expect(german?.decision).toBe('suggested');
  expect(() => quotesOf(text, { lang: '' })).not.toThrow();
});
