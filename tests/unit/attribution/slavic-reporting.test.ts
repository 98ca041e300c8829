import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import type { Person } from '../../../src/plugins/quotes/attribution';

const person = (
  id: string,
  gender: 'male' | 'female',
  title: string | null,
  ...names: string[]
): Person => ({
  id,
  name: names[0] as string,
  alternateNames: names.slice(1),
  gender,
  positions: title
    ? [{ title, organization: null, country: 'BY', from: '2020-01-01', to: null }]
    : [],
});
const PEOPLE = createPeopleIndex([
  person('petrov', 'male', 'министр обороны', 'Иван Петров', 'Іван Пятроў'),
  person('zhuk', 'female', 'министр иностранных дел', 'Елена Жук', 'Алена Жук'),
  person('kravets', 'male', null, 'Павел Кравец'),
  person('sokolova', 'female', null, 'Ольга Соколова-Мицкевич', 'Вольга Сакалова-Міцкевіч'),
  person('tkachenko', 'female', null, 'Анна Ткаченко', 'Ганна Ткачэнка'),
  person('tolstoy', 'male', null, 'Лев Толстой', 'Леў Талсты'),
]);

/** Returns the ids of the speakers of the quotations in marks; null for one that is not linked or suggested. */
const speakers = (lang: string, text: string) =>
  attribute(text, { lang, date: '2025-09-17', people: PEOPLE })
    .filter((quote) => quote.kind !== 'indirect')
    .map((quote) => quote.speaker?.id ?? null);

describe('the verb of a tag', () => {
  test.each(
    `сказал признал обмолвился осведомился предостерёг изрёк резюмирует съязвил хмыкнул нашёлся уверен убеждён считает
     разоткровенничался напутствовал`
      .split(/\s+/)
      .map((verb) => [verb])
  )('is any that a person follows in Russian: %s', (verb) => {
    expect(speakers('ru', `«Мост готов, дорога тоже», — ${verb} Иван Петров.`)).toEqual(['petrov']);
  });

  test.each(
    `сказаў распавёў патлумачыў сьцьвярджае засьведчыў зьвярнуўся пацьвердзіў тлумачыць кпіць лічыць перасцярог
     адгукнуўся ўпэўнены запярэчыў паспрачаўся`
      .split(/\s+/)
      .map((verb) => [verb])
  )('is any that a person follows in Belarusian: %s', (verb) => {
    expect(speakers('be', `«Мост гатовы, дарога таксама», — ${verb} Іван Пятроў.`)).toEqual([
      'petrov',
    ]);
  });

  test.each([
    ['ru', '«Мост готов? — не унимался Иван Петров. — Дорога тоже закрыта?»'],
    ['be', '«Мост гатовы, — патлумачыў Іван Пятроў. — Дарога таксама».'],
  ])('is found between two parts of a quotation: %s', (lang, text) => {
    expect(speakers(lang, text)[0]).toBe('petrov');
  });

  test.each([
    ['ru', 'Иван Петров уехал. «Мост готов, дорога тоже», — рассказали журналистам.'],
    ['be', 'Іван Пятроў паехаў. «Мост гатовы, дарога таксама», — расказалі журналістам.'],
    ['ru', 'Иван Петров приехал. «Мост готов, дорога тоже», — рассмеялась настройщица.'],
  ])('is not taken for another speaker: %s %s', (lang, text) => {
    expect(speakers(lang, text).filter((id) => id !== null)).toEqual([]);
  });

  test.each([
    ['ru', 'В финале «Спартак» — обыграл «Динамо» Иван Петров.'],
    ['ru', 'Фильм «Белая дорога» — снял режиссёр Павел Кравец.'],
    ['be', 'Фільм «Белая дарога» — зняў рэжысёр Павел Кравец.'],
    ['ru', 'Работники завода построили новый цех: «Север».'],
  ])('is none next to a name in marks: %s %s', (lang, text) => {
    expect(speakers(lang, text)).toEqual([]);
  });
});

