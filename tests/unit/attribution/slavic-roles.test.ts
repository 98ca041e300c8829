import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import type { Person } from '../../../src/plugins/quotes/attribution';

const person = (
  id: string,
  gender: 'male' | 'female',
  names: [string, string, string],
  [title, organization, country, from, to]: [
    string,
    string,
    string | null,
    string?,
    (string | null)?,
  ]
): Person => ({
  id,
  name: names[0],
  alternateNames: names.slice(1),
  gender,
  positions: [{ title, organization, country, from: from ?? '2021-01-01', to: to ?? null }],
});

const FOREIGN = ['Minister of Foreign Affairs', 'Ministry of Foreign Affairs'] as const;
const PEOPLE = createPeopleIndex([
  person(
    'kz-president',
    'male',
    ['Temir Aldanov', 'Темир Алданов', 'Тэмір Алданаў'],
    ['President', 'Republic of Kazakhstan', 'KZ']
  ),
  person(
    'kz-minister',
    'male',
    ['Marlen Sadykov', 'Марлен Садыков', 'Марлен Садыкаў'],
    [...FOREIGN, 'KZ']
  ),
  person(
    'vn-minister',
    'male',
    ['Pham Quoc Hai', 'Фам Куок Хай', 'Фам Куок Хай'],
    [...FOREIGN, 'VN']
  ),
  person(
    'de-minister',
    'female',
    ['Greta Lindner', 'Грета Линднер', 'Грэта Лінднер'],
    [...FOREIGN, 'DE']
  ),
  person(
    'de-former',
    'male',
    ['Horst Kranz', 'Хорст Кранц', 'Хорст Кранц'],
    [...FOREIGN, 'DE', '2016-01-01', '2020-12-31']
  ),
  person(
    'by-minister',
    'male',
    ['Piotr Latyshau', 'Пётр Латышев', 'Пётр Латышаў'],
    [...FOREIGN, 'BY']
  ),
  person(
    'by-president',
    'male',
    ['Siarhei Vasilkou', 'Сергей Васильков', 'Сяргей Васількоў'],
    ['President', 'Republic of Belarus', 'BY']
  ),
  person(
    'by-council',
    'male',
    ['Ihar Dubrouski', 'Игорь Дубровский', 'Ігар Дуброўскі'],
    ['State Secretary of the Security Council', 'Security Council', 'BY']
  ),
  person(
    'rs-defence',
    'male',
    ['Milan Petkovic', 'Милан Петкович', 'Мілан Петкавіч'],
    ['Minister of Defence', 'Ministry of Defence', 'RS']
  ),
  person(
    'csto',
    'male',
    ['Nurlan Osmonov', 'Нурлан Осмонов', 'Нурлан Асмонаў'],
    ['Secretary General', 'Collective Security Treaty Organization', null]
  ),
  person(
    'eu',
    'female',
    ['Elena Popa', 'Елена Попа', 'Алена Попа'],
    ['High Representative for Foreign Affairs and Security Policy', 'European Union', null]
  ),
]);

/** Returns the decision and the speaker of each quotation. */
const outcome = (lang: string, text: string): string[] =>
  attribute(text, { lang, date: '2025-03-01', people: PEOPLE }).map((quote) =>
    quote.speaker ? `${quote.decision} ${quote.speaker.id}` : quote.decision
  );

