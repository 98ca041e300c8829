/**
 * Finds recorded people by words of their names and by their offices. Each lookup is one access to a map, so that it
 * costs the same among ten people and among a hundred thousand; a person is added, replaced or deleted in place.
 */
import { isCyrillic } from '../languages/declension';
import { foldName, fullNameKeys, middlesAgree, soundNameKeys, surnameParts } from './name-keys';
import { officeKeys } from './offices';
import { readOffices } from './read-offices';
import { SimilarNames } from './similar-names';
import type { Similar } from './similar-names';
import { listed, put, take } from './slots';
import type { Slots } from './slots';
import { soundKeys } from './transliteration-keys';
import type { PeopleIndex, Person } from '../types';
import type { Language } from '../languages/language';
import { canSoundLike, foldedNamesOf, namesOf } from './person-names';

/** Keeps, of people whose first and last names are right, those whose other names do not contradict. */
function agreeing(
  found: Person | Person[] | undefined,
  words: readonly string[]
): readonly Person[] | undefined {
  if (found === undefined || words.length < 3) return found && listed(found);
  const fitting = listed(found).filter((person) =>
    foldedNamesOf(person).some((name) => middlesAgree(name, words))
  );
  return fitting.length > 0 ? fitting : undefined;
}

/** Limits the names whose people are kept. */
const MAX_CACHED_NAMES = 5_000;

/** Prefers the people whose names have all words: "José Luis Soto" is rather José Luis Soto Peña than José Soto. */
function fullest(people: readonly Person[], words: readonly string[]): readonly Person[] {
  const having = people.filter((person) =>
    foldedNamesOf(person).some((name) => words.every((word) => name.includes(word)))
  );
  return having.length > 0 ? having : people;
}

/** The index as the stages of attribution use it. */
export class PeopleRegister implements PeopleIndex {
  private readonly people = new Map<string, Person>();
  /** By all words of a name. */
  private readonly byExactName: Slots = new Map();
  /** Names of more than two words by first and last, first and second. */
  private readonly byShortName: Slots = new Map();
  private readonly byLastName: Slots = new Map();
  private readonly byFirstName: Slots = new Map();
  /** By first and last word as they sound, and by the last; made when a name is first not found as it is written. */
  private bySound: { full: Slots; last: Slots } | null = null;
  /** Made as the sounds are, for names that are found in no other way. */
  private similarNames: SimilarNames | null = null;
  /** Offices are read on demand, per language of the articles, because titles are only understood in a language. */
  private readonly byOffice = new Map<Language, Slots>();
  /** Keeps what full names found, because each is looked up several times, and articles repeat them. */
  private readonly fullNames = new Map<string, readonly Person[]>();

  get size(): number {
    return this.people.size;
  }

  get(id: string): Person | undefined {
    return this.people.get(id);
  }

  set(person: Person): void {
    this.delete(person.id);
    this.fullNames.clear();
    this.people.set(person.id, person);
    this.change(person, put);
    if (this.bySound) this.changeSounds(person, this.bySound, put);
    this.similarNames?.add(person);
    for (const [language, slots] of this.byOffice) this.changeOffices(person, language, slots, put);
  }

  delete(id: string): boolean {
    const person = this.people.get(id);
    if (!person) return false;
    this.fullNames.clear();
    this.people.delete(id);
    this.change(person, take);
    if (this.bySound) this.changeSounds(person, this.bySound, take);
    this.similarNames?.delete(person);
    for (const [language, slots] of this.byOffice)
      this.changeOffices(person, language, slots, take);
    return true;
  }

  /** Returns the people with this full name (folded words): exactly so, or else by the surest key that finds any. */
  withFullName(words: readonly string[]): readonly Person[] {
    if (words.length < 2) return [];
    const name = words.join(' ');
    const known = this.fullNames.get(name);
    if (known) return known;
    const found = this.findFullName(words);
    if (this.fullNames.size >= MAX_CACHED_NAMES) this.fullNames.clear();
    this.fullNames.set(name, found);
    return found;
  }

  private findFullName(words: readonly string[]): readonly Person[] {
    const keys = fullNameKeys(words);
    const exact = this.byExactName.get(keys[0] ?? '');
    if (exact) return listed(exact);
    for (const key of keys) {
      const short = agreeing(this.byShortName.get(key), words);
      // "John Lee Thompson" is not John Lee: only the first and the last word may be all that the record has.
      const endsExact =
        key === `${words[0]} ${words[words.length - 1]}` && this.byExactName.get(key);
      if (short && endsExact) return fullest([...new Set([...listed(endsExact), ...short])], words);
      if (short) return short;
      if (endsExact) {
        const longer = agreeing(this.byShortName.get(`${words[0]} ${words[1]}`), words);
        return fullest([...new Set([...listed(endsExact), ...(longer ?? [])])], words);
      }
    }
    return this.sounding(words);
  }

