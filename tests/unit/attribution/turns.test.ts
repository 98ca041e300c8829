/** Speech without marks: dialogues after dashes, interviews with labels, quote blocks with a signature. */
import { attribute } from '../../../src/plugins/quotes/attribution';
import type { Range } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const petrov = {
  ...buildPerson('petrov', 'Иван Петров', 'male', ['Minister of Defence', 'BY', '2020-01-01']),
  alternateNames: ['Іван Пятроў', 'Ivan Petrov'],
};
const zhuk = {
  ...buildPerson('zhuk', 'Елена Жук', 'female', [
    'Minister of Foreign Affairs',
    'BY',
    '2020-01-01',
  ]),
  alternateNames: ['Алена Жук', 'Alena Zhuk'],
};

/** Returns the direct and partial quotations as `decision speaker: words`. */
const said = (lang: string, text: string, regions: Range[] = []) =>
  attribute(text, { lang, people: [petrov, zhuk], date: '2025-09-17', regions })
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => `${quote.decision} ${quote.speaker?.id ?? '-'}: ${quote.text}`);

describe('a dialogue after dashes', () => {
  test.each<[string, string, string[]]>([
    [
      'ru',
      '— Мост откроем в мае, — сказал министр обороны Иван Петров. — И дорога тоже.',
      ['linked petrov: Мост откроем в мае', 'linked petrov: И дорога тоже.'],
    ],
    [
      'ru',
      '– Мост откроем в мае! – воскликнул Иван Петров, – и дорогу тоже.',
      ['linked petrov: Мост откроем в мае!', 'linked petrov: и дорогу тоже.'],
    ],
    ['ru', '- Мост готов, - пообещал Иван Петров.', ['linked petrov: Мост готов']],
    ['ru', '—Мост готов,—сказал Иван Петров.', ['linked petrov: Мост готов']],
    [
      'ru',
      '— Мы построили мост — и это за год, — рассказал Иван Петров.',
      ['linked petrov: Мы построили мост — и это за год'],
    ],
    [
      'ru',
      '— Когда? — спросила Елена Жук.\n— В мае, — коротко ответил Иван Петров.',
      ['linked zhuk: Когда?', 'linked petrov: В мае'],
    ],
    [
      'be',
      '— Мост адкрыем у маі, — паведаміў Іван Пятроў. — І дарога будзе.',
      ['linked petrov: Мост адкрыем у маі', 'linked petrov: І дарога будзе.'],
    ],
    [
      'be',
      '– А дарога? – перапытаў кіроўца.\n– І дарога, – запэўніў Іван Пятроў.',
      ['unresolved -: А дарога?', 'linked petrov: І дарога'],
    ],
    [
      'en',
      '— We will open the bridge in May, Ivan Petrov said.',
      ['linked petrov: We will open the bridge in May,'],
    ],
    ['ru', 'Иван Петров сказал:\n— Мост откроем в мае.', ['linked petrov: Мост откроем в мае.']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual(expected);
  });

  test('suggests by turns who speaks without a tag', () => {
    const text = `Елена Жук приехала на мост.
— Когда? — спросила она.
— В мае, — ответил Иван Петров.
— А дорога?
— В июне.`;
    expect(said('ru', text)).toEqual([
      'linked zhuk: Когда?',
      'linked petrov: В мае',
      'suggested zhuk: А дорога?',
      'suggested petrov: В июне.',
    ]);
  });

  test.each([
    ['ru', 'Министр назвал три задачи:\n— построить мост;\n— открыть школу.'],
    ['ru', 'Задачи на год:\n— Строительство моста.\n— Открытие школы.'],
    ['en', 'The minister’s plan:\n- Build the bridge.\n- Open the school.'],
  ])('is no list, in %s: %j', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });
});

