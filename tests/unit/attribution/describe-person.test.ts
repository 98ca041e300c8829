import { describePerson, type PersonDescription } from '../../../src/plugins/quotes/attribution';

const NOTHING: PersonDescription = {
  name: null,
  honorific: null,
  title: null,
  organization: null,
  country: null,
  gender: null,
};

/** Describes the person whom the words in brackets of a text name. */
function described(lang: string, marked: string): PersonDescription | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return describePerson(text, { start, end, text: text.slice(start, end) }, { lang });
}

/**
 * Text with the mention in brackets; what is left out of the result is null, gender is not compared if it is left out.
 */
type Case = [text: string, expected: Partial<PersonDescription> | null];

function check(lang: string, [text, expected]: Case): void {
  const found = described(lang, text);
  if (expected === null) return expect(found).toBeNull();
  const gender = 'gender' in expected ? expected.gender : (found?.gender ?? null);
  expect(found).toEqual({ ...NOTHING, ...expected, gender });
}

const karin = { name: 'Karin Lindqvist', title: 'Foreign Minister', country: 'SE' };
const pavel = {
  name: 'Pavel Sorokin',
  honorific: 'Lieutenant General',
  title: 'chief of the General Staff',
  country: 'KZ',
};

describe('describePerson in English', () => {
  test.each<Case>([
    // Before the name.
    ['“Yes,” said [Swedish Foreign Minister Karin Lindqvist].', karin],
    [
      '“Yes,” said [Minister of Defence of Kazakhstan Lieutenant General Ruslan Akhmet].',
      {
        name: 'Ruslan Akhmet',
        honorific: 'Lieutenant General',
        title: 'Minister of Defence',
        country: 'KZ',
      },
    ],
    [
      '“Yes,” said [Minister of Trade and Industry Paula Roth].',
      { name: 'Paula Roth', title: 'Minister of Trade and Industry' },
    ],
    [
      '“Yes,” said [NATO Secretary General Jens Dahl].',
      { name: 'Jens Dahl', title: 'Secretary General', organization: 'NATO' },
    ],
    [
      '“Yes,” said [Central Bank governor Mara Lopes].',
      { name: 'Mara Lopes', title: 'governor', organization: 'Central Bank' },
    ],
    [
      '[House Speaker Ann Cole] said: “Yes.”',
      { name: 'Ann Cole', title: 'House Speaker', gender: 'female' },
    ],
    ['[Attorney General Mark Lund] said: “Yes.”', { name: 'Mark Lund', title: 'Attorney General' }],
    [
      '[US Secretary of State Rita Vale] said: “Yes.”',
      { name: 'Rita Vale', title: 'Secretary of State', country: 'US' },
    ],
    [
      '“Yes,” said [the visiting Danish trade minister Ida Krag].',
      { name: 'Ida Krag', title: 'trade minister', country: 'DK' },
    ],
    [
      '“Yes,” said [acting Prime Minister Tom Reed].',
      { name: 'Tom Reed', title: 'acting Prime Minister', gender: 'male' },
    ],
    [
      '“Yes,” said [Foreign Ministry spokeswoman Mara Lopes].',
      { name: 'Mara Lopes', title: 'spokeswoman', organization: 'Foreign Ministry' },
    ],
    [
      '“Yes,” said [Deputy Prime Minister and Minister of Finance Paula Roth of Fiji].',
      { name: 'Paula Roth', title: 'Deputy Prime Minister', country: 'FJ' },
    ],
    // In apposition.
    [
      '“Yes,” [Lieutenant General Pavel Sorokin], chief of the General Staff of Kazakhstan, said.',
      pavel,
    ],
    [
      '“Yes,” said [Sweden’s foreign minister, Karin Lindqvist].',
      { ...karin, title: 'foreign minister' },
    ],
    [
      '[Karin Lindqvist], the Swedish foreign minister, said: “Yes.”',
      { ...karin, title: 'foreign minister' },
    ],
    [
      '“Yes,” said [Ola Berg], 52, mayor of Bergen.',
      { name: 'Ola Berg', title: 'mayor of Bergen' },
    ],
    [
      '[The mayor of Riga, Anna Berzina], said: “Yes.”',
      { name: 'Anna Berzina', title: 'mayor of Riga', country: 'LV' },
    ],
    [
      '“Yes,” said [the head of the Kazakh delegation], Nurlan Seidakhmet.',
      { name: 'Nurlan Seidakhmet', title: 'head of the delegation', country: 'KZ' },
    ],
    [
      '“Yes,” said [Mara Lopes], director of the Baltic Institute for Peace.',
      { name: 'Mara Lopes', title: 'director', organization: 'Baltic Institute for Peace' },
    ],
    [
      '“Yes,” said [Ida Krag], an economist at the Baltic Institute.',
      { name: 'Ida Krag', title: 'economist', organization: 'Baltic Institute' },
    ],
    [
      '“Yes,” said [Eva Koski], governor of the Bank of Finland.',
      { name: 'Eva Koski', title: 'governor', organization: 'Bank of Finland' },
    ],
    [
      '“Yes,” said [Ida Krag], chairwoman of the Norwegian Parliament.',
      {
        name: 'Ida Krag',
        title: 'chairwoman',
        organization: 'Norwegian Parliament',
        country: 'NO',
      },
    ],
    [
      '“Yes,” said [Omar Haddad], the Jordanian ambassador to Norway.',
      { name: 'Omar Haddad', title: 'ambassador to Norway', country: 'JO' },
    ],
    [
      '“Yes,” said [Justice Minister Ana Cruz] (Portugal).',
      { name: 'Ana Cruz', title: 'Justice Minister' },
    ],
    ['“Yes,” said [Ana Cruz] (mayor of Porto).', { name: 'Ana Cruz', title: 'mayor of Porto' }],
    // In another place of the text.
    ['Swedish Foreign Minister Karin Lindqvist came. “Yes,” [Lindqvist] said.', karin],
    ['“Yes,” [Lindqvist] said. It was Swedish Foreign Minister Karin Lindqvist who called.', karin],
    ['Swedish Foreign Minister Karin Lindqvist came. “Yes,” [the minister] said.', karin],
    [
      'Interior Minister Tom Reed left. [He] said: “Yes.”',
      { name: 'Tom Reed', title: 'Interior Minister', gender: 'male' },
    ],
    ['“Yes,” [Mrs. Holm] said. Later Mette Holm left.', { name: 'Mette Holm', gender: 'female' }],
    ['Gen. Tom Reed came. “Yes,” [Reed] said.', { name: 'Tom Reed', honorific: 'Gen.' }],
    // A role alone.
    ['[The Norwegian prime minister] said: “Yes.”', { title: 'prime minister', country: 'NO' }],
    ['[The minister] said: “Yes.”', { title: 'minister' }],
  ])('describes %s', (...row) => check('en', row));

  test.each<Case>([
    ['[A ministry spokesman] said: “Yes.”', null],
    ['[The ministry] said: “Yes.”', null],
    ['[They] said: “Yes.”', null],
    ['[Two ministers] said: “Yes.”', null],
    ['[A lawmaker] said: “Yes.”', null],
    ['The minister came. [His Zimbabwean counterpart] said: “Yes.”', null],
    // An office that is not held.
    [
      '“Yes,” said [former Finnish Prime Minister Eva Koski].',
      { name: 'Eva Koski', country: 'FI' },
    ],
    ['“Yes,” said [Eva Koski], prime minister until 2019.', { name: 'Eva Koski' }],
    ['“Yes,” said [Prime Minister-designate Olav Moe].', { name: 'Olav Moe' }],
    ['“Yes,” said [presidential candidate Ines Duarte].', { name: 'Ines Duarte' }],
    // Another person's office.
    ['“Yes,” said [Lars Holm], a friend of the Norwegian prime minister.', { name: 'Lars Holm' }],
    ['“Yes,” said [Mette Dahl], who met the Finnish president.', { name: 'Mette Dahl' }],
    [
      'After meeting the prime minister, [Karin Lindqvist] said: “Yes.”',
      { name: 'Karin Lindqvist' },
    ],
    [
      'Ola Berg, Foreign Minister Ida Krag and others came. “Yes,” said [Ola Berg].',
      { name: 'Ola Berg' },
    ],
    // One surname, two people.
    [
      'Foreign Minister Karin Lindqvist met Anna Lindqvist. “Yes,” [Lindqvist] said.',
      { name: 'Lindqvist' },
    ],
    // Two ministers.
    [
      'Foreign Minister Karin Lindqvist met Interior Minister Tom Reed. “Yes,” [the minister] said.',
      { title: 'minister' },
    ],
  ])('adds nothing to %s', (...row) => check('en', row));
});

