/** Reads the offices of a recorded person as far as a language understands their titles; each person's once. */
import type { Language } from '../languages/language';
import type { Person, Position } from '../types';
import type { Office } from './offices';
import { readOffices } from './read-offices';

/** A position with the reading of its title. */
export interface HeldOffice {
  person: Person;
  position: Position;
  office: Office;
}

const read = new WeakMap<Person, Map<Language, HeldOffice[]>>();

/** Returns the offices of a person with their titles read in a language; cached for each person. */
export function officesOf(person: Person, language: Language): readonly HeldOffice[] {
  let byLanguage = read.get(person);
  if (!byLanguage) read.set(person, (byLanguage = new Map()));
  let held = byLanguage.get(language);
  if (!held) {
    held = (person.positions ?? []).flatMap((position) =>
      readOffices(position, language).map((office) => ({ person, position, office }))
    );
    byLanguage.set(language, held);
  }
  return held;
}
