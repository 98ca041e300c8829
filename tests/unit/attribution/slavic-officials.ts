/** Shares the officials of the tests of Russian and Belarusian agency copy. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import type { Person, Position } from '../../../src/plugins/quotes/attribution';

type Office = [title: string, organization: string, country: string | null];
type Term = [from: string, to?: string];

const position = ([title, organization, country]: Office, [from, to]: Term): Position => ({
  title,
  organization,
  country,
  from,
  to: to ?? null,
});

/** Names: the record’s, in Russian, in Belarusian. */
const official = (
  id: string,
  gender: 'male' | 'female',
  names: [string, string, string],
  ...positions: Position[]
): Person => ({ id, name: names[0], alternateNames: names.slice(1), gender, positions });

const FOREIGN = 'Minister of Foreign Affairs';
const foreign = (country: string): Office => [FOREIGN, 'Ministry of Foreign Affairs', country];
const NOW: Term = ['2022-03-01'];

export const officials: Person[] = [
  official(
    'by-president',
    'male',
    ['Siarhei Vasilkou', 'Сергей Васильков', 'Сяргей Васількоў'],
    position(['President', 'Republic of Belarus', 'BY'], NOW)
  ),
  official(
    'by-minister',
    'female',
    ['Alena Zhuk', 'Елена Жук', 'Алена Жук'],
    position(foreign('BY'), ['2024-03-01'])
  ),
  official(
    'by-former',
    'male',
    ['Ihar Kastsiuk', 'Игорь Костюк', 'Ігар Касцюк'],
    position(foreign('BY'), ['2018-01-01', '2024-02-29']),
    position(
      ['Permanent Representative of Belarus to the United Nations', 'Permanent Mission', 'BY'],
      ['2024-03-15']
    )
  ),
  official(
    'by-press',
    'female',
    ['Nina Halubovich', 'Нина Голубович', 'Ніна Галубовіч'],
    position(['Press Secretary', 'Ministry of Foreign Affairs', 'BY'], NOW)
  ),
  official(
    'by-defence',
    'male',
    ['Aleh Barysevich', 'Олег Борисевич', 'Алег Барысевіч'],
    position(['Minister of Defence', 'Ministry of Defence', 'BY'], NOW)
  ),
  official(
    'by-staff',
    'male',
    ['Pavel Hrynko', 'Павел Гринько', 'Павел Грынько'],
    position(
      ['Chief of the General Staff, First Deputy Minister of Defence', 'Ministry of Defence', 'BY'],
      NOW
    )
  ),
  official(
    'ru-minister',
    'male',
    ['Roman Vetlitsky', 'Роман Ветлицкий', 'Раман Вятліцкі'],
    position(foreign('RU'), NOW)
  ),
  official(
    'kz-minister',
    'male',
    ['Marlen Sadykov', 'Марлен Садыков', 'Марлен Садыкаў'],
    position(foreign('KZ'), NOW)
  ),
  official(
    'kz-president',
    'male',
    ['Temir Aldanov', 'Темир Алданов', 'Тэмір Алданаў'],
    position(['President', 'Republic of Kazakhstan', 'KZ'], NOW)
  ),
  official(
    'vn-minister',
    'male',
    ['Pham Quoc Hai', 'Фам Куок Хай', 'Фам Куок Хай'],
    position(foreign('VN'), NOW)
  ),
  official(
    'de-minister',
    'female',
    ['Greta Lindner', 'Грета Линднер', 'Грэта Лінднер'],
    position(foreign('DE'), NOW)
  ),
  official(
    'om-minister',
    'male',
    ['Khalid Barami', 'Халид Барами', 'Халід Барамі'],
    position(foreign('OM'), NOW)
  ),
  official(
    'us-spokeswoman',
    'female',
    ['Laura Finch', 'Лора Финч', 'Лора Фінч'],
    position(['Spokesperson', 'Department of State', 'US'], NOW)
  ),
  official(
    'eu',
    'male',
    ['Marco Belletti', 'Марко Беллетти', 'Марка Белеці'],
    position(
      ['High Representative for Foreign Affairs and Security Policy', 'European Union', null],
      NOW
    )
  ),
  official(
    'in-moscow',
    'male',
    ['Sunil Rao', 'Сунил Рао', 'Суніл Рао'],
    position(['Ambassador of India to Russia', 'Embassy of India in Moscow', 'IN'], NOW)
  ),
  official(
    'cn-minsk',
    'male',
    ['Chen Rong', 'Чэнь Жун', 'Чэнь Жун'],
    position(['Ambassador of China to Belarus', 'Embassy of China in Minsk', 'CN'], NOW)
  ),
];

const PEOPLE = createPeopleIndex(officials);

/** Returns the decision and the speaker of each quotation. */
export const outcomes = (
  lang: string,
  text: string,
  { date = '2025-03-01', people = PEOPLE } = {}
): string[] =>
  attribute(text, { lang, date, people }).map(({ decision, speaker }) =>
    speaker ? `${decision} ${speaker.id}` : decision
  );
