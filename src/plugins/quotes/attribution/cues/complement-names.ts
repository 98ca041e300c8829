/** Recognizes names that a preposition governs, in a language with cases. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

/** Limits the words of a title between a preposition and the name. */
const MAX_TITLE_WORDS = 10;

/**
 * Returns whether a name after the noun of a preposition is rather its complement: “во время визита |Солодухи|
 * министр”, “после встречи с министром обороны Кубы |Лопесом| его коллега”.
 */
export function isComplementName(
  passage: Passage,
  i: number,
  first: number,
  language: Language
): boolean {
  if (!passage.items[i]?.capital) return false;
  for (let k = i - 1; k >= Math.max(first, i - MAX_TITLE_WORDS); k--) {
    const item = passage.items[k] as Token;
    if (item.kind !== 'word' || language.cues.has(item.lower)) return false;
    if (language.prepositions.has(item.lower)) return k < i - 1;
    if (opensSubject(item, language)) return false;
  }
  return false;
}

/** Returns whether a word is of the subject or its verb: “в Минске |министр| Петров”. */
const opensSubject = ({ lower, capital }: Token, language: Language): boolean =>
  language.isPastVerb?.(lower) === true ||
  // “МИД” has one form in all cases.
  (language.inflection?.isNominative(lower) === true &&
    (!capital || language.personNouns.has(lower)));
