import { stemsOf, wordsOf } from './words';

/** A part of what somebody looks for; a text has to have all parts. */
export type Part =
  /** A word in any of its forms; unfinished, also what begins so. */
  | { is: 'word'; form: string; stems: string[]; unfinished: boolean }
  /** These very words, one after the other. */
  | { is: 'phrase'; forms: string[] };

const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;
/** What fewer letters begin is half of the language. */
const MIN_PREFIX_LENGTH = 3;
/** More words than these are a text, no question. */
export const MAX_WORDS = 32;

function wordsIn(text: string, language: string): Extract<Part, { is: 'word' }>[] {
  return wordsOf(text, language).map(({ form }) => ({
    is: 'word',
    form,
    stems: stemsOf(form, language),
    unfinished: false,
  }));
}

/**
 * What somebody typed into a search field: phrases between quotation marks, and words. Every text is one: what is
 * neither letter nor digit only parts words. The last word may be unfinished.
 * @param language of the texts, or "*"
 */
export function parseSearch(typed: string, language: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: all, 1: phrase, index } of typed.matchAll(PHRASE)) {
    parts.push(...wordsIn(typed.slice(at, index), language));
    const forms = wordsOf(phrase!, language).map(({ form }) => form);
    if (forms.length > 0) parts.push({ is: 'phrase', forms });
    at = index + all.length;
  }
  const rest = wordsIn(typed.slice(at), language);
  const last = rest.at(-1);
  if (last && last.form.length >= MIN_PREFIX_LENGTH) last.unfinished = true;
  return [...parts, ...rest];
}

/** How many words are looked for. */
export const wordCount = (parts: Part[]): number =>
  parts.reduce((sum, part) => sum + (part.is === 'word' ? 1 : part.forms.length), 0);

/** The words of an office's title that are asked for, each as the stems of which one has to be there. */
export const officeStems = (typed: string, language: string): string[][] =>
  wordsOf(typed, language).map(({ form }) => stemsOf(form, language));
