import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { outcomes } from './slavic-officials';

describe('whom an agency quotes', () => {
  test.each([
    ['ru', '«Порт откроют весной», — заявил ТАСС министр иностранных дел Омана.', 'om-minister'],
    ['ru', '«Порт откроют весной», — сказал РИА Новости Халид Барами.', 'om-minister'],
    [
      'ru',
      'Как рассказал РИА Новости первый заместитель министра, начальник Генштаба Павел Гринько, порт откроют весной.',
      'by-staff',
    ],
    ['ru', 'Как сообщила Интерфаксу глава МИД Германии, порт откроют весной.', 'de-minister'],
    ['be', '«Порт адкрыюць вясной», — сказаў БЕЛТА міністр замежных спраў Амана.', 'om-minister'],
    ['be', 'Як паведаміла БелТА кіраўнік МЗС Германіі, порт адкрыюць вясной.', 'de-minister'],
  ])('is behind the agency (%s): %s', (lang, text, id) => {
    expect(outcomes(lang, text)).toEqual([`linked ${id}`]);
  });

  test.each([
    ['ru', '«Порт откроют весной», — сообщает ТАСС.'],
    ['be', '«Порт адкрыюць вясной», — паведамляе БЕЛТА.'],
  ])('is none where the agency is alone (%s): %s', (lang, text) => {
    expect(outcomes(lang, text)).toEqual(['unlisted']);
  });
});

describe('a name behind another title', () => {
  test.each([
    [
      'ru',
      'Предшественник Жук, ныне постпред при ООН Игорь Костюк, назвал манёвры «обычной проверкой связи».',
      'by-former',
    ],
    [
      'be',
      'Папярэднік Жук, цяпер пастпрад пры ААН Ігар Касцюк, назваў манеўры «звычайнай праверкай сувязі».',
      'by-former',
    ],
  ])('is who speaks (%s): %s', (lang, text, id) => {
    expect(outcomes(lang, text)).toEqual([`linked ${id}`]);
  });
});

describe('an adjective within an office', () => {
  test.each([
    ['ru', 'Начальник белорусского Генштаба сказал: «Порт откроют весной».', 'by-staff'],
    [
      'ru',
      'Глава белорусской миссии при ООН Игорь Костюк выступил. «Порт откроют», — сказал глава белорусской миссии.',
      'by-former',
    ],
    ['be', 'Начальнік беларускага Генштаба сказаў: «Порт адкрыюць вясной».', 'by-staff'],
    [
      'be',
      'Кіраўнік беларускай місіі ў Нью-Ёрку Ігар Касцюк прыехаў. «Порт адкрыюць», — сказаў беларускі пастпрад.',
      'by-former',
    ],
    ['be', 'Міністр замежных справаў Амана сказаў: «Порт адкрыюць вясной».', 'om-minister'],
  ])('leaves it what it is (%s): %s', (lang, text, id) => {
    expect(outcomes(lang, text)).toEqual([`linked ${id}`]);
  });
});

describe('the words of a statement', () => {
  test.each([
    [
      'ru',
      '«Порт откроют весной», — говорится в заявлении Халида Барами, распространённом в Маскате.',
      'om-minister',
    ],
    [
      'ru',
      '«Порт откроют весной», — отмечается в послании министра иностранных дел Омана.',
      'om-minister',
    ],
    ['ru', 'В заявлении Греты Линднер подчёркивается: «Порт откроют весной».', 'de-minister'],
    ['be', '«Порт адкрыюць вясной», — гаворыцца ў заяве Халіда Барамі.', 'om-minister'],
    [
      'be',
      'У пасланні міністра замежных спраў Германіі сказана: «Порт адкрыюць вясной».',
      'de-minister',
    ],
  ])('are its author’s (%s): %s', (lang, text, id) => {
    expect(outcomes(lang, text)).toEqual([`linked ${id}`]);
  });

  test.each([
    ['ru', '«Порт откроют весной», — говорится в заявлении МИД Омана.'],
    [
      'ru',
      '«Порт откроют весной», — сказано в сообщении пресс-службы министра иностранных дел Омана.',
    ],
    [
      'be',
      '«Порт адкрыюць вясной», — сказана ў паведамленні прэс-службы міністра замежных спраў Амана.',
    ],
  ])('are no person’s where an institution made it (%s): %s', (lang, text) => {
    expect(outcomes(lang, text)).toEqual(['unlisted']);
  });
});

describe('what a thing is called', () => {
  test.each([
    ['ru', 'Глава МИД Омана Халид Барами назвал манёвры «обычной проверкой связи».'],
    ['ru', 'Глава МИД Омана Халид Барами назвал инициативу «своевременной».'],
    ['ru', 'Халид Барами считает такие планы «дорогостоящими игрушками».'],
    ['be', 'Кіраўнік МЗС Амана Халід Барамі назваў манеўры «звычайнай праверкай сувязі».'],
    ['be', 'Халід Барамі назваў ініцыятыву «своечасовай».'],
  ])('is speech (%s): %s', (lang, text) => {
    expect(outcomes(lang, text)).toEqual(['linked om-minister']);
  });

  test.each([
    ['ru', 'Халид Барами назвал новый порт «Северная гавань».'],
    ['ru', 'Рыбаки назвали катер «Ласточкой».'],
    ['be', 'Халід Барамі назваў новы порт «Паўночная гавань».'],
  ])('is none where it is a name (%s): %s', (lang, text) => {
    expect(outcomes(lang, text)).toEqual([]);
  });
});

describe('a day before a name', () => {
  test.each([
    ['ru', 'Накануне Халид Барами заявил: «Порт откроют весной».', 'om-minister'],
    ['ru', 'Накануне Грета Линднер заявила, что порт «давно пора открыть».', 'de-minister'],
    ['be', 'Напярэдадні Грэта Лінднер заявіла, што порт «даўно час адкрыць».', 'de-minister'],
  ])('does not govern it (%s): %s', (lang, text, id) => {
    expect(outcomes(lang, text)).toContain(`linked ${id}`);
  });
});

describe('a name behind an acronym', () => {
  const record = {
    id: 'hrushka',
    name: 'Mikalai Hrushka',
    alternateNames: ['Николай Грушко', 'Мікалай Грушка'],
    gender: 'male' as const,
    positions: [{ title: 'Minister of Foreign Affairs', country: 'BY', from: '2020', to: null }],
  };
  test.each([
    ['be', 'Кіраўнік МЗС Мікалай Грушка сказаў: «Порт адкрыюць вясной».'],
    ['be', 'Кіраўнік МЗС Мікола Грушка сказаў: «Порт адкрыюць вясной».'],
    ['be', 'Міністр Мікола Грушка сказаў: «Порт адкрыюць вясной».'],
    ['ru', 'Глава МИД Николай Грушко сказал: «Порт откроют весной».'],
  ])('is one name (%s): %s', (lang, text) => {
    const people = createPeopleIndex([record]);
    expect(outcomes(lang, text, { people })).toEqual(['linked hrushka']);
  });
});
