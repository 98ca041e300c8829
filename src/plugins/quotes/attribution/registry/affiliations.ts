/** Reads the country and the organization that an office is of, and those that an envoy is accredited to. */
import type { Language } from '../languages/language';
import { countryAt, countryOf } from './countries';
import { organizationAt } from './organizations';
import { readTitle } from './read-title';

export interface Affiliation {
  /** ISO 3166-1 alpha-2, or null where it is not said. */
  country: string | null;
  /** An organization of states, by its id. */
  organization: string | null;
  /** The country that an ambassador is sent to. */
  accredited: string | null;
}

/** Heads of offices that are held in another country or at an organization. */
const SENT: ReadonlySet<string> = new Set([
  'ambassador',
  'permanent-representative',
  'envoy',
  'consul',
  'charge-daffaires',
  'high-commissioner',
  'head-of-mission',
  'attache',
]);

/** Returns whether the holder of one of these heads is sent to a place: "the ambassador to Belarus". */
export const isSent = (heads: readonly string[]): boolean => heads.some((head) => SENT.has(head));

/** The only value given; null if several are. */
class Only {
  value: string | null = null;
  private isContested = false;

  add(value: string): void {
    if (this.isContested || value === this.value) return;
    this.isContested = this.value !== null;
    this.value = this.isContested ? null : value;
  }
}

/** Reads the places in the lower-case words of an office whose heads are known. */
export function affiliationOf(
  words: readonly string[],
  heads: readonly string[],
  language: Language
): Affiliation {
  const sent = isSent(heads);
  const countries = new Only();
  const accredited = new Only();
  const organizations = new Only();
  for (let i = 0; i < words.length; i++) {
    const organization = organizationAt(words, i, language);
    const country = countryAt(words, i, language);
    if (organization && organization.length >= (country?.length ?? 0)) {
      organizations.add(organization.id);
      i += organization.length - 1;
    } else if (country) {
      const place = sent && country.kind !== 'demonym' && isDestination(words, i, language);
      (place ? accredited : countries).add(country.code);
      i += country.length - 1;
    }
  }
  return {
    country: countries.value,
    organization: organizations.value,
    accredited: accredited.value,
  };
}

/** to, in: before the place that a person is sent to. */
function isDestination(words: readonly string[], at: number, language: Language): boolean {
  const before = words[at - 1] ?? '';
  const preposition = language.determiners.has(before) ? (words[at - 2] ?? '') : before;
  return language.destinationPrepositions?.has(preposition) === true;
}

/**
 * Returns whether a preposition leads to the place that an envoy is sent to: “посол Индии |в| Минске”, after the words
 * `from` to `at`.
 */
export function leadsToPost(
  words: readonly string[],
  from: number,
  at: number,
  language: Language
): boolean {
  if (!language.inflection || !language.destinationPrepositions?.has(words[at] ?? '')) return false;
  const title = words.slice(from, at);
  const country = countryAt(words, at + 1, language);
  const isPlace = country
    ? country.kind !== 'demonym' && country.code !== countryOf(title, language)
    : organizationAt(words, at + 1, language) !== null;
  return isPlace && isSent(readTitle(title, language).heads);
}