describe('describePerson in Russian', () => {
  test.each<Case>([
    [
      '«Да», — заявила [министр иностранных дел Швеции Карин Линдквист].',
      { name: 'Карин Линдквист', title: 'министр иностранных дел', country: 'SE' },
    ],
    [
      '[Глава МИД Швеции Карин Линдквист] заявила: «Да».',
      { name: 'Карин Линдквист', title: 'Глава МИД', country: 'SE' },
    ],
    [
      'По словам [министра обороны Казахстана генерал-лейтенанта Павла Сорокина], «всё готово».',
      {
        name: 'Павел Сорокин',
        honorific: 'генерал-лейтенант',
        title: 'министр обороны',
        country: 'KZ',
        gender: 'male',
      },
    ],
    [
      'По словам [президента Казахстана Нурлана Сейдахметова], «всё готово».',
      { name: 'Нурлан Сейдахметов', title: 'президент', country: 'KZ', gender: 'male' },
    ],
    [
      'По мнению [шведского министра культуры Ольги Вольской], «рано».',
      { name: 'Ольга Вольская', title: 'министр культуры', country: 'SE', gender: 'female' },
    ],
    [
      '«Да», — сказал [Павел Сорокин], начальник Генерального штаба Казахстана.',
      { name: 'Павел Сорокин', title: 'начальник Генерального штаба', country: 'KZ' },
    ],
    [
      '«Да», — отметил [генерал армии Сергей Волков], министр обороны Кыргызстана.',
      {
        name: 'Сергей Волков',
        honorific: 'генерал армии',
        title: 'министр обороны',
        country: 'KG',
      },
    ],
    [
      '«Да», — сказал [исполняющий обязанности министра обороны Иван Лапин].',
      { name: 'Иван Лапин', title: 'исполняющий обязанности министра обороны' },
    ],
    [
      '«Да», — ответила [первый заместитель министра Анна Козлова].',
      { name: 'Анна Козлова', title: 'первый заместитель министра' },
    ],
    [
      'По словам [генерального секретаря ООН Марии Лопес], «рано».',
      { name: 'Мария Лопес', title: 'генеральный секретарь ООН' },
    ],
    [
      '«Да», — сказал [председатель Национального банка Беларуси Павел Лунин].',
      { name: 'Павел Лунин', title: 'председатель Национального банка', country: 'BY' },
    ],
    [
      '«Да», — сказал [мэр Риги Андрис Берзиньш].',
      { name: 'Андрис Берзиньш', title: 'мэр Риги', country: 'LV' },
    ],
    [
      'Встреча с министром обороны Сербии Милошем Вуйичем была вчера. «Да», — сказал [Вуйич].',
      { name: 'Милош Вуйич', title: 'министр обороны', country: 'RS' },
    ],
    [
      'Депутат Ольга Мельник пришла. По мнению [Ольги Мельник], «рано».',
      { name: 'Ольга Мельник', title: 'Депутат' },
    ],
    ['[Шведский премьер] сказал: «Да».', { title: 'премьер', country: 'SE' }],
    ['По словам [шведского премьера], «рано».', { title: 'премьер', country: 'SE' }],
  ])('describes %s', (...row) => check('ru', row));

  test.each<Case>([
    ['«Да», — заявил [представитель министерства].', null],
    ['«Да», — сообщили [в министерстве].', null],
    ['По мнению [бывшего министра Ольги Петровой], «рано».', { name: 'Ольга Петрова' }],
    ['[Избранный президент Марк Лунд] сказал: «Да».', { name: 'Марк Лунд' }],
    ['[Жена министра Анна Лапина] сказала: «Да».', { name: 'Анна Лапина' }],
    [
      '«Да», — сказал [президент Банка Финляндии Юха Виртанен].',
      { name: 'Юха Виртанен', title: 'президент Банка Финляндии' },
    ],
    // Александр or Александра, with a name that does not decline: ambiguous.
    ['Видели Александру Гринько. «Да», — слова [Гринько].', { name: 'Александру Гринько' }],
  ])('adds nothing to %s', (...row) => check('ru', row));
});

