/** Maps country names, peoples and capitals of a language to ISO codes. */
import type { Language } from '../languages/language';
import type { CountryNames } from '../languages/people-words';
import type { Gender } from '../types';
import { NameLookup } from './name-lookup';

export type CountryWordKind = 'name' | 'demonym' | 'capital';

export interface CountryWord {
  code: string;
  kind: CountryWordKind;
  /** The number of its words. */
  length: number;
}

/** A word for one of the people of a country: "the Kenyan". */
export interface NationalWord {
  code: string;
  gender: Gender | null;
  /** The number of its words. */
  length: number;
}

interface Lookups {
  words: NameLookup<Omit<CountryWord, 'length'>>;
  nationals: NameLookup<Omit<NationalWord, 'length'>>;
}

const lookups = new WeakMap<readonly CountryNames[], Lookups>();

function lookupsOf({ countries, inflection }: Language): Lookups {
  const known = lookups.get(countries);
  if (known) return known;
  const words: Lookups['words'] = new NameLookup(inflection);
  const nationals: Lookups['nationals'] = new NameLookup(inflection);
  for (const { code, names } of countries)
    for (const name of names) words.add(name, { code, kind: 'name' });
  for (const { code, demonyms } of countries) {
    for (const name of demonyms) {
      if (inflection)
        words.addForms([inflection.casesOfAdjective(name)], { code, kind: 'demonym' });
      else words.add(name, { code, kind: 'demonym' });
    }
  }
  for (const { code, capitals } of countries)
    for (const name of capitals) words.add(name, { code, kind: 'capital' });
  for (const country of countries) {
    const { code } = country;
    for (const { noun, gender } of country.nationals) nationals.add(noun, { code, gender });
    // The adjective is the noun too where there are no cases: "the Kenyan".
    if (!inflection)
      for (const noun of country.demonyms) nationals.add(noun, { code, gender: null });
  }
  const made = { words, nationals };
  lookups.set(countries, made);
  return made;
}

/** Returns the country word that begins at an index of lower-case words, the longest one; null if none does. */
export function countryAt(
  words: readonly string[],
  index: number,
  language: Language
): CountryWord | null {
  const found = lookupsOf(language).words.at(words, index);
  return found && { code: found.value.code, kind: found.value.kind, length: found.length };
}

/** Returns whether a lower-case word alone is for a country, its people or its capital. */
export const isCountryWord = (word: string, language: Language): boolean =>
  lookupsOf(language).words.at([word], 0) !== null;

/** Returns the word for a national that begins at an index of lower-case words; null if none does. */
export function nationalAt(
  words: readonly string[],
  index: number,
  language: Language
): NationalWord | null {
  const found = lookupsOf(language).nationals.at(words, index);
  return found && { code: found.value.code, gender: found.value.gender, length: found.length };
}

/** Returns the country that lower-case words mention; null if none or more than one. */
export function countryOf(words: readonly string[], language: Language): string | null {
  let only: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const found = countryAt(words, i, language);
    if (!found) continue;
    if (only !== null && only !== found.code) return null;
    only = found.code;
    i += found.length - 1;
  }
  return only;
}

/**
 * Returns lower-case words without the adjectives of countries between others, where cases keep the words together:
 * “глава |белорусской| миссии” is a “глава миссии”.
 */
export const withoutPeoples = (words: readonly string[], language: Language): readonly string[] =>
  language.inflection && words.length > 2
    ? words.filter(
        (_, i) =>
          i === 0 || i === words.length - 1 || countryAt(words, i, language)?.kind !== 'demonym'
      )
    : words;