describe('an interview', () => {
  test.each<[string, string, string[]]>([
    [
      'ru',
      'Министр обороны Иван Петров дал интервью агентству.\n— Когда откроют мост?\n— В мае.\n— А дорогу?\n— В июне.',
      ['linked petrov: В мае.', 'linked petrov: В июне.'],
    ],
    [
      'be',
      'На пытанні адказаў Іван Пятроў.\n**Пытанне.** Калі адкрыюць мост?\n**Адказ.** У маі.',
      ['linked petrov: У маі.'],
    ],
    [
      'en',
      'Ivan Petrov took questions.\nQ: When will the bridge open?\nA: In May.\nQ: And the road?\nA: In June.',
      ['linked petrov: In May.', 'linked petrov: In June.'],
    ],
    [
      'en',
      'Reporter: When will the bridge open?\nIvan Petrov: In May. We are ready.',
      ['linked petrov: In May. We are ready.'],
    ],
    [
      'ru',
      '**Корреспондент:** Когда откроют мост?\n**Иван Петров:** В мае.\nМеня это радует.\n**Корреспондент:** А дорогу?\n**Иван Петров:** В июне.',
      ['linked petrov: В мае.', 'linked petrov: Меня это радует.', 'linked petrov: В июне.'],
    ],
    [
      'ru',
      '«Ведомости»: Когда откроют мост?\nИван Петров (смеётся): В мае.\n«Ведомости»: А дорогу?\nИван Петров: В июне.',
      ['linked petrov: В мае.', 'linked petrov: В июне.'],
    ],
    [
      'ru',
      'Елена Жук: Когда откроют мост?\nИван Петров: В мае.\nЕлена Жук: А дорогу?\nИван Петров: В июне.',
      [
        'linked zhuk: Когда откроют мост?',
        'linked petrov: В мае.',
        'linked zhuk: А дорогу?',
        'linked petrov: В июне.',
      ],
    ],
    [
      'ru',
      'Иван Петров рассказал о мосте.\n**Когда откроют мост?**\nВ мае.\n**А дорогу?**\nВ июне.',
      ['linked petrov: В мае.', 'linked petrov: В июне.'],
    ],
  ])('in %s: %j', (lang, text, expected) => {
    expect(said(lang, text)).toEqual(expected);
  });

  test.each([
    [
      'ru',
      'Иван Петров ответил на вопросы.\n— Когда?\n— В мае.\nМинистр наливает чай.\n— А дорога?\n— В июне.',
    ],
    [
      'ru',
      'Иван Петров ответил на вопросы.\n— Когда?\n— В мае.\nУлыбается.\n— А дорога?\n— В июне.',
    ],
    [
      'be',
      'Іван Пятроў адказаў на пытанні.\n— Калі?\n— У маі.\nМіністр усміхаецца.\n— А дарога?\n— У чэрвені.',
    ],
    [
      'en',
      'Ivan Petrov took questions.\nQ: When?\nA: In May.\nThe minister pours tea.\nQ: And then?\nA: We rest.',
    ],
  ])('leaves out in %s what the speaker does meanwhile: %j', (lang, text) => {
    expect(said(lang, text)).toHaveLength(2);
  });

  test('takes a turn without a tag for the speaker of the narration before', () => {
    const text =
      '— Мост готов, — сказала Елена Жук.\nИван Петров возразил, что дорога закрыта.\n— Будем строить до осени.';
    expect(said('ru', text)[1]).toMatch(/petrov: Будем строить до осени/);
  });

  test('leaves out what the author tells between the turns', () => {
    const text = `На вопросы ответил Иван Петров.
— Когда откроют мост?
— В мае.
Секретарь приносит чай. Она напоминает, что времени мало.
— А дорогу?
— В июне.`;
    expect(said('ru', text)).toEqual(['linked petrov: В мае.', 'linked petrov: В июне.']);
  });

  test.each([
    ['ru', 'Минск: дождь.\nБрест: солнце.\nГомель: ветер.'],
    ['en', 'Date: 5 May.\nPlace: Minsk.\nCost: free.'],
    ['en', 'Here is a hunch: it will rain.\nAnd another one: it will snow.'],
  ])('is no table, in %s: %j', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });
});

describe('a quote block', () => {
  const before = '“We will build two more bridges,” Alena Zhuk said.\n';
  test.each([
    ['in a paragraph', 'The road is long.\n— Ivan Petrov, minister'],
    ['behind a dash', 'The road is long. — Ivan Petrov'],
    ['in brackets', 'The road is long. (Ivan Petrov)'],
    ['without a dash', 'The road is long.\nIvan Petrov, Minister of Defence'],
  ])('ends before its signature %s', (_, block) => {
    const text = before + block;
    const found = said('en', text, [{ start: before.length, end: text.length }]);
    expect(found.map((quote) => quote.replace(/^\w+ /, ''))).toEqual([
      'zhuk: We will build two more bridges,',
      'petrov: The road is long.',
    ]);
  });

  test('has the speaker of the same words before it', () => {
    const words = 'The road is open for all of us';
    const text = `Ivan Petrov opened it. “${words},” he said.\n${before}${words}\n`;
    const start = text.lastIndexOf(words);
    expect(said('en', text, [{ start, end: start + words.length }])[2]).toBe(
      `suggested petrov: ${words}`
    );
  });
});
