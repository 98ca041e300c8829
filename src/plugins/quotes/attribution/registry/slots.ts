/** Lists people by keys. Most keys have one person, who then needs no list. */
import type { Person } from '../types';

export type Slots = Map<string, Person | Person[]>;

export function put(slots: Slots, key: string, person: Person): void {
  const there = slots.get(key);
  if (there === undefined) slots.set(key, person);
  else if (!Array.isArray(there)) {
    if (there !== person) slots.set(key, [there, person]);
  } else if (there[there.length - 1] !== person) there.push(person);
}

export function take(slots: Slots, key: string, person: Person): void {
  const there = slots.get(key);
  if (there === person) slots.delete(key);
  else if (Array.isArray(there)) {
    const left = there.filter((p) => p !== person);
    if (left.length > 0) slots.set(key, left);
    else slots.delete(key);
  }
}

export const listed = (found: Person | Person[] | undefined): readonly Person[] =>
  found === undefined ? [] : Array.isArray(found) ? found : [found];
