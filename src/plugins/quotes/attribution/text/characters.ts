/**
 * Classifies characters. The classes of Unicode are cached in a table, because every character of a text is looked up.
 */

/** Bits of a class; the first four exclude one another. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const OTHER = 8;
/** A capital letter. */
export const UPPER = 16;
/** Counts as a letter, but makes no word alone. */
const MARK = 32;

const IS_MARK = /\p{M}/u;
const IS_LETTER = /\p{L}/u;
const IS_UPPER = /\p{Lu}/u;
const IS_DIGIT = /\p{N}/u;
const WHITE = /\s/;
/** Controls and format characters are as good as spaces. */
const IS_SPACE = /[\s\p{Cf}\p{Cc}]/u;

const FIRST_ASTRAL = 0x10000;
const LOW_SURROGATES = 0xdc00;
/** Controls count as space, but are none. */
const LAST_CONTROL = 0x9f;
const known = new Uint8Array(FIRST_ASTRAL);

function readClass(code: number): number {
  const char = String.fromCodePoint(code);
  if (IS_MARK.test(char)) return LETTER | MARK;
  if (IS_LETTER.test(char)) return IS_UPPER.test(char) ? LETTER | UPPER : LETTER;
  if (IS_DIGIT.test(char)) return DIGIT;
  return IS_SPACE.test(char) ? SPACE : OTHER;
}

/** Returns the class of a code point. */
export function classOf(code: number): number {
  if (code >= FIRST_ASTRAL) return readClass(code);
  const found = known[code] as number;
  return found === 0 ? (known[code] = readClass(code)) : found;
}

/** Returns whether the code point that starts at an offset is a letter (combining marks are) or digit. */
export function wordCharAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** Returns whether the code point that ends just before an offset is a letter or digit. */
export function wordCharBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const low = text.charCodeAt(at - 1);
  const isLow = low >= LOW_SURROGATES && low <= 0xdfff && at > 1;
  return wordCharAt(text, isLow ? at - 2 : at - 1);
}

/** Finds the first letter or digit of a range; its end if there is none. */
export function firstWordChar(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) as number;
    const found = classOf(code);
    if ((found & (LETTER | DIGIT)) !== 0 && (found & MARK) === 0) return at;
    at += code >= FIRST_ASTRAL ? 2 : 1;
  }
  return end;
}

/** Returns whether a character is white space in the sense of `\s`. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (classOf(code) & SPACE) !== 0 && WHITE.test(String.fromCharCode(code));
}

/** Returns whether a character is white space, or a format character (zero-width, bidirectional) that is invisible. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code > LAST_CONTROL && (classOf(code) & SPACE) !== 0;
}
