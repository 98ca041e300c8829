/** Defines an office in the words next to a name, in the form of a record. */
import { readTitle } from '../registry/offices';
import type { Language } from '../languages/language';

/** An office in the words of the text. */
export interface OfficeWords {
  /** Without its country; null where none is named, or none that is held. */
  title: string | null;
  organization: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export const NO_OFFICE: OfficeWords = { title: null, organization: null, country: null };

/** Heads of people who hold no office, or only want one. */
const NO_HEADS: ReadonlySet<string> = new Set(['official', 'nominee', 'first-lady']);
const ACRONYM = /^\p{Lu}{2,6}$/u;

export const isAcronym = (word: string): boolean => ACRONYM.test(word);

/** Returns whether words are a title of an office that is held: not "former minister", "would-be president". */
export function isHeldOffice(words: readonly string[], language: Language): boolean {
  const { heads, former } = readTitle(words, language);
  return (
    !former &&
    !heads.some((head) => NO_HEADS.has(head)) &&
    !words.some((word) => language.titleWords.notHeld.has(word))
  );
}
