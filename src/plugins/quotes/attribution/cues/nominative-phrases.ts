/** Recognizes phrases in the nominative, because only they can be subjects in a language with cases. */
import type { Inflection, Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

const OBLIQUE_PRONOUNS = new Set(['его', 'ее', 'их', 'яго', 'яе', 'іх']);

export const isSubjectPronoun = (item: Token, language: Language): boolean =>
  language.pronouns.has(item.lower) && !OBLIQUE_PRONOUNS.has(item.lower);

/** Returns whether a phrase in the nominative begins at an item. */
export function startsSubject(
  passage: Passage,
  i: number,
  governed: boolean,
  language: Language,
  inflection: Inflection
): boolean {
  const item = passage.items[i];
  if (!item || item.kind !== 'word') return false;
  if (language.possessives.has(item.lower) || isModifier(item, language))
    return !governed && endsInSubjectNoun(passage, i, language, inflection);
  if (inflection.isNominative(item.lower) || isAnimateNominative(item.lower, language, inflection))
    return !governed || isAnimateNominative(item.lower, language, inflection);
  return (
    item.capital &&
    !governed &&
    !language.notNames.has(item.lower) &&
    !inflection.isOblique(item.lower)
  );
}

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
  inflection: Inflection
): boolean {
  for (let i = from + 1; i < Math.min(passage.items.length, from + 5); i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word' || language.prepositions.has(item.lower)) return false;
    if (inflection.isNominative(item.lower)) return true;
    if (item.capital && !isModifier(item, language)) return !inflection.isOblique(item.lower);
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
  item.lower.length > 4 &&
  !language.personNouns.has(item.lower) &&
  !language.organizationNouns.has(item.lower);
