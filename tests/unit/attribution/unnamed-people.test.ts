/** People without a name, and the roles that take them up again. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const officials = createPeopleIndex([
  buildPerson('brask', 'Ulla Brask', 'female', ['Minister of Foreign Affairs', 'DK', '2020']),
  buildPerson('harbour', 'Simon Harbour', 'male', ['Minister of Defence', 'NO', '2020']),
  buildPerson('petkova', 'Vera Petkova', 'female', ['Minister of Foreign Affairs', 'BG', '2020']),
]);

const speakers = (text: string, lang = 'en') =>
  attribute(text, { lang, date: '2025-09-17', people: officials }).map(
    ({ speaker }) => speaker?.id ?? null
  );

const BRASK = 'Ulla Brask, the Danish foreign minister, came late.';
const HARBOUR = 'Simon Harbour, the Norwegian defence minister, came late.';

describe('a role takes up a person without a name', () => {
  test.each([
    [
      `${BRASK} A Western diplomat, speaking on condition of anonymity, said they had argued.\n“They shouted,” the diplomat said.`,
    ],
    [
      `${BRASK} A Western diplomat said they had argued.\nUlla Brask left.\n“They shouted,” the diplomat said.`,
    ],
    [`${HARBOUR} A senior official said they had argued.\n“They shouted,” the official said.`],
    [`${HARBOUR} One minister said they had argued.\n“They shouted,” the minister said.`],
    [
      `${BRASK} An envoy, who asked not to be named, said they had argued.\n“They shouted,” the diplomat added.`,
    ],
  ])('in English: %s', (text) => {
    expect(speakers(text)).toEqual([null, null]);
  });

  test.each([
    [
      'ru',
      'Министр иностранных дел Дании Улла Браск приехала поздно. Западный дипломат на условиях анонимности сообщил, что они спорили.\n«Они кричали», — сказал дипломат.',
    ],
    [
      'ru',
      'Улла Браск приехала поздно. Дипломат, пожелавший остаться неназванным, сообщил, что они спорили.\n«Они кричали», — добавил дипломат.',
    ],
    [
      'be',
      'Міністр замежных спраў Даніі Ула Браск прыехала позна. Заходні дыпламат на ўмовах ананімнасці паведаміў, што яны спрачаліся.\n«Яны крычалі», — сказаў дыпламат.',
    ],
  ])('in %s: %s', (lang, text) => {
    expect(speakers(text, lang)).toEqual([null, null]);
  });

  test.each([
    [`Ulla Brask, a seasoned diplomat, came late.\n“They shouted,” the diplomat said.`, 'brask'],
    [`Ulla Brask was a diplomat for years.\n“They shouted,” the diplomat said.`, 'brask'],
    [`${BRASK} A farmer waved.\n“They shouted,” the diplomat said.`, 'brask'],
    [`${HARBOUR} A diplomat waved.\n“They shouted,” the defence minister said.`, 'harbour'],
    [`${BRASK} A Bulgarian diplomat waved.\n“They shouted,” the Danish diplomat said.`, 'brask'],
  ])('but means a named person of whom it is said: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

describe('a possessive for a country', () => {
  test.each([
    [
      'SOFIA, March 12 - Denmark will be ready by the end of 2026, its foreign minister said on Tuesday.',
      'brask',
    ],
    [
      'SOFIA, March 12 (Agency) - Denmark said on Monday that Norway was right. Its foreign minister called it “a ladder”.',
      'brask',
    ],
    [
      'Bulgaria will be ready by the end of 2026, its foreign minister told Denmark’s parliament.',
      'petkova',
    ],
  ])('points to the country that the sentence is about: %s', (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});
