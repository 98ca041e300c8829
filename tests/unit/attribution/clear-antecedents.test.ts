/** Pronouns and roles whose person is clear are linked; a rival or a doubt makes a suggestion of them. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import type { Person } from '../../../src/plugins/quotes/attribution';

const person = (
  id: string,
  gender: 'male' | 'female',
  names: [string, string, string],
  title: string,
  country: string | null,
  organization: string | null = null
): Person => ({
  id,
  name: names[0],
  alternateNames: names.slice(1),
  gender,
  positions: [{ title, organization, country, from: '2021-01-01', to: null }],
});

const PEOPLE = createPeopleIndex([
  person(
    'is-foreign',
    'female',
    ['Hekla Jonsdottir', 'Хекла Йонсдоттир', 'Хекла Ёнсдотыр'],
    'Minister of Foreign Affairs',
    'IS'
  ),
  person(
    'pt-foreign',
    'female',
    ['Teresa Moniz', 'Тереза Мониз', 'Тэрэза Маніс'],
    'Minister of Foreign Affairs',
    'PT'
  ),
  person(
    'by-foreign',
    'male',
    ['Danila Hurski', 'Данила Гурский', 'Даніла Гурскі'],
    'Minister of Foreign Affairs',
    'BY'
  ),
  person(
    'mn-foreign',
    'male',
    ['Batu Ganzorig', 'Бату Ганзориг', 'Бату Ганзарыг'],
    'Minister of Foreign Affairs',
    'MN'
  ),
  person(
    'mn-envoy',
    'male',
    ['Erden Tumur', 'Эрден Тумур', 'Эрдэн Тумур'],
    'Ambassador to Belarus',
    'MN'
  ),
  person(
    'is-envoy',
    'female',
    ['Anna Bergsson', 'Анна Бергссон', 'Ганна Бергсан'],
    'Special Envoy',
    'IS'
  ),
  person(
    'by-president',
    'male',
    ['Yauhen Labanau', 'Евгений Лобанов', 'Яўген Лабанаў'],
    'President',
    'BY'
  ),
]);

const outcome = (lang: string, text: string, date: string | null = '2025-03-01'): string[] =>
  attribute(text, { lang, date, people: PEOPLE })
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => (quote.speaker ? `${quote.decision} ${quote.speaker.id}` : quote.decision));

type Case = [lang: string, text: string, expected: string[]];

describe('a pronoun', () => {
  test.each<Case>([
    [
      'en',
      'Danila Hurski, the foreign minister, had hoped for rain. “The fields are dry,” he said.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Данила Гурский, министр иностранных дел, ждал дождя. «Поля сухие», — сказал он.',
      ['linked by-foreign'],
    ],
    [
      'be',
      'Даніла Гурскі, міністр замежных спраў, чакаў дажджу. «Палі сухія», — сказаў ён.',
      ['linked by-foreign'],
    ],
    [
      'en',
      'Danila Hurski received two colleagues. “The fields are dry,” he said.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Данила Гурский рассказал журналистам об урожае. «Поля сухие», — сказал он.',
      ['linked by-foreign'],
    ],
    ['be', 'Даніла Гурскі прыняў сваіх калег. «Палі сухія», — сказаў ён.', ['linked by-foreign']],
    [
      'en',
      'Teresa Moniz explained the plan to the Harbour Weekly. “The fields are dry,” she said.',
      ['linked pt-foreign'],
    ],
    [
      'en',
      'Its press secretary, Danila Hurski, went further. “The fields are dry,” he said.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Её белорусский коллега Данила Гурский встретил гостей. «Поля сухие», — сказал он.',
      ['linked by-foreign'],
    ],
  ])('follows the subject of the sentence before (%s): %s', (lang, text, expected) => {
    expect(outcome(lang, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['en', 'Danila Hurski met a farmer near the river. “The fields are dry,” he said.'],
    ['ru', 'Данила Гурский встретил фермера у реки. «Поля сухие», — сказал он.'],
    ['be', 'Даніла Гурскі сустрэў фермера ля ракі. «Палі сухія», — сказаў ён.'],
    ['en', 'Danila Hurski met Batu Ganzorig. “The fields are dry,” he said.'],
    ['ru', 'Данила Гурский встретил Бату Ганзорига. «Поля сухие», — сказал он.'],
    ['be', 'Даніла Гурскі сустрэў Бату Ганзарыга. «Палі сухія», — сказаў ён.'],
  ])('is only suggested where another person fits (%s): %s', (lang, text) => {
    expect(outcome(lang, text)).toEqual([expect.stringContaining('suggested')]);
  });

  test.each<Case>([
    [
      'en',
      'Danila Hurski said on Monday that he had written to Batu Ganzorig. “The fields are dry,” he added.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Данила Гурский сообщил в понедельник, что позвонил Бату Ганзоригу. «Поля сухие», — добавил он.',
      ['linked by-foreign'],
    ],
    [
      'be',
      'Даніла Гурскі паведаміў у панядзелак, што патэлефанаваў фермеру. «Палі сухія», — дадаў ён.',
      ['linked by-foreign'],
    ],
  ])('follows the one who speaks, not whom they speak of (%s): %s', (lang, text, expected) => {
    expect(outcome(lang, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      'en',
      'Danila Hurski said he had rested. Batu Ganzorig sat near the door. “The fields are dry,” he added.',
    ],
    ['en', 'Danila Hurski said Batu Ganzorig had come. “The fields are dry,” he added.'],
    [
      'ru',
      'Данила Гурский сообщил об урожае. Бату Ганзориг сидел рядом. «Поля сухие», — сказал он.',
    ],
    [
      'be',
      'Даніла Гурскі паведаміў пра ўраджай. Бату Ганзарыг сядзеў побач. «Палі сухія», — сказаў ён.',
    ],
  ])('does not go back to a speaker behind another person (%s): %s', (lang, text) => {
    expect(outcome(lang, text)).not.toContain('linked by-foreign');
  });

  test.each<[string, string]>([
    ['en', 'The Mongolian visitor opened a window. “The fields are dry,” he said.'],
    [
      'en',
      'Batu Ganzorig came to Minsk with Danila Hurski. The minister opened a window. “The fields are dry,” he said.',
    ],
  ])('is no surer than the role before it (%s): %s', (lang, text) => {
    expect(outcome(lang, text)).not.toContainEqual(expect.stringContaining('linked'));
  });

  test.each<Case>([
    [
      'en',
      'The Mongolian foreign minister opened a window. “The fields are dry,” he said.',
      ['suggested mn-foreign'],
    ],
    [
      'ru',
      'Министр иностранных дел Монголии открыл окно. «Поля сухие», — сказал он.',
      ['suggested mn-foreign'],
    ],
    [
      'be',
      'Міністр замежных спраў Манголіі адчыніў акно. «Палі сухія», — сказаў ён.',
      ['suggested mn-foreign'],
    ],
  ])(
    'is not linked through a role in an article without a date (%s): %s',
    (lang, text, expected) => {
      expect(outcome(lang, text, null)).toEqual(expected);
      expect(outcome(lang, text)).toEqual([expected[0]?.replace('suggested', 'linked')]);
    }
  );
});

describe('a role', () => {
  test.each<Case>([
    [
      'en',
      'Danila Hurski spoke in Lisbon. “The fields are dry,” the minister said.\nLater Batu Ganzorig, the Mongolian minister, left.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Данила Гурский выступил в Лиссабоне. «Поля сухие», — сказал министр.\nПозже уехал Бату Ганзориг, министр иностранных дел Монголии.',
      ['linked by-foreign'],
    ],
    [
      'be',
      'Даніла Гурскі выступіў у Лісабоне. «Палі сухія», — сказаў міністр.\nПазней паехаў Бату Ганзарыг, міністр замежных спраў Манголіі.',
      ['linked by-foreign'],
    ],
  ])('has no rival in whom the article names only later (%s): %s', (lang, text, expected) => {
    expect(outcome(lang, text)).toEqual(expected);
  });

  test.each<Case>([
    [
      'en',
      'Batu Ganzorig came first.\nDanila Hurski opened a window. “The fields are dry,” the minister said.',
      ['linked by-foreign'],
    ],
    [
      'ru',
      'Первым приехал Бату Ганзориг.\nДанила Гурский открыл окно. «Поля сухие», — сказал министр.',
      ['linked by-foreign'],
    ],
    [
      'be',
      'Першым прыехаў Бату Ганзарыг.\nДаніла Гурскі адчыніў акно. «Палі сухія», — сказаў міністр.',
      ['linked by-foreign'],
    ],
  ])('is the only one who fits in its paragraph (%s): %s', (lang, text, expected) => {
    expect(outcome(lang, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['en', 'Minister says fields ‘are dry’\nDanila Hurski and Batu Ganzorig met in Minsk.'],
    [
      'en',
      'Batu Ganzorig came.\nDanila Hurski opened a window.\n“The fields are dry,” the minister said.',
    ],
    ['ru', 'Приехал Бату Ганзориг.\nДанила Гурский открыл окно.\n«Поля сухие», — сказал министр.'],
    ['be', 'Прыехаў Бату Ганзарыг.\nДаніла Гурскі адчыніў акно.\n«Палі сухія», — сказаў міністр.'],
    [
      'en',
      'Batu Ganzorig came.\nDanila Hurski met the Mongolian minister. “The fields are dry,” the minister said.',
    ],
    [
      'en',
      'Batu Ganzorig came.\nDanila Hurski received guests from Mongolia. “The fields are dry,” the minister said.',
    ],
    [
      'ru',
      'Приехал Бату Ганзориг.\nДанила Гурский принял гостей из Монголии. «Поля сухие», — сказал министр.',
    ],
    [
      'be',
      'Прыехаў Бату Ганзарыг.\nДаніла Гурскі прыняў гасцей з Манголіі. «Палі сухія», — сказаў міністр.',
    ],
    [
      'en',
      'Batu Ganzorig came.\n“We are ready,” Danila Hurski said. “The fields are dry,” the minister replied.',
    ],
    [
      'ru',
      'Приехал Бату Ганзориг.\n«Мы готовы», — сказал Данила Гурский. «Поля сухие», — ответил министр.',
    ],
    [
      'be',
      'Прыехаў Бату Ганзарыг.\n«Мы гатовы», — сказаў Даніла Гурскі. «Палі сухія», — адказаў міністр.',
    ],
    [
      'en',
      'Erden Tumur came first. “The fields are dry,” the special envoy said.\nLater Anna Bergsson, the special envoy, left.',
    ],
  ])('is only suggested where a rival may be meant (%s): %s', (lang, text) => {
    const last = outcome(lang, text).at(-1);
    expect(last).not.toContain('linked');
  });
});

describe('a surname alone', () => {
  test.each<Case>([
    [
      'en',
      'The Mongolian foreign minister opened a window. Ganzorig said: “The fields are dry.”',
      ['linked mn-foreign'],
    ],
    [
      'ru',
      'Министр иностранных дел Монголии открыл окно. Ганзориг сказал: «Поля сухие».',
      ['linked mn-foreign'],
    ],
    [
      'be',
      'Міністр замежных спраў Манголіі адчыніў акно. Ганзарыг сказаў: «Палі сухія».',
      ['linked mn-foreign'],
    ],
  ])(
    'is sure where the article calls the person by their office (%s): %s',
    (lang, text, expected) => {
      expect(outcome(lang, text)).toEqual(expected);
      expect(outcome(lang, text, null)).toEqual([expected[0]?.replace('linked', 'suggested')]);
    }
  );

  test.each<[string, string]>([
    ['en', 'A window was open. Ganzorig said: “The fields are dry.”'],
    ['ru', 'Окно было открыто. Ганзориг сказал: «Поля сухие».'],
    ['be', 'Акно было адчынена. Ганзарыг сказаў: «Палі сухія».'],
    ['en', 'The Portuguese foreign minister opened a window. Ganzorig said: “The fields are dry.”'],
    [
      'en',
      'The Mongolian foreign minister met farmers. Ganzorig, a farmer, said: “The fields are dry.”',
    ],
  ])('is only suggested without it (%s): %s', (lang, text) => {
    expect(outcome(lang, text)).not.toContainEqual(expect.stringContaining('linked'));
  });
});

describe('a quotation over several paragraphs', () => {
  test.each<Case>([
    [
      'en',
      '“The fields are dry.\n“The wells are full,” Danila Hurski said.',
      ['linked by-foreign', 'linked by-foreign'],
    ],
    [
      'ru',
      '«Поля сухие.\n«Колодцы полны», — сказал министр иностранных дел Монголии.',
      ['linked mn-foreign', 'linked mn-foreign'],
    ],
    [
      'be',
      '«Палі сухія.\n«Калодзежы поўныя», — сказаў міністр замежных спраў Манголіі.',
      ['linked mn-foreign', 'linked mn-foreign'],
    ],
  ])('lacks no mark where it goes on (%s): %s', (lang, text, expected) => {
    expect(outcome(lang, text)).toEqual(expected);
  });
});

test('a former office is read with a short adjective before it', () => {
  const former = createPeopleIndex([
    {
      ...person(
        'old',
        'male',
        ['Petr Yarmak', 'Пётр Ермак', 'Пётр Ярмак'],
        'Minister of Foreign Affairs',
        'BY'
      ),
      positions: [
        {
          title: 'Minister of Foreign Affairs',
          organization: null,
          country: 'BY',
          from: '2015-01-01',
          to: '2019-01-01',
        },
      ],
    },
    person(
      'new',
      'male',
      ['Danila Hurski', 'Данила Гурский', 'Даніла Гурскі'],
      'Minister of Foreign Affairs',
      'BY'
    ),
  ]);
  const text =
    'Даніла Гурскі слухаў, Пётр Ярмак таксама. «Палі сухія», — удакладніў былы кіраўнік МЗС.';
  const [quote] = attribute(text, { lang: 'be', date: '2025-03-01', people: former });
  expect(quote?.speaker?.id).toBe('old');
});

test('does not link a quotation to the sentence before if a tag behind it is not understood', () => {
  const text =
    'Данила Гурский от комментариев отказался.\n"Поля сухие", - заявила, в свою очередь, кухарка президента.';
  expect(outcome('ru', text)).not.toContain('linked by-foreign');
});
