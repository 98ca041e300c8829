/** Recognizes phrases in the nominative, because only they can be subjects in a language with cases. */
import type { Language } from '../languages/language';
import { countryAt } from '../registry/countries';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import { MIN_FIT, nameByCase } from './names-by-case';

const OBLIQUE_PRONOUNS = new Set(['его', 'ее', 'её', 'их', 'яго', 'яе', 'іх']);

export function isSubjectPronoun(item: Token, language: Language): boolean {
  const pronoun = language.pronouns.get(item.lower);
  return pronoun !== undefined && !pronoun.demonstrative && !OBLIQUE_PRONOUNS.has(item.lower);
}

/** Returns whether a demonstrative at an item is a noun phrase of its own: “ответил |тот|.”, not “|та| женщина”. */
export const isLoneDemonstrative = (passage: Passage, i: number, language: Language): boolean =>
  language.pronouns.get(passage.words[i] ?? '')?.demonstrative === true &&
  passage.items[i + 1]?.kind !== 'word';

const CONSONANT = /[^аеёиоуыэюяіў]$/;
const FEMININE = /[ая]$/;

/**
 * Finds the noun that a verb at a tag agrees with, because only a person speaks there, on the lists or not: “ответил
 * |адресант|”, “рассмеялась |настройщица|”.
 */
export function agreeingNoun(
  passage: Passage,
  from: number,
  end: number,
  gender: Gender | null,
  language: Language
): number | null {
  let i = from;
  while (i < end && language.isAdverb(passage.words[i] ?? '')) i++;
  while (i < end && isModifier(passage.items[i] as Token, language)) i++;
  const item = passage.items[i];
  if (!item || i >= end || item.kind !== 'word' || item.lower.length < MIN_NOUN_LETTERS)
    return null;
  // “рассказали соседи |Петрова|”
  if (item.capital && i > from) return null;
  const next = i + 1 < end ? passage.items[i + 1] : undefined;
  if (next?.kind === 'word' && !isComplementName(passage, i + 1, gender, language)) return null;
  const { lower } = item;
  if (language.prepositions.has(lower) || language.pronouns.has(lower)) return null;
  const agrees =
    (gender !== 'female' && CONSONANT.test(lower)) || (gender !== 'male' && FEMININE.test(lower));
  return agrees && !language.inflection?.isOblique(lower) ? i : null;
}

const MIN_NOUN_LETTERS = 4;

/** Returns whether a name in another case than the nominative is at an item: “одноклассник |Ивана Петрова|”. */
const isComplementName = (
  passage: Passage,
  i: number,
  gender: Gender | null,
  language: Language
): boolean => {
  if (!language.inflection) return false;
  const name = nameByCase(passage, i, null, gender, language, language.inflection);
  return name !== null && name.fit < 1;
};

/** Returns whether a noun on no list may be the subject of a verb by its ending: “сказал |одноклассник|”. */
export const mayBeSubject = (item: Token, gender: Gender | null, plural: boolean): boolean =>
  !item.capital &&
  item.lower.length >= MIN_NOUN_LETTERS &&
  (plural
    ? PLURAL.test(item.lower)
    : (gender !== 'female' && CONSONANT.test(item.lower) && !OBLIQUE_NOUN.test(item.lower)) ||
      (gender !== 'male' && FEMININE.test(item.lower)));

const PLURAL = /[ыиія]$/;
const OBLIQUE_NOUN = /(?:[оеаыиія][мйх])$/;

/** Returns whether a phrase in the nominative begins at an item. */
export function startsSubject(
  passage: Passage,
  i: number,
  governed: boolean,
  language: Language,
  inflection: Inflection,
  gender: Gender | null = null,
  leastFit: number = MIN_FIT
): boolean {
  const item = passage.items[i];
  if (!item || item.kind !== 'word') return false;
  if (language.possessives.has(item.lower) || (isModifier(item, language) && !runsOn(passage, i)))
    return !governed && endsInSubjectNoun(passage, i, language, inflection, gender);
  if (inflection.isNominative(item.lower) || isAnimateNominative(item.lower, language, inflection))
    return !governed || isAnimateNominative(item.lower, language, inflection);
  if (!item.capital || governed || language.notNames.has(item.lower)) return false;
  if (isCountryOfOffice(passage, i, language)) return false;
  // “|Слова| Петрова отвергла Иванова”: the noun only has a capital because it opens the sentence.
  if (inflection.transmission.utterances.has(item.lower)) return false;
  const name = nameByCase(passage, i, null, gender, language, inflection);
  return name ? name.fit >= leastFit : !inflection.isOblique(item.lower);
}

/** Returns whether a word is rather of a name than an adjective: “|Ильмиры| Петровой”, not “|Польский| министр”. */
export const runsOn = (passage: Passage, i: number): boolean =>
  passage.items[i]?.capital === true && passage.items[i + 1]?.capital !== false;

/** Returns whether a preposition governs the item: “министр” after one could only be “министра”. */
const isAnimateNominative = (word: string, language: Language, inflection: Inflection): boolean =>
  inflection.isNominative(word) &&
  (language.personNouns.has(word) || language.office.has(word)) &&
  /[^аеёиоуыэюяі]$/.test(word);

/** Returns whether the adjectives from an item on end in a noun that can be a subject. */
function endsInSubjectNoun(
  passage: Passage,
  from: number,
  language: Language,
  inflection: Inflection,
  gender: Gender | null
): boolean {
  for (let i = from + 1; i < Math.min(passage.items.length, from + 5); i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word' || language.prepositions.has(item.lower)) return false;
    if (inflection.isNominative(item.lower)) return true;
    if (item.capital && (runsOn(passage, i) || !isModifier(item, language)))
      return startsSubject(passage, i, false, language, inflection, gender, 1);
  }
  return false;
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ы|і|ае|яе|ыя|ія)$/;

/** Returns whether words form the beginning of a preposition phrase: “в своем”, “на последнем”, “после утренней”. */
export const OBLIQUE_MODIFIER =
  /(?:сво[ие][мй]|сваі[мх]|сваёй|этом|этой|гэтым|гэтай|[нк][оа][мйг]о?|н[еа]й|н[ы]х|[сц]к[іи][мх])$/;

export const isModifier = (item: Token, language: Language): boolean =>
  item.kind === 'word' &&
  ADJECTIVE.test(item.lower) &&
  (item.lower.length > 4 || isAttribute(item.lower, language)) &&
  !language.personNouns.has(item.lower) &&
  !language.organizationNouns.has(item.lower);

/** Returns whether a word is an adjective of titles, however short: “былы”, “новы”. */
const isAttribute = (word: string, { office, titleWords }: Language): boolean =>
  office.get(word)?.former === true || titleWords.passing.has(word) || titleWords.notHeld.has(word);

/** Returns whether a country is what an office or its field is of: “министра иностранных дел |Омана|”. */
function isCountryOfOffice({ items, words }: Passage, i: number, language: Language): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'word') return false;
  const isOffice =
    language.office.has(before.lower) || language.organizationNouns.has(before.lower);
  return isOffice && countryAt(words, i, language)?.kind === 'name';
}
