/** Parts of longer names, and titles around names, in an article that gives the full name once. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const officials = createPeopleIndex([
  buildPerson('dube', 'Thandi Mokoena-Dube', 'female', ['Minister of Health', 'ZA', '2020']),
  buildPerson('namesake', 'Sipho Mokoena', 'male', ['Minister of Trade', 'ZA', '2020']),
  buildPerson('liepa', 'Māra Liepa-Ozola', 'female', ['Minister of Defence', 'LV', '2020']),
  buildPerson('salgado', 'José Luis Salgado Peña', 'male', ['Minister of Health', 'ES', '2020']),
  buildPerson('other-salgado', 'José Salgado', 'male', ['Minister of Trade', 'MX', '2027']),
  buildPerson('mugabo', 'Jean-Paul Mugabo', 'male', ['Minister of Defence', 'RW', '2020']),
  {
    ...buildPerson('ibarra', 'Marta Ibarra', 'female'),
    positions: [
      { title: 'Secretary-General', organization: 'Organization of American States', from: '2020' },
    ],
  },
]);

const last = (text: string, lang = 'en') => {
  const quotes = attribute(text, { lang, date: '2025-09-17', people: officials });
  const quote = quotes[quotes.length - 1];
  return `${quote?.speaker?.id ?? null} ${quote?.decision}`;
};

const OPENED = 'Health Minister Thandi Mokoena-Dube opened the ward.';

describe('a part of a name that the article gives in full', () => {
  test.each([
    [`${OPENED} Mokoena said the ward “will save lives”.`, 'dube'],
    [`${OPENED} Ms Dube said the ward “will save lives”.`, 'dube'],
    [`${OPENED} Cde Mokoena said the ward “will save lives”.`, 'dube'],
    [`${OPENED} Hon’ble Dube said the ward “will save lives”.`, 'dube'],
    [`${OPENED} Mokoena Dube said the ward “will save lives”.`, 'dube'],
    ['José Luis Salgado came. “It will open,” Salgado Peña said.', 'salgado'],
    ['Her host, José Luis Salgado, came. “It will open,” Salgado Peña said.', 'salgado'],
    ['Spanish host José Luis Salgado came. “It will open,” Salgado said.', 'salgado'],
    ['“It will open,” José Luis Salgado said.', 'salgado'],
  ])('is the person: %s', (text, expected) => {
    expect(last(text)).toBe(`${expected} linked`);
  });

  test.each([
    [
      'ru',
      'Министр обороны Латвии Мара Лиепа-Озола посетила Минск.',
      '«Мы готовы», — сказала Лиепа.',
    ],
    [
      'ru',
      'Министр обороны Латвии Мара Лиепа-Озола посетила Минск.',
      'По словам Озолы, «всё готово».',
    ],
    [
      'be',
      'Міністр абароны Латвіі Мара Ліепа-Озала наведала Мінск.',
      '«Мы гатовыя», — сказала Ліепа.',
    ],
  ])('is the person in %s: %s %s', (lang, before, text) => {
    expect(last(`${before} ${text}`, lang)).toBe('liepa linked');
  });

  test('is not the person whom the title excludes', () => {
    const text = `${OPENED} Trade Minister Mokoena said the ward “will save lives”.`;
    expect(last(text)).not.toBe('dube linked');
  });

  test('is not sure where another person of the article has it', () => {
    const text = `Sipho Mokoena came. ${OPENED} Dube left. Mokoena said the ward “will save lives”.`;
    expect(last(text)).not.toBe('dube linked');
  });
});

describe('a title before a name', () => {
  test.each([
    'Organization of American States Secretary-General Marta Ibarra said the pact “can hold”.',
    'OAS Secretary-General Marta Ibarra said the pact “can hold”.',
    'From Quito, the Organization of American States’ Secretary-General Marta Ibarra said the pact “can hold”.',
  ])('may have the name of an organization: %s', (text) => {
    expect(last(text)).toBe('ibarra linked');
  });

  test('with a country is not that of a minister of another country', () => {
    const text =
      'South Africa and Rwanda signed, which Defence Minister Mara Liepa-Ozola described as “new”.\nThe visiting Rwandan Minister of Defence said it was “late”.';
    expect(last(text)).toBe('mugabo linked');
  });
});
