/** Maps names of organizations of states to ids that are the same in all languages. */
import type { Language } from '../languages/language';
import type { OrganizationNames } from '../languages/people-words';
import { NameLookup, onlyNamed } from './name-lookup';

const lookups = new WeakMap<readonly OrganizationNames[], NameLookup<string>>();

function lookupOf({ organizations, inflection }: Language): NameLookup<string> {
  const known = lookups.get(organizations);
  if (known) return known;
  const lookup = new NameLookup<string>(inflection);
  for (const { id, names } of organizations) for (const name of names) lookup.add(name, id);
  lookups.set(organizations, lookup);
  return lookup;
}

/** Returns the organization whose name begins at an index of lower-case words; null if none does. */
export function organizationAt(
  words: readonly string[],
  index: number,
  language: Language
): { id: string; length: number } | null {
  const found = lookupOf(language).at(words, index);
  return found && { id: found.value, length: found.length };
}

/** Returns the organization that lower-case words mention; null if none or more than one. */
export const organizationOf = (words: readonly string[], language: Language): string | null =>
  onlyNamed(words, lookupOf(language));

/** Organs of an organization, which its name may stand for: "the EU’s chief" heads the Commission. */
const PARENTS: Readonly<Record<string, string>> = {
  ec: 'eu',
  ep: 'eu',
  'european-council': 'eu',
  pace: 'coe',
  odihr: 'osce',
};

/** Returns the organization that another one is an organ of; null if it is of none. */
export const containing = (organization: string): string | null => PARENTS[organization] ?? null;

/** Returns whether what is of an organization can be said to be of another one, which contains it. */
export const isPartOf = (organization: string, whole: string): boolean =>
  organization === whole || PARENTS[organization] === whole;
