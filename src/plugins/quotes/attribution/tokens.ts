/** Text to tokens, in one pass over the characters. */

export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation' | 'quote';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Of a `quote` token: the index of the marks region that it stands for. */
  region: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const UPPER = /\p{Lu}/u;
const SPACE = /\s/;
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const APOSTROPHE = /['’ʼ]/;
const HYPHEN = /[-‐‑]/;
/** Words end here at the latest, so that one endless word cannot make lookups slow. */
const LONGEST_WORD = 80;

const classOf = new Map<string, 'letter' | 'digit' | 'space' | 'other'>();

function charClass(char: string): 'letter' | 'digit' | 'space' | 'other' {
  const known = classOf.get(char);
  if (known) return known;
  const found = LETTER.test(char)
    ? 'letter'
    : DIGIT.test(char)
      ? 'digit'
      : SPACE.test(char) || INVISIBLE.test(char)
        ? 'space'
        : 'other';
  // Bounded: a text cannot fill the memory with rare characters.
  if (classOf.size < 5000) classOf.set(char, found);
  return found;
}

const isWordChar = (char: string): boolean => {
  const kind = charClass(char);
  return kind === 'letter' || kind === 'digit';
};

/** Letter or digit, for the code point that starts at an offset. */
export function wordCharAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && isWordChar(String.fromCodePoint(code));
}

/** Letter or digit, for the code point that ends just before an offset. */
export function wordCharBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const low = text.charCodeAt(at - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return wordCharAt(text, isLow ? at - 2 : at - 1);
}

export function makeToken(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  region = -1
): Token {
  const words = text.slice(start, end);
  const capital = kind === 'word' && UPPER.test(String.fromCodePoint(words.codePointAt(0) ?? 32));
  return { start, end, text: words, lower: words.toLowerCase(), kind, capital, region };
}

/**
 * Tokens of a stretch. A word keeps inner hyphens, apostrophes and dots ("Muchinguri-Kashiri", "O’Brien", "U.S.");
 * an ending ’s is a token of its own; a dot belongs to a word that `isAbbreviation` (lower case, no dot) or is an initial.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  isAbbreviation: (word: string) => boolean
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const kind = charClass(char);
    if (kind === 'space') {
      at += char.length;
    } else if (kind === 'other') {
      tokens.push(makeToken(text, at, at + char.length, 'punctuation'));
      at += char.length;
    } else {
      at = readWord(text, at, end, isAbbreviation, tokens);
    }
  }
  return tokens;
}

function readWord(
  text: string,
  start: number,
  end: number,
  isAbbreviation: (word: string) => boolean,
  tokens: Token[]
): number {
  let at = start;
  let digits = true;
  while (at < end && at - start < LONGEST_WORD) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const kind = charClass(char);
    if (kind === 'letter') digits = false;
    if (kind === 'letter' || kind === 'digit') {
      at += char.length;
      continue;
    }
    const next = at + char.length;
    const joins = HYPHEN.test(char) || APOSTROPHE.test(char) || (digits && /[.,:]/.test(char));
    // "U.S.", "D-S.C.": a dot after a single letter.
    const dotted =
      char === '.' &&
      LETTER.test(text[at - 1] ?? '') &&
      (at - start === 1 || !LETTER.test(text[at - 2] ?? ''));
    if ((joins || dotted) && next < end && wordCharAt(text, next)) at = next;
    else break;
  }
  let wordEnd = at;
  const word = text.slice(start, at);
  const tail = word.slice(-2);
  const hasPossessive =
    word.length > 2 && APOSTROPHE.test(tail[0] ?? '') && /s/i.test(tail[1] ?? '');
  if (hasPossessive) wordEnd -= 2;
  else if (text[at] === '.' && at < end) {
    const lower = word.toLowerCase();
    const initial = word.length === 1 && UPPER.test(word);
    const dotted = word.length > 2 && word.includes('.') && !digits;
    const lastPart = lower.slice(lower.lastIndexOf('-') + 1);
    if (initial || dotted || isAbbreviation(lastPart)) wordEnd = at = at + 1;
  }
  tokens.push(makeToken(text, start, wordEnd, digits ? 'number' : 'word'));
  if (hasPossessive) tokens.push(makeToken(text, wordEnd, at, 'possessive'));
  return at;
}