describe('roles in Russian and Belarusian', () => {
  test.each<[string, string, string, string]>([
    ['ru', 'a country after an office', 'Президент Казахстана', 'kz-president'],
    ['ru', 'a country after a ministry', 'Глава МИД Вьетнама', 'vn-minister'],
    ['ru', 'an abbreviated country', 'Глава МИД ФРГ', 'de-minister'],
    ['ru', 'an organization after a short title', 'Генсек ОДКБ', 'csto'],
    ['ru', 'an adjective', 'Казахстанский лидер', 'kz-president'],
    ['ru', 'an adjective between', 'Глава немецкой дипломатии', 'de-minister'],
    ['ru', 'a council', 'Госсекретарь Совета безопасности Белоруссии', 'by-council'],
    ['ru', 'an adverb after it', 'Президент Казахстана как-то', 'kz-president'],
    ['be', 'a country after an office', 'Прэзідэнт Казахстана', 'kz-president'],
    ['be', 'a country after a ministry', 'Кіраўнік МЗС Казахстана', 'kz-minister'],
    [
      'be',
      'a country that looks like its people',
      'Міністр замежных спраў Беларусі',
      'by-minister',
    ],
    ['be', 'an organization after a short title', 'Генсакратар АДКБ', 'csto'],
    ['be', 'a noun for a woman', 'Кіраўніца МЗС Германіі', 'de-minister'],
    ['be', 'a union', 'Вышэйшая прадстаўніца Еўрасаюза', 'eu'],
    ['be', 'an adjective', 'Сербскі міністр абароны', 'rs-defence'],
  ])('links a role in %s: %s', (lang, _, role, id) => {
    const said = lang === 'ru' ? 'говорит' : 'кажа';
    expect(outcome(lang, `${role} ${said}: «Границу откроют уже весной».`)).toEqual([
      `linked ${id}`,
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'a former office at the beginning of a sentence',
      'Хорст Кранц живет в Киле. Бывший министр уверяет, что марку он наклеил.',
      ['linked de-former'],
    ],
    [
      'a former office of a country',
      'Тогдашний немецкий министр Хорст Кранц добавил, что границу откроют.',
      ['linked de-former'],
    ],
    [
      'whom a label addresses',
      'Пётр Латышев — послам ЕС: «Границу откроют весной»\nПётр Латышев встретил послов в Минске.',
      ['linked by-minister'],
    ],
    [
      'a network after its noun',
      'Вчера написал в соцсети X министр иностранных дел Белоруссии, что «счётчики воды сняты».',
      ['linked by-minister'],
    ],
    [
      'a participle after a complement',
      'Его удивили слова генсека ОДКБ, назвавшего манёвры «прогулкой с пушками».',
      ['linked csto'],
    ],
    [
      'a guest from a capital',
      'Марлен Садыков и Пётр Латышев встретились вчера. «Мы довольны», — заявил гость из Астаны.',
      ['linked kz-minister'],
    ],
    [
      'a noun before a name',
      'Грета Линднер приехала в Вену. Предшественник Линднер молчал. «Не верю», — сказала Линднер.',
      ['linked de-minister'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(outcome('ru', text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['be', 'Кіраўнік дзяржавы паглядзеў графік і сказаў: «Ты калі спаў?»', 'by-president'],
    ['ru', 'Марлен Садыков засмеялся. Глава государства сказал: «Едем».', 'kz-president'],
    ['be', 'Сяргей Васількоў слухаў. Дзяржсакратар сказаў: «Едзем».', 'by-council'],
  ])('only suggests an office without a place (%s): %s', (lang, text, id) => {
    expect(outcome(lang, text)).toEqual([`suggested ${id}`]);
  });

  test.each<[string, string]>([
    ['ru', 'Пётр Латышев вышел. «Едем», — подтвердил начальник управления.'],
    ['ru', 'Пётр Латышев вышел. «Едем», — подтвердил руководитель департамента.'],
    ['be', 'Пётр Латышаў выйшаў. «Едзем», — пацвердзіў кіраўнік аддзела.'],
  ])('does not link the head of a part of a ministry (%s): %s', (lang, text) => {
    expect(outcome(lang, text)).toEqual(['suggested by-minister']);
  });

  test.each([
    'Министры Казахстана и Белоруссии провели переговоры. Министры заявили: «Границу откроют».',
    'По словам министров иностранных дел, границу откроют весной.',
  ])('takes several people for none: %s', (text) => {
    expect(outcome('ru', text)).not.toContainEqual(expect.stringContaining(' '));
  });
});

describe('others in the clause of a role', () => {
  test.each([
    [
      'ru',
      'МИНСК, 3 марта. Порт откроют весной, заявил глава государства на встрече с президентом Казахстана Темиром Алдановым.',
      'by-president',
    ],
    [
      'be',
      'МІНСК, 3 сакавіка. «Порт адкрыюць», — сказаў кіраўнік дзяржавы на перагаворах з прэзідэнтам Казахстана Тэмірам Алданавым.',
      'by-president',
    ],
    [
      'ru',
      '«Порт откроют весной», — сказала министр после разговора с Марленом Садыковым. Грета Линднер улетела.',
      'de-minister',
    ],
  ])('are not who speaks (%s): %s', (lang, text, id) => {
    expect(outcome(lang, text)[0]).toMatch(new RegExp(`${id}$`));
  });

  test.each([
    [
      'ru',
      'О планах сообщил в Астане глава МИД Марлен Садыков. Речь шла и о министре иностранных дел Вьетнама Фам Куок Хае. Порт, добавил Садыков, откроют. «Ждать недолго», — сказал министр.',
      'kz-minister',
    ],
    [
      'ru',
      'Порт откроют весной, заявила в Вене министр иностранных дел Германии Грета Линднер на встрече с польской коллегой.\n\n«Условия Минску известны», — сказала она.',
      'de-minister',
    ],
    [
      'be',
      'Порт адкрыюць вясной, заявіла ў Вене міністр замежных спраў Германіі Грэта Лінднер на сустрэчы з польскай калегай.\n\n«Умовы Мінску вядомыя», — сказала яна.',
      'de-minister',
    ],
  ])('come after the subject of the verb (%s): %s', (lang, text, id) => {
    const found = outcome(lang, text);
    expect(found[found.length - 1]).toMatch(new RegExp(`${id}$`));
  });
});
