/**
 * Finds recorded people whose names are like a name, by the skeletons of its words; made when a name is first not
 * found as it is written.
 */
import { comparedNamesOf, listsOfNames } from './compared-names';
import { foldWord } from './name-keys';
import { likenessOfGivenNames } from './name-likeness';
import type { ComparedName } from './name-likeness';
import { inOtherOrders, likenessInAnyOrder } from './name-order';
import { PairSlots, skeletons } from './pair-slots';
import { listed, put, take } from './slots';
import type { Slots } from './slots';
import { likenessOfWords } from './word-likeness';
import type { Likeness } from './word-likeness';
import type { Person } from '../types';

/** A person whom a name may mean, with the certainty. */
export interface Similar {
  people: readonly Person[];
  likeness: Likeness;
}

const UNKNOWN: Similar = { people: [], likeness: 0 };
/** Skeletons of short names are shared by many. */
const MAX_COMPARED = 80;
const MAX_CACHED_NAMES = 5_000;

export class SimilarNames {
  private readonly byPair = new PairSlots();
  private readonly bySurname: Slots = new Map();
  private readonly found = new Map<string, Similar>();

  add(person: Person): void {
    this.found.clear();
    const lists = listsOfNames(person);
    for (const [surname, givenName] of pairsOf(lists)) this.byPair.add(surname, givenName, person);
    for (const surname of surnamesOf(lists))
      for (const key of skeletons(surname)) put(this.bySurname, key, person);
  }

  delete(person: Person): void {
    this.found.clear();
    const lists = listsOfNames(person);
    for (const [surname, givenName] of pairsOf(lists))
      this.byPair.delete(surname, givenName, person);
    for (const surname of surnamesOf(lists))
      for (const key of skeletons(surname)) take(this.bySurname, key, person);
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
    const near = new Set<Person>();
    if (!initials) {
      this.byPair.collect(last, first, MAX_COMPARED, near);
      this.byPair.collect(first, second, MAX_COMPARED, near);
      this.byPair.collect(second, first, MAX_COMPARED, near);
    } else {
      for (const word of [last, first])
        if (foldWord(word).length > 1)
          for (const person of this.withSurname(word)) near.add(person);
    }
    const orders = inOtherOrders(words);
    return likest(near, (person) =>
      best(person, (own) => likenessInAnyOrder(orders, own, person, isGivenName))
    );
  }

  /** Returns the people whose surname is like a word, in any script. */
  withSurname(word: string): Person[] {
    const near = new Set<Person>();
    for (const key of skeletons(word)) {
      const people = listed(this.bySurname.get(key));
      for (let i = 0; i < people.length && i < MAX_COMPARED; i++) near.add(people[i] as Person);
    }
    return [...near].filter((person) =>
      comparedNamesOf(person).some(
        ({ words }) => likenessOfWords(word, words[words.length - 1] ?? '') === 2
      )
    );
  }
}

/** Returns the pairs of words that may be a surname and a first name, each once. */
function pairsOf(lists: readonly (readonly string[])[]): [string, string][] {
  const pairs: [string, string][] = [];
  const add = (surname: string, givenName: string) => {
    if (!pairs.some(([a, b]) => a === surname && b === givenName)) pairs.push([surname, givenName]);
  };
  for (const words of lists) {
    const [first, second] = words;
    if (first === undefined || second === undefined) continue;
    for (let i = 1; i < words.length; i++) add(words[i] as string, first);
    if (words.length > 2) add(words[words.length - 1] as string, second);
    add(first, second);
  }
  return pairs;
}

const surnamesOf = (lists: readonly (readonly string[])[]): Set<string> =>
  new Set(lists.flatMap((words) => (words.length > 1 ? (words[words.length - 1] as string) : [])));

function best(person: Person, likenessTo: (own: ComparedName) => Likeness): Likeness {
  let found: Likeness = 0;
  for (const name of comparedNamesOf(person)) {
    const likeness = likenessTo(name);
    if (likeness === 2) return 2;
    if (likeness > found) found = likeness;
  }
  return found;
}

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
    comparedNamesOf(person).some(({ words }) => likenessOfGivenNames(word, words[0] ?? '') > 0)
  );
