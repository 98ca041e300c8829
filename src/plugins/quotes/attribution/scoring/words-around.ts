/** Reads the words around a quotation and in it, for its features. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

const SELF = new Set(['self']);

/** Returns whether a quotation is joined to another: “…” and “…”; “…,” “…” and “…”. */
export function isListed(passage: Passage, at: number, language: Language): boolean {
  const { items } = passage;
  return (
    (joins(items[at + 1], language) && isQuote(items[at + 2])) ||
    (joins(items[at - 1], language) && isQuote(items[at - 2])) ||
    isQuote(items[at + 1]) ||
    isQuote(items[at - 1])
  );
}

const isQuote = (item: Token | undefined): boolean => item?.kind === 'quote';

const joins = (item: Token | undefined, language: Language): boolean =>
  item !== undefined && (language.conjunctions.has(item.lower) || item.text === ',');

export function isFunctionWord(item: Token, language: Language): boolean {
  const word = item.lower;
  return (
    language.prepositions.has(word) ||
    language.conjunctions.has(word) ||
    language.subordinators.has(word) ||
    language.auxiliaries.has(word) ||
    language.pronouns.has(word) ||
    language.determiners.has(word) ||
    language.isAdverb(word) ||
    language.inflection?.comparatives.has(word) === true ||
    language.cues.has(word)
  );
}

export const hasVerb = (item: Token, language: Language) =>
  language.auxiliaries.has(item.lower) ||
  SELF.has(language.pronouns.get(item.lower)?.person ?? '') ||
  /['’](?:re|m|ll|ve|d|t)$/.test(item.lower);

/** Returns whether one of the two words before a quotation is in a list, with nothing but a comma between. */
export function precededBy(passage: Passage, at: number, test: (word: string) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = passage.items[i] as Token;
    if (item.kind === 'quote') return false;
    if (item.kind === 'word' && test(item.lower)) return true;
  }
  return false;
}
