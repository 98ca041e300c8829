/**
 * Finds people on record whose names are like a name, by the skeletons of its words; made when a name is first not
 * found as it is written.
 */
import { caseless, isCyrillic } from '../languages/declension';
import { numbersOfName } from '../languages/translated-names';
import { foldWord } from './name-keys';
import { dictionaryForm, likenessOfGivenNames } from './name-likeness';
import { likenessInAnyOrder } from './name-order';
import { tellingWords } from './name-parts';
import { skeletonsOf } from './name-skeleton';
import { namesOf } from './person-names';
import { listed } from './slots';
import type { put, Slots } from './slots';
import { likenessOfWords } from './word-likeness';
import type { Likeness } from './word-likeness';
import type { Person } from '../types';

/** Whom a name may mean, and how surely. */
export interface Similar {
  people: readonly Person[];
  likeness: Likeness;
}

const UNKNOWN: Similar = { people: [], likeness: 0 };
/** Skeletons of short names are shared by many. */
const MAX_COMPARED = 80;
const HYPHENS = /[-‐‑]/;
const MAX_CACHED_NAMES = 5_000;
/** A name of more words than this is a list or a mistake. */
const MAX_NAME_WORDS = 8;

const skeletons = (word: string) => skeletonsOf(isCyrillic(word) ? caseless(word) : word);

/** Returns the words of a name that are compared: lower case, with their marks, the parts of compounds apart. */
export const comparedWords = (name: readonly string[]): string[] =>
  tellingWords(name)
    .flatMap((word) => word.toLowerCase().normalize('NFC').split(HYPHENS))
    .filter((word) => foldWord(word) !== '');

const namesByPerson = new WeakMap<Person, readonly string[][]>();

/** Returns the names of a person as lists of words to compare; cached for each person. */
function wordsOfNames(person: Person): readonly string[][] {
  let words = namesByPerson.get(person);
  if (!words) {
    words = namesOf(person).map((name) => comparedWords(name.trim().split(/\s+/, MAX_NAME_WORDS)));
    namesByPerson.set(person, words);
  }
  return words;
}

/** The keys of a surname next to a first name; the first name also counts in the other languages that have it. */
function pairKeys(surname: string, givenName: string): string[] {
  const folded = foldWord(givenName);
  const numbers = [folded, dictionaryForm(folded)].flatMap((name) => [...numbersOfName(name)]);
  const given = [...skeletons(givenName).map((bones) => bones.charAt(0)), ...numbers];
  return skeletons(surname).flatMap((bones) => [...new Set(given)].map((one) => `${bones} ${one}`));
}

export class SimilarNames {
  private readonly byPair: Slots = new Map();
  private readonly bySurname: Slots = new Map();
  private readonly found = new Map<string, Similar>();

  /** Adds or removes a person. */
  change(person: Person, apply: typeof put): void {
    this.found.clear();
    for (const words of wordsOfNames(person)) {
      const [first, second] = words;
      if (first === undefined || second === undefined) continue;
      const last = words[words.length - 1] as string;
      for (const surname of new Set(words.slice(1)))
        for (const key of pairKeys(surname, first)) apply(this.byPair, key, person);
      if (words.length > 2)
        for (const key of pairKeys(last, second)) apply(this.byPair, key, person);
      for (const key of pairKeys(first, second)) apply(this.byPair, key, person);
      for (const key of skeletons(last)) apply(this.bySurname, key, person);
    }
  }

  /**
   * Returns the people whom a name of several words is likest to. `words`: as `comparedWords` returns them;
   * `isGivenName` tells first names from surnames.
   */
  like(words: readonly string[], isGivenName: (word: string) => boolean): Similar {
    const key = words.join(' ');
    const known = this.found.get(key);
    if (known) return known;
    const made = this.search(words, isGivenName);
    if (this.found.size >= MAX_CACHED_NAMES) this.found.clear();
    this.found.set(key, made);
    return made;
  }

  private search(words: readonly string[], isGivenName: (word: string) => boolean): Similar {
    const [first, second] = words;
    const last = words[words.length - 1];
    if (first === undefined || second === undefined || last === undefined) return UNKNOWN;
    const initials =
      words.filter((word) => foldWord(word).length === 1).length === words.length - 1;
    const keys = initials
      ? []
      : [...pairKeys(last, first), ...pairKeys(first, second), ...pairKeys(second, first)];
    const near = new Set(
      keys.flatMap((key) => listed(this.byPair.get(key)).slice(0, MAX_COMPARED))
    );
    if (initials)
      for (const word of [last, first])
        if (foldWord(word).length > 1)
          for (const person of this.withSurname(word)) near.add(person);
    return likest(near, (person) =>
      best(person, (own) => likenessInAnyOrder(words, own, person, isGivenName))
    );
  }

  /** Returns the people whose surname is like a word, in any script. */
  withSurname(word: string): Person[] {
    const near = new Set(
      skeletons(word).flatMap((key) => listed(this.bySurname.get(key)).slice(0, MAX_COMPARED))
    );
    return [...near].filter((person) =>
      wordsOfNames(person).some((own) => likenessOfWords(word, own[own.length - 1] ?? '') === 2)
    );
  }
}

const best = (person: Person, likenessTo: (own: readonly string[]) => Likeness): Likeness =>
  Math.max(0, ...wordsOfNames(person).map(likenessTo)) as Likeness;

function likest(people: Iterable<Person>, likenessOf: (person: Person) => Likeness): Similar {
  const found: Person[][] = [[], [], []];
  for (const person of people) (found[likenessOf(person)] as Person[]).push(person);
  const [, near = [], sure = []] = found;
  if (sure.length > 0) return { people: sure, likeness: 2 };
  return near.length > 0 ? { people: near, likeness: 1 } : UNKNOWN;
}

/** Keeps the people one of whose first names a name can begin with: "Bob", "R." of Robert. */
export const withGivenNameLike = (people: readonly Person[], word: string): Person[] =>
  people.filter((person) =>
    wordsOfNames(person).some((own) => likenessOfGivenNames(word, own[0] ?? '') > 0)
  );
