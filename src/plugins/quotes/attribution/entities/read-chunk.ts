/** Reads a run of capitalized words: where its title ends and its name begins, and what kind of name it is. */
import { countryAt } from '../registry/countries';
import { readDescription } from '../registry/descriptions';
import { isPostNominal } from '../registry/name-parts';
import { organizationAt } from '../registry/organizations';
import type { PeopleRegister } from '../registry/people-index';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { foldedNameAt, nameWordsAt } from './name-words';
import type { NameWords } from './name-words';

const NAMELESS: NameWords = { name: [], compared: [], article: null };
const isAcronym = (word: string) => /^\p{Lu}{2,6}$/u.test(word);

/** Returns whether a word is a form of address or the head of an office. */
export const isTitleWord = (word: string, language: Language) =>
  language.honorifics.has(word) ||
  (language.office.get(word)?.heads?.length ?? 0) > 0 ||
  language.spokesNouns.has(word);

/**
 * Returns whether a noun for a person only has a capital because it begins the sentence: “|Предшественник| Тальхайм”,
 * “|Студентка| Мария Волкова”, “|Гость| ответил”.
 */
const opensWithNoun = (passage: Passage, i: number, to: number, language: Language): boolean => {
  const word = passage.words[i] as string;
  return (
    language.inflection?.isNominative(word) === true &&
    (i + 1 < to || readDescription([word], language).kinds.length > 0) &&
    passage.sentenceStarts[passage.sentenceOf[i] ?? 0] === i &&
    language.personNouns.has(word) &&
    !language.givenNames.has(word)
  );
};

export type ChunkKind = 'person' | 'organization' | 'place' | 'title' | 'unknown';

/** A chunk as its words tell it. */
export interface ChunkReading {
  /** The first item of the name, after titles and peoples ("Belarusian Defence Minister |Viktor Khrenin"). */
  nameFrom: number;
  kind: ChunkKind;
  words: NameWords;
}

export function readChunk(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  people: PeopleRegister
): ChunkReading {
  // A recorded name is one, whatever its words mean: "Don King", "Judge Jules".
  for (let start = from; start < to - 1; start++) {
    const name = foldedNameAt(passage, start, to);
    if (name.length > 1 && people.withFullName(name).length > 0)
      return { nameFrom: start, words: nameWordsAt(passage, start, to, people), kind: 'person' };
  }
  let nameFrom = startsWithPlace(passage, from, to, language) ? from + 1 : from;
  for (let i = from; i < to; i++) {
    const word = passage.words[i] as string;
    const country = countryAt(passage.words, i, language);
    if (isTitleWord(word, language) || (i === from && opensWithNoun(passage, i, to, language)))
      nameFrom = i + 1;
    else if (country && i === nameFrom && (country.kind === 'demonym' || i + country.length < to))
      nameFrom = i + country.length;
  }
  nameFrom = Math.max(nameFrom, afterOrganization(passage, nameFrom, to, language));
  const last = passage.words[to - 1] as string;
  if (language.organizationNouns.has(last))
    return { nameFrom: from, words: nameWordsAt(passage, from, to, people), kind: 'organization' };
  if (nameFrom >= to) {
    const place = countryAt(passage.words, from, language);
    if (place && place.length >= to - from)
      return { nameFrom: from, words: nameWordsAt(passage, from, to, people), kind: 'place' };
    return { nameFrom: to, words: NAMELESS, kind: 'title' };
  }
  const words = nameWordsAt(passage, nameFrom, to, people);
  const { name } = words;
  const text = (passage.items[nameFrom] as Token).text;
  const single = name.length === 1;
  const titled = nameFrom > from;
  const place = countryAt(passage.words, nameFrom, language);
  if (place && place.length === to - nameFrom && !titled) return { nameFrom, words, kind: 'place' };
  if (!titled && opensBeforePlace(passage, from, to, language))
    return { nameFrom, words, kind: 'place' };
  // “Президент |Казахстана|”, “Генсек |ОДКБ|”: what the office is of.
  if (titled && isComplementOfTitle(passage, nameFrom, to, language))
    return { nameFrom: to, words: NAMELESS, kind: 'title' };
  if (language.inflection && isOfCountry(passage, nameFrom, to, language))
    return { nameFrom, words, kind: 'organization' };
  const hasRecord = single && people.withLastName(name[0] ?? '').length > 0;
  if (single && isAcronym(text) && !hasRecord) return { nameFrom, words, kind: 'organization' };
  const first = name[0] ?? '';
  const looksPersonal =
    titled ||
    language.givenNames.has(first) ||
    isPostNominal((passage.items[to - 1] as Token).text) ||
    (passage.items[nameFrom + 1]?.text.length === 2 && !single);
  return { nameFrom, words, kind: looksPersonal || hasRecord ? 'person' : 'unknown' };
}

/**
 * Returns whether words after a title are a country or an organization of states in another case: the title is of it.
 */
function isComplementOfTitle(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  if (!language.inflection) return false;
  const place = countryAt(words, from, language);
  if (place && place.kind !== 'demonym') return from + place.length === to;
  const organization = organizationAt(words, from, language);
  return organization !== null && from + organization.length === to;
}

/**
 * Returns whether a word has a capital because a sentence begins with it, and a place follows: “|Условия Минску|
 * известны”.
 */
function opensBeforePlace(passage: Passage, from: number, to: number, language: Language): boolean {
  const { words, sentenceStarts, sentenceOf } = passage;
  if (!language.inflection || sentenceStarts[sentenceOf[from] ?? 0] !== from) return false;
  if (language.givenNames.has(words[from] ?? '')) return false;
  const place = countryAt(words, from + 1, language);
  return place !== null && place.kind !== 'demonym' && from + 1 + place.length === to;
}

/** Returns whether words are an organ of a country: “МИД |Казахстана|”. */
function isOfCountry({ words }: Passage, from: number, to: number, language: Language): boolean {
  let at = from;
  while (at < to && language.organizationNouns.has(words[at] as string)) at++;
  if (at === from || at === to) return false;
  const place = countryAt(words, at, language);
  return place !== null && place.kind !== 'demonym' && at + place.length === to;
}

/** Returns where the name begins after an organization: "Harbour Council |Ewan Salter"; a surname alone may be of it. */
function afterOrganization(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): number {
  for (let i = to - 3; i > from; i--)
    if (language.organizationNouns.has(words[i] as string)) return i + 1;
  return from;
}

/**
 * Returns where the name begins after a place: of two capitals after a preposition the first is the place (“в Гродно
 * |Гринько| заявил”), unless it is a first name.
 */
const startsWithPlace = (passage: Passage, from: number, to: number, language: Language) =>
  language.inflection !== undefined &&
  to - from > 1 &&
  language.prepositions.has(passage.words[from - 1] ?? '') &&
  !language.givenNames.has(passage.words[from] ?? '') &&
  !isTitleWord(passage.words[from] ?? '', language);
