/** Finds the recorded people who have a name already. */
import { foldName } from './name-keys';
import { registerOf } from './people-index';
import type { PeopleIndex, Person } from '../types';

const namesOf = ({ name, alternateNames = [] }: Person): string[] => [name, ...alternateNames];

/**
 * Returns the ids of the recorded people whose name, or one of whose other names, a name is: in another spelling,
 * case or script too ("Karin Lindqvist", “Карин Линдквист”).
 */
export function namesakesOf(name: string, people: PeopleIndex | readonly Person[]): string[] {
  const register = registerOf(people);
  const words = foldName(name);
  const [only] = words;
  if (only === undefined) return [];
  const found =
    words.length > 1
      ? register.withFullName(words)
      : register
          .withLastName(only)
          .filter((person) => namesOf(person).some((own) => foldName(own).join(' ') === only));
  return found.map(({ id }) => id);
}