describe('words that a newsroom passes on', () => {
  test.each([
    ['ru', '«Мост готов, дорога тоже», — приводит слова Павла Кравца портал «Город».', 'kravets'],
    ['ru', '«Мост готов, дорога тоже», — слова Елены Жук приводит агентство.', 'zhuk'],
    ['ru', '«Мост готов, дорога тоже», — пишет издание со ссылкой на Льва Толстого.', 'tolstoy'],
    ['ru', '«Мост готов, дорога тоже», — цитирует «Интерфакс» Павла Кравца.', 'kravets'],
    ['ru', '«Мост готов, дорога тоже», — процитировала Ивана Петрова пресс-служба.', 'petrov'],
    ['ru', 'Слова Елены Жук приводит БелТА: «Мост готов, дорога тоже».', 'zhuk'],
    ['ru', 'Елена Жук назвала соседей «упрямыми», сообщил Интерфакс.', 'zhuk'],
    ['ru', 'По мнению Елены Жук, соседи были «упрямы», пишет газета «Время».', 'zhuk'],
    ['be', '«Мост гатовы, дарога таксама», — прыводзіць словы Івана Пятрова БелТА.', 'petrov'],
    ['be', '«Мост гатовы, дарога таксама», — цытуе Алену Жук агенцтва «Мінск-Навіны».', 'zhuk'],
    ['be', '«Мост гатовы, дарога таксама», — піша газета са спасылкай на Алену Жук.', 'zhuk'],
    ['be', 'Алена Жук назвала суседзяў «упартымі», паведамляе БелТА.', 'zhuk'],
  ])('are those of the person: %s %s', (lang, text, id) => {
    expect(speakers(lang, text)).toEqual([id]);
  });
});

describe('a name after its title', () => {
  test.each([
    [
      'ru',
      '«Мост готов», — заявила заместитель директора завода «Заря» Анна Ткаченко.',
      'tkachenko',
    ],
    [
      'ru',
      'По словам председателя правления банка «Восток» Павла Кравца, «денег хватит».',
      'kravets',
    ],
    ['ru', '«Мост готов», — сказал министр спорта и туризма Павел Кравец.', 'kravets'],
    ['ru', '«Мост готов», — ответил министр обороны, генерал-лейтенант Иван Петров.', 'petrov'],
    ['ru', 'По словам начальника Генштаба генерала Павла Кравца, мост «готов».', 'kravets'],
    ['ru', '«Мост готов», — объяснил Павел Кравец рабочим конвейера.', 'kravets'],
    ['ru', '«Мост готов», — сказал после встречи с Еленой Жук Иван Петров.', 'petrov'],
    ['be', 'Паводле слоў кіраўніка фонду «Надзея» Паўла Краўца, «грошай хопіць».', 'kravets'],
    ['be', 'Іван Пятроў аднойчы мне сказаў: «Мост гатовы, дарога таксама».', 'petrov'],
  ])('is found in its case: %s %s', (lang, text, id) => {
    expect(speakers(lang, text)).toEqual([id]);
  });
});

describe('a name in another case', () => {
  test.each([
    ['ru', 'По словам Льва Толстого, мост «готов».', 'tolstoy'],
    ['be', 'Паводле слоў Льва Талстога, мост «гатовы».', 'tolstoy'],
    ['ru', 'Встречу с Павлом Кравцом отложили. «Мост готов», — сказал Кравец.', 'kravets'],
    ['be', 'Павел Кравец прыехаў. Са словаў Краўца, мост «гатовы».', 'kravets'],
    ['ru', 'Со слов Ольги Соколовой-Мицкевич, мост «готов».', 'sokolova'],
    ['ru', 'По словам Анны Ткаченко, мост «готов».', 'tkachenko'],
  ])('is that of the record: %s %s', (lang, text, id) => {
    expect(speakers(lang, text)).toEqual([id]);
  });

  test.each([
    ['be', '«Мост гатовы», — паведамiў мiнiстр абароны Iван Пятроў.'],
    ['ru', '«Мост готов», — сказал Иван Петpов.'],
    ['ru', '«Мост готов», — сказал Иван Пет\u00adров.'],
    ['ru', '«Мост готов», — сказа́л Иван Петро́в.'],
  ])('is read with letters of another script and hidden characters: %s %s', (lang, text) => {
    expect(speakers(lang, text)).toEqual(['petrov']);
  });
});
