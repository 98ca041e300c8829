/**
 * Lists people by the skeletons of two words of a name, a surname and a first name. The first names of a skeleton are
 * only read when a name with that skeleton is looked up, because most never are.
 */
import { isCyrillic, caseless } from '../languages/declension';
import { remember } from '../languages/remember';
import { numbersOfName } from '../languages/translated-names';
import { foldWord } from './name-keys';
import { dictionaryForm } from './name-likeness';
import { skeletonsOf } from './name-skeleton';
import { listed, put, take } from './slots';
import type { Slots } from './slots';
import type { Person } from '../types';

/** Returns the skeletons of a word of a name (lower case), without the ending of its case. */
export const skeletons = remember((word) => skeletonsOf(isCyrillic(word) ? caseless(word) : word));

/** Returns what a first name is listed by: its first sounds, and the numbers it has in several languages. */
const keysOfGivenName = remember((givenName): readonly string[] => {
  const folded = foldWord(givenName);
  const numbers = [folded, dictionaryForm(folded)].flatMap((name) =>
    [...numbersOfName(name)].map(String)
  );
  return [...new Set([...skeletons(givenName).map((bones) => bones.charAt(0)), ...numbers])];
});

/** People whose surnames have one skeleton. */
interface Group {
  byGivenName: Slots;
  /** People whose first names are not read yet, in the order in which they were added. */
  unread: Person[];
  givenNames: string[];
}

export class PairSlots {
  private readonly groups = new Map<string, Group>();

  add(surname: string, givenName: string, person: Person): void {
    for (const bones of skeletons(surname)) {
      let group = this.groups.get(bones);
      if (!group)
        this.groups.set(bones, (group = { byGivenName: new Map(), unread: [], givenNames: [] }));
      group.unread.push(person);
      group.givenNames.push(givenName);
    }
  }

  delete(surname: string, givenName: string, person: Person): void {
    for (const bones of skeletons(surname)) {
      const slots = this.read(bones);
      if (!slots) continue;
      for (const key of keysOfGivenName(givenName)) take(slots, key, person);
    }
  }

  /** Adds the people with a surname and a first name like these to a set, so many of each key. */
  collect(surname: string, givenName: string, limit: number, into: Set<Person>): void {
    for (const bones of skeletons(surname)) {
      const slots = this.read(bones);
      if (!slots) continue;
      for (const key of keysOfGivenName(givenName)) {
        const people = listed(slots.get(key));
        for (let i = 0; i < people.length && i < limit; i++) into.add(people[i] as Person);
      }
    }
  }

  private read(bones: string): Slots | undefined {
    const group = this.groups.get(bones);
    if (!group) return undefined;
    group.unread.forEach((person, i) => {
      for (const key of keysOfGivenName(group.givenNames[i] as string))
        put(group.byGivenName, key, person);
    });
    group.unread = [];
    group.givenNames = [];
    return group.byGivenName;
  }
}
