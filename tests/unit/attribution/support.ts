/** Shares fixtures of the attribution tests: a small registry of officials, and short views of results. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import type {
  AttributedQuote,
  AttributeOptions,
  Person,
  Position,
} from '../../../src/plugins/quotes/attribution';
import { languageOf } from '../../../src/plugins/quotes/attribution/languages';
import { findRegions } from '../../../src/plugins/quotes/attribution/quotation-marks/find-quotations';
import { paragraphsOf } from '../../../src/plugins/quotes/attribution/text/paragraphs';
import { readPassages } from '../../../src/plugins/quotes/attribution/text/passages';

export const english = languageOf('en');

type PositionTuple = [
  title: string,
  country: string | null,
  from?: string | null,
  to?: string | null,
];

export function buildPerson(
  id: string,
  name: string,
  gender: Person['gender'],
  ...positions: PositionTuple[]
): Person {
  return {
    id,
    name,
    alternateNames: [],
    honorific: null,
    gender,
    positions: positions.map(
      ([title, country, from = null, to = null]): Position => ({
        title,
        organization: null,
        country,
        from,
        to,
      })
    ),
  };
}

/** The four officials of the article, and twenty who must not be confused with them. */
export const newsroom: Person[] = [
  buildPerson('khrenin', 'Viktor Khrenin', 'male', ['Minister of Defence', 'BY', '2020-01-20']),
  buildPerson('muchinguri', 'Oppah Muchinguri-Kashiri', 'female', [
    'Minister of Defence',
    'ZW',
    '2018',
  ]),
  buildPerson('lukashenko', 'Alexander Lukashenko', 'male', ['President', 'BY', '1994-07-20']),
  buildPerson('mnangagwa', 'Emmerson Mnangagwa', 'male', ['President', 'ZW', '2017-11-24']),
  buildPerson('ryzhankou', 'Maksim Ryzhankou', 'male', [
    'Minister of Foreign Affairs',
    'BY',
    '2024-06-27',
  ]),
  buildPerson('aleinik', 'Sergei Aleinik', 'male', [
    'Minister of Foreign Affairs',
    'BY',
    '2022-12-13',
    '2024-06-27',
  ]),
  buildPerson('ravkov', 'Andrei Ravkov', 'male', [
    'Minister of Defence',
    'BY',
    '2014-11',
    '2020-01-20',
  ]),
  buildPerson('belousov', 'Andrei Belousov', 'male', ['Minister of Defence', 'RU', '2024-05-14']),
  buildPerson('other-khrenin', 'Pavel Khrenin', 'male', [
    'Chairman of the Regional Council',
    'BY',
    '2019',
  ]),
  buildPerson('golovchenko', 'Roman Golovchenko', 'male', [
    'Prime Minister',
    'BY',
    '2020-06-04',
    '2025-03-10',
  ]),
  buildPerson('turchin', 'Alexander Turchin', 'male', ['Prime Minister', 'BY', '2025-03-10']),
  buildPerson('kochanova', 'Natalya Kochanova', 'female', [
    'Speaker of the Council of the Republic',
    'BY',
    '2019-12',
  ]),
  buildPerson('chiwenga', 'Constantino Chiwenga', 'male', ['Vice President', 'ZW', '2017-12-28']),
  buildPerson('murwira', 'Amon Murwira', 'male', ['Minister of Foreign Affairs', 'ZW', '2024-10']),
  buildPerson('mugabe', 'Robert Mugabe', 'male', ['President', 'ZW', '1987', '2017-11-21']),
  buildPerson('putin', 'Vladimir Putin', 'male', ['President', 'RU', '2012-05-07']),
  buildPerson('lavrov', 'Sergei Lavrov', 'male', [
    'Minister of Foreign Affairs',
    'RU',
    '2004-03-09',
  ]),
  buildPerson('peskov', 'Dmitry Peskov', 'male', [
    'Press Secretary of the President',
    'RU',
    '2012',
  ]),
  buildPerson('kosiniak', 'Władysław Kosiniak-Kamysz', 'male', [
    'Minister of National Defence',
    'PL',
    '2023-12-13',
  ]),
  buildPerson('healey', 'John Healey', 'male', [
    'Secretary of State for Defence',
    'GB',
    '2024-07-05',
  ]),
  buildPerson('wallace', 'Ben Wallace', 'male', [
    'Secretary of State for Defence',
    'GB',
    '2019-07-24',
    '2023-08-31',
  ]),
  buildPerson('baerbock', 'Annalena Baerbock', 'female', [
    'Federal Minister for Foreign Affairs',
    'DE',
    '2021-12-08',
    '2025-05-06',
  ]),
  buildPerson('meloni', 'Giorgia Meloni', 'female', ['Prime Minister', 'IT', '2022-10-22']),
  buildPerson('deputy', 'Leonid Kasinsky', 'male', ['Deputy Minister of Defence', 'BY', '2021']),
];

export const newsroomIndex = createPeopleIndex(newsroom);
export const DAY = '2025-09-17';

export function quotesOf(text: string, options: Partial<AttributeOptions> = {}): AttributedQuote[] {
  return attribute(text, { lang: 'en', people: newsroomIndex, date: DAY, ...options });
}

/** Returns the quotations in marks only. */
export const marked = (text: string, options: Partial<AttributeOptions> = {}) =>
  quotesOf(text, options).filter((quote) => quote.kind !== 'indirect');

/** Returns the passages of a text, for tests of single stages. */
export function passagesOf(text: string) {
  const paragraphs = paragraphsOf(text);
  const regions = findRegions(text, paragraphs);
  return { regions, ...readPassages(text, paragraphs, regions, english) };
}
