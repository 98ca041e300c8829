/** Pronouns after a sentence whose subject has a title, an apposition or a clause of its own. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const officials = createPeopleIndex([
  buildPerson('kaal', 'Liina Kaal', 'female', ['Minister of Defence', 'EE', '2020']),
  buildPerson('brask', 'Ulla Brask', 'female', ['Minister of Foreign Affairs', 'DK', '2020']),
  buildPerson('harbour', 'Simon Harbour', 'male', ['Minister of Defence', 'NO', '2020']),
  buildPerson('tamm', 'Jaan Tamm', 'male', ['President', 'EE', '2020']),
]);

const last = (text: string, lang = 'en') => {
  const quotes = attribute(text, { lang, date: '2025-09-17', people: officials });
  const quote = quotes[quotes.length - 1];
  return `${quote?.speaker?.id} ${quote?.decision}`;
};

const SHE = '“Counting is easy,” Liina Kaal said. She said Tallinn would send two ships.';
const HE = '“Counting is easy,” Simon Harbour said.';

describe('a pronoun refers to the subject of the sentence before', () => {
  test.each([
    [
      'of an organization',
      SHE,
      'The European Union’s foreign policy chief, Ulla Brask, addressing the hall by video link, announced a loan.',
      'she',
      'brask',
    ],
    ['of a bloc', SHE, 'The bloc’s trade chief, Ulla Brask, announced a loan.', 'she', 'brask'],
    [
      'with a role in apposition',
      SHE,
      'Ulla Brask, the Danish foreign minister, who had arrived late on Monday, opened the hall.',
      'she',
      'brask',
    ],
    [
      'with a relative clause that has a verb like a noun',
      HE,
      'Estonia’s president, Jaan Tamm, who is to host both next month, welcomed the deal.',
      'he',
      'tamm',
    ],
    [
      'who will chair',
      HE,
      'Jaan Tamm, who will chair the next round in Tallinn, welcomed the deal.',
      'he',
      'tamm',
    ],
    [
      'who reports in front',
      HE,
      'According to Jaan Tamm, a bridge will be opened in spring.',
      'he',
      'tamm',
    ],
    ['who speaks behind', HE, '“The train is late,” Jaan Tamm told reporters.', 'he', 'tamm'],
  ])('%s', (_, before, between, pronoun, expected) => {
    const text = `${before}\n${between}\n“We pay, and we will go on paying,” ${pronoun} said.`;
    expect(last(text)).toBe(`${expected} linked`);
  });

  test.each([
    [
      'ru',
      '«Мост готов», — сказала Лийна Каал.',
      'По словам Уллы Браск, завод откроют весной.',
      'сказала она',
    ],
    [
      'be',
      '«Мост гатовы», — сказала Лійна Каал.',
      'Паводле слоў Улы Браск, завод адкрыюць вясной.',
      'сказала яна',
    ],
  ])('who reports in front, in %s', (lang, before, between, tag) => {
    expect(last(`${before}\n${between}\n«Мы платим», — ${tag}.`, lang)).toBe('brask linked');
  });

  test.each([
    'Tove Moss said Liina Kaal claimed the bridge. “We pay, and we will go on paying,” she said.',
    'Tove Moss, who Liina Kaal said was late, opened the hall. “We pay, and we will go on paying,” she said.',
  ])('is only suggested after two: %s', (text) => {
    expect(last(text)).not.toMatch(/linked/);
  });
});