describe('describePerson in Belarusian', () => {
  test.each<Case>([
    [
      '«Так», — заявіла [міністр замежных спраў Швецыі Карын Ліндквіст].',
      { name: 'Карын Ліндквіст', title: 'міністр замежных спраў', country: 'SE' },
    ],
    [
      'Міністр замежных спраў Швецыі Карын Ліндквіст прыехала. «Так», — сказала [Ліндквіст].',
      { name: 'Карын Ліндквіст', title: 'Міністр замежных спраў', country: 'SE' },
    ],
    [
      'Паводле слоў [міністра абароны Казахстана Паўла Сарокіна], «усё добра».',
      { name: 'Павел Сарокін', title: 'міністр абароны', country: 'KZ', gender: 'male' },
    ],
    [
      'Паводле слоў [прэзідэнта Латвіі Эдгара Рынкевіча], «усё добра».',
      { name: 'Эдгар Рынкевіч', title: 'прэзідэнт', country: 'LV' },
    ],
    [
      '«Так», — сказаў [намеснік міністра абароны Літвы Томас Гадлеўскас].',
      { name: 'Томас Гадлеўскас', title: 'намеснік міністра абароны', country: 'LT' },
    ],
    [
      '«Так», — сказаў [генерал-маёр Андрэй Жук], начальнік Генеральнага штаба.',
      { name: 'Андрэй Жук', honorific: 'генерал-маёр', title: 'начальнік Генеральнага штаба' },
    ],
    [
      'Паводле слоў [міністра культуры Івана Іванова], «рана».',
      { name: 'Іван Іваноў', title: 'міністр культуры', gender: 'male' },
    ],
    ['[Польскі прэм’ер] сказаў: «Так».', { title: 'прэм’ер', country: 'PL' }],
  ])('describes %s', (...row) => check('be', row));

  test.each<Case>([
    ['[Прадстаўнік міністэрства] сказаў: «Не».', null],
    ['«Так», — сказаў [былы міністр Андрэй Жук].', { name: 'Андрэй Жук' }],
  ])('adds nothing to %s', (...row) => check('be', row));
});

describe('describePerson with unusual input', () => {
  test('reads only the name in an unknown language', () => {
    expect(described('de', '„Ja“, sagte [Anna Schmidt].')?.title ?? null).toBeNull();
  });

  test('returns null for words that are not in the text at that place', () => {
    expect(
      describePerson('“Yes,” said Ola Berg.', { start: 0, end: 3, text: 'Ola' }, { lang: 'en' })
    ).toBeNull();
  });

  test('ignores the words of quote blocks', () => {
    const text = 'Ola Berg runs it all.\n“Yes,” said Berg.';
    const start = text.lastIndexOf('Berg');
    const mention = { start, end: start + 4, text: 'Berg' };
    const regions = [{ start: 0, end: text.indexOf('\n') }];
    expect(describePerson(text, mention, { lang: 'en', regions })?.name).toBe('Ola Berg');
  });
});
