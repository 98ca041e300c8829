/** Maps names to keys that two spellings of one name have in common. */
import { isCyrillic } from '../languages/declension';
import { remember } from '../languages/remember';
import { isGeneration, tellingWords } from './name-parts';
import { soundKeys } from './transliteration-keys';

const MARKS = /\p{M}+/gu;
const ASCII_LOWER = /^[a-z]+$/;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** The halves of a double surname decline each for itself, so the hyphen stays. */
const NOT_CYRILLIC_WORD = /[^\p{L}\p{N}-]+|-(?=-|$)|(?<![\p{L}\p{N}])-/gu;
const UNFOLDED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const UNFOLDED_CHARS = /[øłđßæœıþð]/g;
const HYPHEN = /[-‐‑]/;
/** Most recorded names; what it lets through needs no folding, and is no "Jr.". */
const PLAIN_NAME = /^[A-Za-z]{5,} [A-Za-z]{5,}$/;
/** Shorter sounds ("li li") say too little. */
const MIN_SOUND_KEY_LENGTH = 6;
/** A name of more words than this is a list or a mistake. */
const MAX_NAME_WORDS = 8;

const CYRILLIC_MARKED = /ё/g;

/**
 * Folds one word of a name: without case, accents, hyphens and apostrophes: "Łukasz" → "lukasz", "O’Brien" → "obrien".
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_LOWER.test(lower)) return lower;
  return foldLetters(lower);
}

const foldLetters = remember((lower) =>
  // й and ў are letters of their own, not и and у with a mark.
  isCyrillic(lower)
    ? lower.normalize('NFC').replace(CYRILLIC_MARKED, 'е').replace(NOT_CYRILLIC_WORD, '')
    : lower
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(UNFOLDED_CHARS, (char) => UNFOLDED[char] ?? char)
        .replace(NOT_WORD, '')
);

/** Returns the folded words of a name that tell people apart, without particles and letters after it. */
export const foldWords = (words: readonly string[]): string[] =>
  tellingWords(words)
    .map(foldWord)
    .filter((word) => word !== '');

/** Returns the folded words of a name; "Jr." and the like left out. */
export function foldName(name: string): string[] {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(' ');
  return foldWords(name.trim().split(/\s+/, MAX_NAME_WORDS));
}

const isInitial = (word: string) => word.length === 1;

/**
 * Returns the keys under which a name of several words is found, surest first: all words, then first and last, first
 * and second.
 */
export function fullNameKeys(words: readonly string[]): string[] {
  const first = words[0];
  const last = words[words.length - 1];
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const keys = [words.join(' ')];
  if (words.length === 2) return keys;
  // "Luis Almagro Lemes" is written "Luis Almagro"; "John Ellis Bush" never "Ellis Bush".
  for (const other of [last, words[1] as string]) {
    const key = `${first} ${other}`;
    if (!isInitial(other) && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** Returns the keys under which a name of several folded words is found by its sound. */
export function soundNameKeys(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const readings = words.map((word) => soundKeys(word));
  const one = readings.map((keys) => keys[0] as string);
  const keys = new Set(fullNameKeys(one));
  const last = words.length - 1;
  // Two readings of a “ch”: of the first and of the last word, which the shorter keys are made of.
  for (const first of readings[0] as readonly string[])
    for (const end of readings[last] as readonly string[]) keys.add(`${first} ${end}`);
  return [...keys].filter((key) => key.length >= MIN_SOUND_KEY_LENGTH);
}

/** Returns whether two first names can be one person's: equal, or one the other's initial. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
    return true;
  return isCyrillic(a) && nameKey(a) === nameKey(b);
}

/** Returns what the forms of a folded word of a name have in common within an article: its cases, where it declines. */
export const nameKey = (word: string): string =>
  isCyrillic(word) ? (soundKeys(word)[0] ?? word) : word;

/**
 * Returns whether two names of which one has three words or more can be one person's: "John P. Lee" and "John Paul
 * Lee", not "John Mark Lee"; "Pedro Gómez" and "Pedro Gómez Ruiz", not "Pedro Gómez Díaz".
 */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const last = nameKey(a[a.length - 1] ?? '') === nameKey(b[b.length - 1] ?? '');
  if (!last)
    return shorter !== longer && shorter.every((word, i) => sameGivenName(word, longer[i] ?? ''));
  const others = longer.slice(1, -1);
  return shorter.slice(1, -1).every((word) => others.some((other) => sameGivenName(word, other)));
}

/** Returns the suffix that tells a son from his father, if the last word of a name is one: "jr" of "John Lee Jr.". */
export const generationOf = (lastWord: string): string | null =>
  isGeneration(lastWord) ? foldWord(lastWord) : null;

/** Returns the parts of a double-barrelled last word ("Muchinguri-Kashiri"), folded; none for a plain one. */
export function surnameParts(name: string): string[] {
  if (!HYPHEN.test(name)) return [];
  const last = name.trim().split(/\s+/).pop() ?? '';
  const parts = last
    .split(HYPHEN)
    .map(foldWord)
    .filter((part) => part.length > 2);
  return parts.length > 1 ? parts : [];
}
