/**
 * Reads text as words and punctuation in a folded form, in which spaces, kinds of quotation marks, apostrophes and
 * dashes, and invisible characters make no difference.
 */
import { ALL_QUOTATION_MARKS } from '../attribution/quotation-marks/mark-table';

/** A text as folded tokens. Equal ids are equal tokens, within one vocabulary. */
export interface Tokens {
  ids: number[];
  starts: number[];
  /** First and last token (exclusive) of each line. Newlines are tokens too, between the lines. */
  lines: { from: number; to: number }[];
}

/** Gives each folded token its number. */
export type Vocabulary = Map<string, number>;

const APOSTROPHE = "'’ʼ‘`´";
const PART = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]+`;
const TOKEN = new RegExp(
  `\\n|${PART}(?:[${APOSTROPHE}]${PART})*|[${APOSTROPHE}]{2}|[-‐‑‒–—―−]+|[^\\s]`,
  'gu'
);
const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'g');
const MARK = new RegExp(`^[${APOSTROPHE}${ALL_QUOTATION_MARKS}]+$`);
const DASH = /^[-‐‑‒–—―−]+$/;
const PLAIN = /^[A-Za-z0-9]+$/;

/** Folds a token: drops invisible characters, turns an ellipsis into three stops. */
function fold(token: string): string[] {
  if (PLAIN.test(token)) return [token];
  if (token === '…') return ['.', '.', '.'];
  if (MARK.test(token)) return ['"'];
  if (DASH.test(token)) return ['-'];
  const word = token.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'");
  return word === '' ? [] : [word];
}

/** Reads a text into tokens; new ones are added to the vocabulary. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const ids: number[] = [];
  const starts: number[] = [];
  const lines: Tokens['lines'] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    for (const form of fold(match[0])) {
      if (form === '\n') {
        lines.push({ from, to: ids.length });
        from = ids.length + 1;
      }
      let id = vocabulary.get(form);
      if (id === undefined) vocabulary.set(form, (id = vocabulary.size));
      ids.push(id);
      starts.push(match.index);
    }
  }
  lines.push({ from, to: ids.length });
  return { ids, starts, lines };
}

/** Returns the index of the first token that starts at or after an offset (binary search). */
export function tokenAt({ starts }: Tokens, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the line of a token (binary search). */
export function lineOf({ lines }: Tokens, token: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle].from <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the tokens of a text as they are compared. */
export const foldedForms = (text: string): string[] =>
  [...text.matchAll(TOKEN)].flatMap(([token]) => fold(token));

/** Folds a text: two texts with the same words and the same punctuation have the same folded text. */
export const foldedText = (text: string): string => foldedForms(text).join(' ');

/** Returns whether two texts have the same words. */
export function sameWords(a: string, b: string): boolean {
  return a === b || foldedText(a) === foldedText(b);
}
