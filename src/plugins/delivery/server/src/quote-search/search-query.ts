import { QUOTATION_MARKS } from '../../../../quotes/server/src/public';
import { stemsOf, wordsOf } from './words';

/** A part of a search; a text has to match all parts. */
export type Part =
  /** A word in any of its forms; if it is unfinished, also as a prefix. */
  | { is: 'word'; form: string; stems: string[]; unfinished: boolean }
  /** These words, one after the other. */
  | { is: 'phrase'; forms: string[] };

const MARKS = QUOTATION_MARKS.double + QUOTATION_MARKS.angle;
const PHRASE = new RegExp(`[${MARKS}]([^${MARKS}]*)[${MARKS}]`, 'g');
/** Shorter prefixes match too much of a language. */
const MIN_PREFIX_LENGTH = 3;
/** The maximum number of words of a search. */
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
 * Parses what a reader typed: phrases between quotation marks, and words. Every text is valid: other characters only
 * separate words. The last word may be unfinished.
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

/** Counts the words of a search. */
export const wordCount = (parts: Part[]): number =>
  parts.reduce((sum, part) => sum + (part.is === 'word' ? 1 : part.forms.length), 0);

/** Returns the words of an office's title, each as alternative stems. */
export const officeStems = (typed: string, language: string): string[][] =>
  wordsOf(typed, language).map(({ form }) => stemsOf(form, language));