  /**
   * Returns the people whose names are likest to one that no record has in a usual spelling. `words`: in lower case
   * with their marks; `isGivenName` tells first names from surnames.
   */
  like(words: readonly string[], isGivenName: (word: string) => boolean): Similar {
    return this.similar().like(words, isGivenName);
  }

  /** Returns the people whose surname is like this word (lower case, with its marks), in any script. */
  withSurnameLike(word: string): readonly Person[] {
    return this.similar().withSurname(word);
  }

  private similar(): SimilarNames {
    if (!this.similarNames) {
      this.similarNames = new SimilarNames();
      for (const person of this.people.values()) this.similarNames.add(person);
    }
    return this.similarNames;
  }

  /** Returns the people whose last name, or whose only name, is this folded word. */
  withLastName(word: string): readonly Person[] {
    const written = this.byLastName.get(word);
    // A lone Latin word that only sounds like a name is another name.
    if (written || !isCyrillic(word)) return listed(written);
    return soundKeys(word).flatMap((key) => listed(this.sounds().last.get(key)));
  }

  /** Returns the people whose full name sounds like this one, in another case or transliteration. Folded words. */
  private sounding(words: readonly string[]): readonly Person[] {
    if (words.length < 2) return [];
    const { full } = this.sounds();
    for (const key of soundNameKeys(words)) {
      const fitting = listed(full.get(key)).filter((person) => canSoundLike(person, words));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  private sounds(): { full: Slots; last: Slots } {
    if (!this.bySound) {
      this.bySound = { full: new Map(), last: new Map() };
      for (const person of this.people.values()) this.changeSounds(person, this.bySound, put);
    }
    return this.bySound;
  }

  private changeSounds(
    person: Person,
    { full, last }: { full: Slots; last: Slots },
    apply: typeof put
  ): void {
    for (const name of namesOf(person)) {
      const words = foldName(name);
      for (const key of soundNameKeys(words)) apply(full, key, person);
      for (const part of [words[words.length - 1] ?? '', ...surnameParts(name)])
        for (const key of soundKeys(part)) if (key.length > 2) apply(last, key, person);
    }
  }

  /** Returns the people whose first name is this folded word. */
  withFirstName(word: string): readonly Person[] {
    return listed(this.byFirstName.get(word));
  }

  /** Returns the people who ever held an office with a key of `officeKeys`. */
  withOffice(key: string, language: Language): readonly Person[] {
    let slots = this.byOffice.get(language);
    if (!slots) {
      slots = new Map();
      for (const person of this.people.values()) this.changeOffices(person, language, slots, put);
      this.byOffice.set(language, slots);
    }
    return listed(slots.get(key));
  }

  private change(person: Person, apply: typeof put): void {
    for (const name of namesOf(person)) {
      const words = foldName(name);
      const last = words[words.length - 1];
      if (last === undefined) continue;
      apply(this.byLastName, last, person);
      for (const part of surnameParts(name)) apply(this.byLastName, part, person);
      const [fullName, ...shorter] = fullNameKeys(words);
      if (fullName === undefined) continue;
      apply(this.byExactName, fullName, person);
      for (const key of shorter) apply(this.byShortName, key, person);
      apply(this.byFirstName, words[0] as string, person);
    }
  }

  private changeOffices(person: Person, language: Language, slots: Slots, apply: typeof put): void {
    // Not by `officesOf`, which caches what it reads, because most people are never looked up again.
    for (const position of person.positions ?? []) {
      for (const office of readOffices(position, language))
        for (const key of officeKeys(office)) apply(slots, key, person);
    }
  }
}

/** Indexes people; later ones replace earlier ones of the same id. */
export function createPeopleIndex(people: readonly Person[] = []): PeopleIndex {
  const register = new PeopleRegister();
  for (const person of people) register.set(person);
  return register;
}

/**
 * Returns the register of an index or of a list. A list is indexed at each call, so pass an index for many articles.
 */
export function registerOf(people: PeopleIndex | readonly Person[]): PeopleRegister {
  if (people instanceof PeopleRegister) return people;
  if (!Array.isArray(people))
    throw new TypeError('people must be a list, or made by createPeopleIndex');
  return createPeopleIndex(people as readonly Person[]) as PeopleRegister;
}
