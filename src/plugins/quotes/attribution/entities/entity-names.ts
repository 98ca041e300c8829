/** Compares the names of the entities of an article. */
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { generationOf } from '../registry/name-keys';
import { foldedNamesOf, namesOf } from '../registry/person-names';
import type { Gender, Person } from '../types';

/**
 * Returns whether generations differ: "John Lee Jr." may be the son of John Lee; but "John P. Lee Jr." is John P. Lee
 * written in full.
 */
export function sameGeneration(person: Person, { name, generation }: NameChunk): boolean {
  if (generation === null) return true;
  return namesOf(person).some(
    (own, i) =>
      generationOf(own.slice(own.lastIndexOf(' ') + 1)) === generation ||
      (name.length > 2 && foldedNamesOf(person)[i]?.join(' ') === name.join(' '))
  );
}

/** Returns whether all words of a name are among an entity's ("Nekesa Lee" of "Grace Nekesa Lee"). */
export const isPartOf = (name: readonly string[], person: Person) =>
  foldedNamesOf(person).some((own) => name.every((word) => own.includes(word)));

/** Returns whether "Mr" or "Mrs" fits an entity, by the record or by the first name. */
export function agrees(person: Person, gender: Gender | null, language: Language): boolean {
  const own = person.gender ?? language.givenNames.get(foldedNamesOf(person)[0]?.[0] ?? '') ?? null;
  return gender === null || own === null || own === gender;
}
