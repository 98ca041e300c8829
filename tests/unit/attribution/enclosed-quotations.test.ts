/** Quotations that another one, a naming phrase or a headline encloses. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const officials = createPeopleIndex([
  buildPerson('brask', 'Ulla Brask', 'female', ['Minister of Foreign Affairs', 'DK', '2020']),
  buildPerson('harbour', 'Simon Harbour', 'male', ['Minister of Defence', 'NO', '2020']),
]);

const quotesOf = (text: string, lang = 'en') =>
  attribute(text, { lang, date: '2025-09-17', people: officials, explain: true });

const quoted = (text: string, words: string, lang = 'en') =>
  quotesOf(text, lang).find((quote) => quote.text === words);

describe('a quotation that its speaker tells', () => {
  test.each([
    ['en', '‘I told them, “Whoever is slowest.”’ Simon Harbour said.', 'Whoever is slowest.'],
    [
      'en',
      '“I said to them: ‘Whoever is slowest.’ They laughed,” Simon Harbour said.',
      'Whoever is slowest.',
    ],
    ['en', '“It rained,” Simon Harbour said. “I asked her, ‘Who is next?’”', 'Who is next?'],
    [
      'ru',
      '«Я сказал им: „Кто медленнее“. Они засмеялись», — сообщил Саймон Харбор.',
      'Кто медленнее',
    ],
    [
      'be',
      '«Я сказаў ім: „Хто марудней“. Яны засмяяліся», — паведаміў Сайман Харбар.',
      'Хто марудней',
    ],
  ])('in the first person is theirs, in %s: %s', (lang, text, words) => {
    const quote = quoted(text, words, lang);
    expect(quote?.speaker?.id).toBe('harbour');
    expect(quote?.decision).toBe('linked');
    expect(quote?.evidence).toContain(`“${quote?.mention?.text}” is Simon Harbour, who tells it.`);
  });

  test.each([
    [
      '“We told them, ‘Whoever is slowest.’ They laughed,” Simon Harbour said.',
      'Whoever is slowest.',
    ],
    [
      '“She told me, ‘Whoever is slowest.’ They laughed,” Simon Harbour said.',
      'Whoever is slowest.',
    ],
    [
      '“As one of them put it to me, ‘Buy what we build.’ So do it,” Simon Harbour said.',
      'Buy what we build.',
    ],
    [
      '“As a farmer in Narva put it, ‘Pay us on time.’ So do it,” Simon Harbour said.',
      'Pay us on time.',
    ],
  ])('of others is not theirs: %s', (text, words) => {
    const quote = quoted(text, words);
    expect(quote).toBeDefined();
    expect(quote?.speaker ?? null).toBeNull();
  });
});

describe('a name after “known as”', () => {
  test.each([
    'Ulla Brask called for “restraint” in the conflict, now commonly known as “the generals’ war”.',
    'Ulla Brask said the road was “wet” and praised its bridge, also widely known as “the silver mile”.',
    'Simon Harbour said the yard, today better known as “the iron gate”, would be shut.',
  ])('is no quotation: %s', (text) => {
    const found = quotesOf(text).map((quote) => quote.text);
    expect(found).not.toContain('the generals’ war');
    expect(found).not.toContain('the silver mile');
    expect(found).not.toContain('the iron gate');
  });
});

describe('a quotation over several paragraphs', () => {
  test.each([
    [
      'en',
      'Ulla Brask said:\n“It is a friend. We build.\n“I met young engineers. That is the plan.”',
    ],
    [
      'en',
      'Ulla Brask said: “It is a friend. We build.\n“I met young engineers. That is the plan.”',
    ],
  ])('misses no mark where the next paragraph opens it again, in %s: %s', (lang, text) => {
    const [first] = quotesOf(text, lang);
    expect(first?.decision).toBe('linked');
    expect(first?.evidence).not.toContain('The closing quotation mark is missing.');
  });

  test('misses one where it is never closed', () => {
    const [first] = quotesOf('Ulla Brask said: “It is a friend. We build.\nShe left.');
    expect(first?.evidence).toContain('The closing quotation mark is missing.');
  });
});

describe('a tag', () => {
  test.each([
    [
      'Army will not talk ‘under the gun’, says Harbour\nOSLO – Simon Harbour spoke on Monday.',
      'under the gun',
      'harbour',
    ],
    [
      'Fleet to speak ‘without fear’, says Brask\nCOPENHAGEN – Ulla Brask spoke on Monday.',
      'without fear',
      'brask',
    ],
    [
      '“We are not afraid”, Ulla Brask - who arrived late - told reporters, “and not naive.”',
      'We are not afraid',
      'brask',
    ],
    [
      '“We are not afraid,” Ulla Brask - in a red coat - told reporters.',
      'We are not afraid,',
      'brask',
    ],
  ])('is that of the sentence: %s', (text, words, expected) => {
    expect(quoted(text, words)?.speaker?.id).toBe(expected);
  });
});
