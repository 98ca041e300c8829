/** Reads the words next to a name: the name itself, a rank, an office before it or in apposition. */
import { countryAt } from '../registry/countries';
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { NameChunk } from '../entities/name-chunks';
import { caseOfName, genderOfGivenName, inNominative } from '../registry/nominative';
import type { WordCase } from '../registry/nominative';
import { NO_OFFICE, isAcronym } from './office-words';
import type { OfficeWords } from './office-words';
import { headNounIn, officeWordsByCase } from './office-words-by-case';
import { officeWordsByOrder } from './office-words-by-order';
import type { Passage } from '../text/passages';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { Gender } from '../types';
import { rankBefore, rankText } from './ranks';
import type { NamePlace } from './name-place';
import { appositions } from './appositions';

/** The description that a place has of the person named there. */
export interface AdjacentWords extends OfficeWords {
  /** In the nominative, where its endings tell it. */
  name: string[];
  /** The case of the name: only a nominative is certainly in the form of a record. */
  nameCase: WordCase;
  honorific: string | null;
  gender: Gender | null;
}

/** Words before a name that may be its title. */
const MAX_TITLE_WORDS = 12;

/**
 * Finds where the name of a chunk begins: “МИД Швеции |Карин Линдквист”, “губернатор Полесья |Анна Берг”, "Minister of
 * Trade and Industry |Paula Roth".
 */
export function nameStart({ words, items }: Passage, chunk: NameChunk, language: Language): number {
  const last = chunk.to - 1;
  let start = chunk.nameFrom;
  if (!language.inflection) {
    const before = words[start - 1] ?? '';
    const goesOn = language.titlePrepositions.has(before) || language.conjunctions.has(before);
    while (goesOn && start < last && language.office.get(words[start] as string)?.domains) start++;
    // The office may have a suffix: "Prime Minister-designate |Olav Moe".
    const office = language.officePhrases.get(words[start - 1] ?? '');
    const endsOffice = office?.some((phrase) => phrase.words[1] === words[start]);
    return endsOffice && start < last ? start + 1 : start;
  }
  while (start < last) {
    const word = words[start] as string;
    const country = start > chunk.nameFrom ? countryAt(words, start, language) : null;
    if (country && start + country.length <= last) start += country.length;
    else if (language.organizationNouns.has(word) || isAcronym(items[start]!.text)) start++;
    else break;
  }
  if (language.givenNames.has(words[start] as string)) return start;
  for (let i = start + 1; i < last; i++) if (language.givenNames.has(words[i] as string)) return i;
  return start;
}

/** Reads the words next to a name. */
export function readAdjacent(place: NamePlace, language: Language): AdjacentWords {
  const { passage, chunk, phrase } = place;
  const start = nameStart(passage, chunk, language);
  const written = passage.items.slice(start, chunk.to).map(({ text }) => text);
  const rank = rankBefore(passage, start, phrase?.from ?? 0, language);
  const from = Math.min(spanStart(place, rank.from, language), rank.from);
  const titleEnd = passage.items[rank.from - 1]?.text === ',' ? rank.from - 1 : rank.from;
  const { inflection } = language;
  const head = inflection ? headNounIn(passage, from, start, inflection) : null;
  const nameCase = inflection
    ? caseOf(written, head?.wordCase ?? null, place.phraseCase, inflection)
    : null;

  const read = (a: number, b: number) =>
    inflection
      ? officeWordsByCase(passage, a, b, nameCase, language, inflection)
      : officeWordsByOrder(passage, a, b, language);
  const before = titleEnd > from ? read(from, titleEnd) : NO_OFFICE;
  const office = before.title
    ? before
    : firstWithTitle(
        before,
        appositions(place, start, language).map(([a, b]) => read(a, b))
      );
  const statedGender = isGenderStated(passage, rank.from, start, language);
  const { words: name, gender } = nameIn(written, nameCase, statedGender, language);
  return {
    ...office,
    country: office.country ?? before.country ?? countryBehind(passage, chunk.to, language),
    name,
    nameCase,
    honorific: rankText(passage, rank.ranks, nameCase, inflection),
    gender,
  };
}

const firstWithTitle = (before: OfficeWords, others: OfficeWords[]): OfficeWords =>
  others.find(({ title }) => title !== null) ??
  others.find(({ country }) => country !== null) ??
  before;

function caseOf(
  name: string[],
  head: WordCase,
  phrase: WordCase,
  inflection: Inflection
): WordCase {
  return caseOfName(name, inflection) ?? head ?? phrase;
}

function nameIn(
  written: string[],
  nameCase: WordCase,
  statedGender: Gender | null,
  language: Language
) {
  const { inflection } = language;
  if (inflection && nameCase === 'oblique')
    return inNominative(written, statedGender, language, inflection);
  const first = written[0] ?? '';
  const listedGender =
    written.length < 2
      ? null
      : inflection
        ? genderOfGivenName(first, nameCase, inflection)
        : language.givenNames.get(first.toLowerCase());
  return { words: written, gender: statedGender ?? listedGender ?? null };
}

function isGenderStated(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = language.honorifics.get(words[i] as string);
    if (gender) return gender;
  }
  return null;
}

/** Finds where the words before a name begin that may be its title. */
function spanStart({ passage, chunk, phrase }: NamePlace, to: number, language: Language): number {
  if (phrase && phrase.from <= chunk.from) return phrase.from;
  const { words, items, sentenceOf, sentenceStarts } = passage;
  const first = sentenceStarts[sentenceOf[chunk.from] ?? 0] ?? 0;
  if (!language.inflection)
    return phraseBefore(passage, chunk.to - 1, first, language)?.from ?? chunk.from;
  let from = to;
  while (from > Math.max(first, to - MAX_TITLE_WORDS)) {
    const word = words[from - 1] as string;
    const item = items[from - 1]!;
    const ends =
      item.kind !== 'word' ||
      language.relatives.has(word) ||
      language.auxiliaries.has(word) ||
      language.subordinators.has(word) ||
      (language.prepositions.has(word) && !language.titlePrepositions.has(word)) ||
      (!item.capital && (language.cues.has(word) || language.isPastVerb?.(word) === true));
    if (ends) break;
    from--;
  }
  return from;
}

/** Returns the country right after a name: "X |of Belarus|". */
function countryBehind({ words }: Passage, at: number, language: Language): string | null {
  if (!language.roleComplements?.has(words[at] ?? '')) return null;
  const found = countryAt(words, at + 1, language);
  return found?.kind === 'name' ? found.code : null;
}
