import { highlight, rank } from '../../../src/plugins/delivery/server/src/quote-search/match';
import {
  parseSearch,
  wordCount,
} from '../../../src/plugins/delivery/server/src/quote-search/search-query';
import { toTerms } from '../../../src/plugins/delivery/server/src/quote-search/terms';
import { wordsOf } from '../../../src/plugins/delivery/server/src/quote-search/words';
import {
  ftsQuery,
  tsquery,
} from '../../../src/plugins/delivery/server/src/quote-search/quote-filters';

const forms = (text: string, language = 'en') => wordsOf(text, language).map(({ form }) => form);
const stems = (text: string, language: string) => wordsOf(text, language).map(({ stem }) => stem);

describe('words', () => {
  test.each([
    ['The “Minister’s” Café—re-opened!', 'en', ['the', 'minister', 'cafe', 're', 'opened']],
    ["They don't; O’Hara did.", 'en', ['they', 'dont', 'ohara', 'did']],
    ['Ёлка и й', 'ru', ['елка', 'и', 'й']],
    ['сям’я, ўрад', 'be', ['сямя', 'урад']],
    ['<b>1,5 %</b>', 'en', ['b', '1', '5', 'b']],
    ['… — !', 'en', []],
  ])('%s (%s)', (text, language, expected) => {
    expect(forms(text, language)).toEqual(expected);
  });

  test.each([
    ['en', 'agreement agreements'],
    ['en', 'negotiated negotiating negotiations'],
    ['ru', 'соглашение соглашения соглашением соглашениях'],
    ['ru', 'министр министра министром'],
    ['be', 'пагадненне пагаднення пагадненнем пагадненнях'],
    ['be', 'мост моста мосту'],
    ['ru', 'agreement agreements'],
  ])('forms of a word share a stem (%s): %s', (language, words) => {
    expect(new Set(stems(words, language)).size).toBe(1);
  });

  test('stand where they stand in the text', () => {
    const text = 'A “bridge”, ўсё';
    expect(wordsOf(text, 'be').map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'bridge',
      'ўсё',
    ]);
  });
});

describe('what is typed', () => {
  const shown = (typed: string) =>
    parseSearch(typed, 'en').map((part) =>
      part.is === 'phrase' ? part.forms.join('+') : part.form + (part.unfinished ? '*' : '')
    );

  test.each([
    ['the bridge', ['the', 'bridge*']],
    ['"the bridge" opens', ['the+bridge', 'opens*']],
    ['opens «the bridge»', ['opens', 'the+bridge']],
    ['“the bridge” “', ['the+bridge']],
    ['"the bridge', ['the', 'bridge*']],
    ['go on', ['go', 'on']],
    ['""', []],
    [' ?! ', []],
  ])('%s', (typed, expected) => {
    expect(shown(typed)).toEqual(expected);
    expect(wordCount(parseSearch(typed, 'en'))).toBe(
      expected.flatMap((part) => part.split('+')).length
    );
  });

  test.each([
    `" OR "1" : * NEAR(a b) ^x - {y}`,
    `'; DROP TABLE x; -- \\' & | ! <-> :* ( )`,
    'a\u0000b "c\u0000d"',
  ])('is never syntax of a database: %s', (typed) => {
    const filter = { locale: 'en', search: parseSearch(typed, 'en') };
    // Only quoted words are left without our own syntax.
    expect(ftsQuery(filter).replace(/"[\p{L}\p{N} ]*"/gu, 'w')).toMatch(
      /^(\(?(words|stems|facts) : w( \*)?\)?( AND | OR )?)+$/
    );
    expect(tsquery(filter).replace(/'=?[\p{L}\p{N}]+'/gu, 'w')).toMatch(
      /^(\(?w(:\*)?\)?( & | \| | <-> )?)+$/
    );
  });
});

describe('ranks', () => {
  const rankOf = (text: string, typed: string) =>
    rank(toTerms(text, 'en'), parseSearch(typed, 'en'));
  const order = (typed: string, ...texts: string[]) => {
    const ranks = texts.map((text) => rankOf(text, typed));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
  };

  test('the very word comes before another form, and that before what begins so', () => {
    order('bridge x', 'A bridge to x', 'The bridges to x');
    order('bridg', 'A bridg here', 'A bridgehead here');
  });
  test('words side by side come before words apart', () => {
    order(
      'tram bridge',
      'one tram bridge and a town',
      'one tram and a bridge town',
      'tram one and a town bridge'
    );
  });
  test('often comes before once, and short before long', () => {
    order('bridge', 'bridge to bridge', 'road to bridge');
    order('bridge', 'a bridge', 'a bridge that is rather long and has many more words in it');
  });
  test('are whole numbers of one text alone', () => {
    expect(Number.isInteger(rankOf('a bridge', 'bridge'))).toBe(true);
  });
});

describe('highlights', () => {
  const marked = (text: string, typed: string, language = 'en') =>
    highlight(text, language, parseSearch(typed, language));

  test.each([
    ['The bridges open', 'bridge', 'The <mark>bridges</mark> open'],
    ['A & B <i>', 'b', 'A &amp; <mark>B</mark> &lt;i&gt;'],
    [
      '<img src=x onerror="alert(1)">',
      '<img onerror="alert(1)">',
      '&lt;<mark>img</mark> src=x <mark>onerror</mark>=&quot;<mark>alert</mark>(<mark>1</mark>)&quot;&gt;',
    ],
    [
      'the old bridge, the bridge',
      '"the bridge"',
      'the old bridge, <mark>the</mark> <mark>bridge</mark>',
    ],
    ['Nothing', 'else', 'Nothing'],
    ["It's O'Hara's", 'ohara', 'It&#39;s <mark>O&#39;Hara&#39;s</mark>'],
    ['</mark><script>', 'script', '&lt;/mark&gt;&lt;<mark>script</mark>&gt;'],
  ])('%s, looked for %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });
});
