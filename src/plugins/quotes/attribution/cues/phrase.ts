/** Defines phrases, and the words that begin and continue them. */
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';

/** Items `from` to `to` (exclusive) of a passage. */
export interface Phrase {
  from: number;
  to: number;
}

export const MAX_PHRASE_ITEMS = 24;
/** "I’m", "they’ll". */
export const CONTRACTED = /['’](?:m|re|ll|ve|d)$/;
export const DATE_WORD = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export const isWord = (item: Token | undefined): item is Token =>
  item !== undefined && (item.kind === 'word' || item.kind === 'number');

export const beginsPhrase = (item: Token, language: Language) =>
  (item.capital && !language.notNames.has(item.lower)) ||
  language.determiners.has(item.lower) ||
  language.possessives.has(item.lower);

export const continuesPhrase = (previous: Token, item: Token, language: Language) =>
  previous.kind === 'possessive' ||
  language.determiners.has(previous.lower) ||
  language.possessives.has(previous.lower) ||
  (item.capital &&
    (previous.capital || !DATE_WORD.test(previous.lower)) &&
    !DATE_WORD.test(previous.lower));

/** Returns whether a word can be the head of a phrase for a speaker. */
export const headsPhrase = (item: Token, language: Language) =>
  language.personNouns.has(item.lower) ||
  language.office.has(item.lower) ||
  language.organizationNouns.has(item.lower) ||
  language.documentNouns.has(item.lower) ||
  (language.inflection !== undefined && language.honorifics.has(item.lower));

/**
 * Returns whether a word that can be in a title is a noun, whose case is that of the phrase: “|министр|”, not “бывший”
 * or “обороны”.
 */
export const isTitleNoun = (item: Token, language: Language) =>
  language.personNouns.has(item.lower) ||
  language.spokesNouns.has(item.lower) ||
  language.organizationNouns.has(item.lower) ||
  language.documentNouns.has(item.lower) ||
  language.honorifics.has(item.lower) ||
  (language.office.get(item.lower)?.heads?.length ?? 0) > 0;

/** Returns whether a word ends the noun phrase before it. */
export function endsRight(item: Token, language: Language): boolean {
  const word = item.lower;
  if (item.capital) return false;
  if (language.subordinators.has(word) || language.auxiliaries.has(word)) return true;
  if (language.isAdverb(word)) return true;
  if (language.pronouns.has(word) && !language.determiners.has(word)) return true;
  if (language.inflection && language.isPastVerb?.(word)) return true;
  const cue = language.cues.get(word);
  return cue !== undefined && !cue.noun;
}
