/** Finds the people on record who hold an office at the article's date. */
import type { MentionReading } from '../entities/speaker-mentions';
import { roleKeys } from '../registry/offices';
import type { Office } from '../registry/offices';
import type { Gender, Person } from '../types';
import { fitOfPerson } from './role-fit';
import { contradicts } from './types';
import type { ResolutionContext, RoleFit } from './types';

/** Limits the people with one key who are compared. */
const MAX_HOLDERS = 200;

export interface Holder extends RoleFit {
  person: Person;
}

/** Returns the people on record who hold the office at the date, of the gender that the verb or the noun tells. */
export function holdersOnRecord(
  role: Office,
  mention: MentionReading,
  context: ResolutionContext
): Holder[] {
  const found: Holder[] = [];
  const sought = { ...mention, role };
  for (const key of roleKeys(role)) {
    for (const person of context.people.withOffice(key, context.language).slice(0, MAX_HOLDERS)) {
      if (contradicts(person.gender, mention.gender)) continue;
      const fit = fitOfPerson(person, sought, context);
      if (fit && !found.some((other) => other.person === person)) found.push({ ...fit, person });
    }
  }
  return agreeingWith(found, context.verbGender);
}

/** Keeps those that a verb agrees with. A title may take the masculine for a woman too, so that only prefers men. */
function agreeingWith(list: Holder[], verbGender: Gender | null | undefined): Holder[] {
  const fitting = list.filter(({ person }) => !contradicts(person.gender, verbGender));
  return verbGender === 'male' && fitting.length === 0 ? list : fitting;
}
