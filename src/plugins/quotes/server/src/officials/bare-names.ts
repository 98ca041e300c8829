import { isBareRole } from '../../../attribution';

interface BareName {
  path: (string | number)[];
  message: string;
}

interface NamedOfficial extends Record<string, unknown> {
  name?: unknown;
  alternateNames?: unknown;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);

const describe = (name: string): string =>
  `“${name.trim()}” is a role, a pronoun or an article, and not a name: every text with the word would refer to this official. Write the name of the person.`;

/**
 * Collects the names of an official that are an article or a role and no name. Another name may be such a word where it
 * is part of the name, as the surname "King" is.
 */
export function bareNames({ name, alternateNames }: NamedOfficial): BareName[] {
  const own = typeof name === 'string' ? name : '';
  const main = own && isBareRole(own) ? [{ path: ['name'], message: describe(own) }] : [];
  const others = Array.isArray(alternateNames) ? alternateNames : [];
  const known = new Set(wordsOf(own));
  const bare = others.flatMap((entry: { name?: unknown } | null, i) => {
    const other = entry?.name;
    if (typeof other !== 'string' || !isBareRole(other)) return [];
    const isSurname = main.length === 0 && wordsOf(other).every((word) => known.has(word));
    return isSurname ? [] : [{ path: ['alternateNames', i, 'name'], message: describe(other) }];
  });
  return [...main, ...bare];
}
