/** Recognizes quotation marks that hold the name of an organization, not words that were said. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';

/** Returns whether marks are a name right after a noun, not a quotation next to the verb: “агентству |«Вести»|”. */
export const isNameInMarks = (passage: Passage, i: number): boolean =>
  passage.items[i - 1]?.kind === 'word';

/** Finds the noun whose name is in marks: “газета |«Вести»| пишет”. */
export function namedByQuote(
  passage: Passage,
  quote: number,
  first: number,
  language: Language
): Phrase | null {
  const noun = passage.items[quote - 1];
  if (!noun || quote - 1 < first || !language.organizationNouns.has(noun.lower)) return null;
  if (!language.inflection?.isNominative(noun.lower)) return null;
  return phraseBefore(passage, quote - 1, first, language);
}
