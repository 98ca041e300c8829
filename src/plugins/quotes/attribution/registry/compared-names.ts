/** Splits names into the words by which similar names are compared. */
import { remember } from '../languages/remember';
import { foldWord } from './name-keys';
import { isGeneration, isParticle, isPostNominal, tellingWords } from './name-parts';
import type { ComparedName } from './name-likeness';
import { namesOf } from './person-names';
import type { Person } from '../types';

const HYPHENS = /[-‐‑]/;
const PLAIN_WORD = /^(?:[A-Za-z]{2,}|[А-Яа-яІіЎў]{2,})$/;
const SPACES = /\s+/;
/** A name of more words than this is a list or a mistake. */
const MAX_NAME_WORDS = 8;

/** Returns a word in lower case if it is compared as it is; an empty text if more must be known of it. */
const plainWord = remember((word) =>
  PLAIN_WORD.test(word) &&
  !isPostNominal(word) &&
  !isGeneration(word) &&
  !isParticle(word.toLowerCase())
    ? word.toLowerCase()
    : ''
);

/** Returns the words of a name that are compared: lower case, with their marks, the parts of compounds apart. */
export function comparedWords(name: readonly string[]): string[] {
  const plain = name.map(plainWord);
  if (!plain.includes('')) return plain;
  return tellingWords(name)
    .flatMap((word) => word.toLowerCase().normalize('NFC').split(HYPHENS))
    .filter((word) => foldWord(word) !== '');
}

export const comparedName = (words: readonly string[]): ComparedName => ({
  words,
  joined: words.map(foldWord).join(''),
});

/** Returns the names of a person as lists of words to compare, each once. */
export function listsOfNames(person: Person): readonly string[][] {
  const lists: string[][] = [];
  for (const name of namesOf(person)) {
    const words = comparedWords(name.trim().split(SPACES, MAX_NAME_WORDS));
    if (!lists.some((other) => isSame(other, words))) lists.push(words);
  }
  return lists;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const known = new WeakMap<Person, readonly ComparedName[]>();

/** Returns the names of a person to compare; cached for each person. */
export function comparedNamesOf(person: Person): readonly ComparedName[] {
  let names = known.get(person);
  if (!names) known.set(person, (names = listsOfNames(person).map(comparedName)));
  return names;
}
