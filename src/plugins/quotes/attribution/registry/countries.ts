/** Maps country names, peoples and capitals of a language to ISO codes. */
import { caseless } from '../languages/declension';
import type { Language } from '../languages/language';

export type CountryWordKind = 'name' | 'demonym' | 'capital';

export interface CountryWord {
  code: string;
  kind: CountryWordKind;
  /** The number of its words. */
  length: number;
}

interface Entry extends CountryWord {
  words: readonly string[];
}

const lookups = new WeakMap<Language, Map<string, Entry[]>>();

function lookupOf(language: Language): Map<string, Entry[]> {
  const known = lookups.get(language);
  if (known) return known;
  const lookup = new Map<string, Entry[]>();
  const add = (name: string, code: string, kind: CountryWordKind) => {
    const words = name.toLowerCase().split(' ').map(caseless);
    const first = words[0] as string;
    lookup.set(first, [...(lookup.get(first) ?? []), { code, kind, words, length: words.length }]);
  };
  for (const country of language.countries) {
    country.names.forEach((name) => add(name, country.code, 'name'));
    country.demonyms.forEach((name) => add(name, country.code, 'demonym'));
    country.capitals.forEach((name) => add(name, country.code, 'capital'));
  }
  for (const found of lookup.values()) found.sort((a, b) => b.length - a.length);
  lookups.set(language, lookup);
  return lookup;
}

/** Returns the country word that begins at an index of lower-case words, the longest one; null if none does. */
export function countryAt(
  words: readonly string[],
  index: number,
  language: Language
): CountryWord | null {
  const found = lookupOf(language).get(caseless(words[index] ?? ''));
  return (
    found?.find((entry) =>
      entry.words.every((word, k) => caseless(words[index + k] ?? '') === word)
    ) ?? null
  );
}

/** Returns the country that lower-case words mention; null if none or more than one. */
export function countryOf(words: readonly string[], language: Language): string | null {
  const codes = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const found = countryAt(words, i, language);
    if (!found) continue;
    codes.add(found.code);
    i += found.length - 1;
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
