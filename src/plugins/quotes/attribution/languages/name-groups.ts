/** Looks up names in groups. */
import { words } from './build';

export type NameGroups = ReadonlyMap<string, ReadonlySet<number>>;

/** Numbers the lines of a list, and returns the numbers of each name in it. */
export function nameGroups(list: string): NameGroups {
  const groups = new Map<string, Set<number>>();
  list.split('\n').forEach((line, group) => {
    for (const name of words(line)) {
      const own = groups.get(name) ?? new Set<number>();
      groups.set(name, own.add(group));
    }
  });
  return groups;
}

/** Returns whether two names are in one group. */
export function shareGroup(groups: NameGroups, a: string, b: string): boolean {
  const others = groups.get(b);
  if (!others) return false;
  for (const group of groups.get(a) ?? []) if (others.has(group)) return true;
  return false;
}
