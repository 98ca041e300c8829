/** Finds the recorded people who hold an office at the article's date. */
import type { EntityIndex } from '../entities/types';
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

/** Returns the recorded people who hold the office at the date, of the gender that the verb or the noun tells. */
export function recordedHolders(
  role: Office,
  mention: MentionReading,
  context: ResolutionContext
): Holder[] {
  const known = holdersOf(context.entityIndex.chunksOf);
  const question = questionOf(role, mention);
  let found = known.get(question);
  if (!found) known.set(question, (found = findHolders(role, mention, context)));
  return agreeingWith(found, context.verbGender);
}

const cached = new WeakMap<EntityIndex['chunksOf'], Map<string, Holder[]>>();

/** Returns what is known of an article, whose roles and the places that they may be at are few. */
function holdersOf(chunksOf: EntityIndex['chunksOf']): Map<string, Holder[]> {
  let known = cached.get(chunksOf);
  if (!known) cached.set(chunksOf, (known = new Map()));
  return known;
}

/** Returns all that holders are found by. */
const questionOf = (role: Office, { gender, unexplained }: MentionReading): string =>
  [
    role.heads.join(),
    role.domains.join(),
    role.deputy,
    role.former,
    role.country,
    role.organization,
    role.accredited,
    gender,
    ...unexplained,
  ].join('|');

function findHolders(role: Office, mention: MentionReading, context: ResolutionContext): Holder[] {
  const found = new Map<Person, Holder>();
  const sought = { ...mention, role };
  for (const key of roleKeys(role)) {
    for (const person of context.people.withOffice(key, context.language).slice(0, MAX_HOLDERS)) {
      if (found.has(person) || contradicts(person.gender, mention.gender)) continue;
      const fit = fitOfPerson(person, sought, context);
      if (fit) found.set(person, { ...fit, person });
    }
  }
  return [...found.values()];
}

/** Keeps those that a verb agrees with. A title may take the masculine for a woman too, so that only prefers men. */
function agreeingWith(list: Holder[], verbGender: Gender | null | undefined): Holder[] {
  const fitting = list.filter(({ person }) => !contradicts(person.gender, verbGender));
  return verbGender === 'male' && fitting.length === 0 ? list : fitting;
}
