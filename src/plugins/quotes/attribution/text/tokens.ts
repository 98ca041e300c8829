/** Splits text into tokens, in one pass over the characters. */
import type { WordSet } from '../languages/lexicon';
import { classOf, DIGIT, LETTER, SPACE, UPPER, wordCharAt } from './characters';
import { plainSpelling } from './spelling';

export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation' | 'quote';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter, perhaps after a joined particle: "al-Harbi", "d’Estrées". */
  capital: boolean;
  /** Of a `quote` token: the index of the region that it represents. */
  region: number;
}

/** Limits the length of a word, so that one endless word cannot make lookups slow. */
const MAX_WORD_LENGTH = 80;

const HYPHEN_MINUS = 0x2d;
const DOT = 0x2e;
const isHyphen = (code: number) => code === HYPHEN_MINUS || code === 0x2010 || code === 0x2011;
const SOFT_HYPHEN = 0xad;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x02bc;
/** Returns whether a character may join digits: "1,000", "2.5", "10:30". */
const isNumberJoint = (code: number) => code === DOT || code === 0x2c || code === 0x3a;
const isLetterAt = (text: string, at: number) =>
  at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & LETTER) !== 0;
const widthOf = (code: number) => (code > 0xffff ? 2 : 1);

const isUpperAt = (text: string, at: number) => (classOf(text.codePointAt(at) ?? 0) & UPPER) !== 0;

/** Particles of names that keep their small letter before a hyphen or an apostrophe. */
const JOINED_PARTICLES = new Set(
  `al el ad ar as ash at az an ul ur il bin ibn abu d l dell dall nell t o m аль эль ад ар ас аш ат аз ан уль бин бен ибн ібн бін
  абу д л дель делл фон ван де`.split(/\s+/)
);
const MAX_JOINED_PARTICLE = 4;

/** Returns whether a name begins with a particle in small letters that is joined to it. */
function hasCapitalAfterParticle(word: string): boolean {
  for (let i = 1; i <= MAX_JOINED_PARTICLE && i < word.length - 1; i++) {
    const code = word.charCodeAt(i);
    if (isHyphen(code) || isApostrophe(code))
      return isUpperAt(word, i + 1) && JOINED_PARTICLES.has(word.slice(0, i));
  }
  return false;
}

export function makeToken(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  region = -1
): Token {
  const words = text.slice(start, end);
  if (kind !== 'word') {
    const lower = words.toLowerCase();
    return { start, end, text: words, lower, kind, capital: false, region };
  }
  const capital = isUpperAt(words, 0) || hasCapitalAfterParticle(words);
  return { start, end, text: words, lower: plainSpelling(words), kind, capital, region };
}

/**
 * Adds the tokens of a range to a list. A word keeps inner hyphens, apostrophes and dots ("Muchinguri-Kashiri",
 * "O’Brien", "U.S."); an ending ’s is a token of its own; a dot belongs to a word that is among the `abbreviations`
 * (lower case, no dot) or is an initial.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  abbreviations: WordSet,
  tokens: Token[]
): void {
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) as number;
    const found = classOf(code);
    if ((found & SPACE) !== 0) at += widthOf(code);
    else if ((found & (LETTER | DIGIT)) !== 0) at = readWord(text, at, end, abbreviations, tokens);
    else {
      tokens.push(makeToken(text, at, at + widthOf(code), 'punctuation'));
      at += widthOf(code);
    }
  }
}

/** Finds where the word that begins at an offset ends, and whether it is a number. */
function scanWord(text: string, start: number, end: number): { at: number; digits: boolean } {
  let at = start;
  let digits = true;
  while (at < end && at - start < MAX_WORD_LENGTH) {
    const code = text.codePointAt(at) as number;
    const found = classOf(code);
    if ((found & LETTER) !== 0) digits = false;
    if ((found & (LETTER | DIGIT)) !== 0) {
      at += widthOf(code);
      continue;
    }
    const joins =
      code === SOFT_HYPHEN ||
      isHyphen(code) ||
      isApostrophe(code) ||
      (digits && isNumberJoint(code));
    // "U.S.", "D-S.C.": a dot after a single letter.
    const dotted =
      code === DOT && isLetterAt(text, at - 1) && (at - start === 1 || !isLetterAt(text, at - 2));
    if (!joins && !dotted) break;
    // "A.Smith": an initial set without a space.
    if (dotted && isLetterAt(text, at + 1) && isLetterAt(text, at + 2) && isLetterAt(text, at + 3))
      break;
    const next = at + widthOf(code);
    if (next >= end || !wordCharAt(text, next)) break;
    at = next;
  }
  return { at, digits };
}

function readWord(
  text: string,
  start: number,
  end: number,
  abbreviations: WordSet,
  tokens: Token[]
): number {
  const scanned = scanWord(text, start, end);
  let at = scanned.at;
  let wordEnd = at;
  const hasPossessive =
    at - start > 2 &&
    isApostrophe(text.charCodeAt(at - 2)) &&
    (text[at - 1] === 's' || text[at - 1] === 'S');
  if (hasPossessive) wordEnd -= 2;
  else if (at < end && text.charCodeAt(at) === DOT) {
    if (endsWithDot(text.slice(start, at), scanned.digits, abbreviations)) wordEnd = at = at + 1;
  }
  tokens.push(makeToken(text, start, wordEnd, scanned.digits ? 'number' : 'word'));
  if (hasPossessive) tokens.push(makeToken(text, wordEnd, at, 'possessive'));
  return at;
}

/** Returns whether the dot after a word belongs to it: an initial, "U.S", an abbreviation. */
function endsWithDot(word: string, digits: boolean, abbreviations: WordSet): boolean {
  if (word.length === 1 && (classOf(word.charCodeAt(0)) & UPPER) !== 0) return true;
  if (word.length > 2 && !digits && word.includes('.')) return true;
  const lower = word.toLowerCase();
  return abbreviations.has(lower.slice(lower.lastIndexOf('-') + 1));
}
