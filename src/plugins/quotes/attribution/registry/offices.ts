/**
 * Reads titles as concepts: "Minister of Defence", "Defence Secretary" and "the defence minister" have the same keys.
 */
import { countryOf } from './countries';
import type { Language, OfficeConcept } from '../languages/language';
import type { Position } from '../types';

/** A title understood. A role in the text and a position on record are both read to this. */
export interface Office {
  /** The kind of office: "minister", "president". */
  heads: readonly string[];
  /** The field of the office: "defence", "foreign". */
  domains: readonly string[];
  deputy: boolean;
  former: boolean;
  /** ISO 3166-1 alpha-2, or null where it is not said. */
  country: string | null;
}

/** The holder of the one is also called by the others. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  president: ['head-of-state', 'leader'],
  monarch: ['head-of-state', 'leader'],
  'supreme-leader': ['head-of-state', 'leader'],
  'prime-minister': ['head-of-government', 'leader'],
  chancellor: ['head-of-government', 'leader'],
  'head-of-state': ['leader'],
  'head-of-government': ['leader'],
  minister: ['chief', 'head', 'official'],
  'state-secretary': ['secretary', 'minister', 'chief'],
  secretary: ['minister', 'chief'],
  'secretary-general': ['secretary', 'chief', 'head'],
  director: ['chief', 'head'],
  chair: ['chief', 'head', 'leader'],
  commander: ['chief', 'head'],
  ambassador: ['envoy', 'diplomat'],
  'party-leader': ['leader'],
  senator: ['legislator'],
  representative: ['legislator'],
};

/** Reads a title word by word. */
export function readTitle(words: readonly string[], language: Language): Omit<Office, 'country'> {
  const heads: string[] = [];
  const domains: string[] = [];
  let deputy = false;
  let former = false;
  const take = (concept: OfficeConcept) => {
    heads.push(...(concept.heads ?? []));
    domains.push(...(concept.domains ?? []));
    deputy ||= concept.deputy ?? false;
    former ||= concept.former ?? false;
  };
  const cases = language.inflection;
  const listed = cases ? words.map((word) => cases.stem(word)) : words;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    // “помощник президента”, “жена министра”: a person whose complement is an office does not hold it.
    if (cases && heads.length === 0 && cases.relationNouns.has(word) && !language.office.has(word))
      break;
    const phrase = language.officePhrases
      .get(word)
      ?.find((p) => p.words.every((w, k) => listed[i + k] === w));
    if (cases && heads.length > 0 && (phrase?.concept ?? language.office.get(word))?.heads) break;
    if (phrase) {
      take(phrase.concept);
      i += phrase.words.length - 1;
      continue;
    }
    const concept = language.office.get(word);
    if (concept) take(concept);
  }
  return { heads: [...new Set(heads)], domains: [...new Set(domains)], deputy, former };
}

const titleWords = (title: string) =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter(Boolean);

const offices = new WeakMap<Language, Map<string, Office>>();
/** Limits the cache of positions: many people hold the same ones, one after another or side by side. */
const MAX_CACHED_POSITIONS = 20_000;

/** Reads a position on record: its title in the language first, then its title, in any language that is known. */
export function readOffice(position: Position, language: Language): Office {
  let read = offices.get(language);
  if (!read) offices.set(language, (read = new Map()));
  const titles = position.titles?.map((t) => `${t.language}\n${t.title}`) ?? [];
  const same = [position.title, position.organization, position.country, ...titles].join('\0');
  const known = read.get(same);
  if (known) return known;
  const office = understandOffice(position, language);
  if (read.size < MAX_CACHED_POSITIONS) read.set(same, office);
  return office;
}

function understandOffice(position: Position, language: Language): Office {
  const own = (position.titles ?? [])
    .filter((t) => t.language === language.code)
    .map((t) => t.title);
  for (const title of [...own, position.title]) {
    for (const reader of language.reads) {
      const words = titleWords(title);
      const office = readTitle(words, reader);
      if (office.heads.length === 0) continue;
      const organization = titleWords(position.organization ?? '');
      const domains =
        office.domains.length > 0 ? office.domains : readTitle(organization, reader).domains;
      const country = position.country || countryOf([...words, ...organization], reader);
      return { ...office, domains, country: country || null };
    }
  }
  return {
    heads: [],
    domains: [],
    deputy: false,
    former: false,
    country: position.country || null,
  };
}

/** Returns all heads that the holder is called by. */
export function answeredHeads(office: Pick<Office, 'heads' | 'domains'>): string[] {
  return [...new Set(office.heads.flatMap((head) => [head, ...(ALSO[head] ?? [])]))];
}

const key = (head: string, domain: string | null, deputy: boolean, country: string | null) =>
  `${deputy ? 'deputy ' : ''}${head}${domain ? `/${domain}` : ''}${country ? `@${country}` : ''}`;

const keysOf = new WeakMap<Office, readonly string[]>();

/** Returns the keys under which an office on record is found. */
export function officeKeys(office: Office): readonly string[] {
  const known = keysOf.get(office);
  if (known) return known;
  const keys: string[] = [];
  for (const head of answeredHeads(office)) {
    for (const domain of [null, ...office.domains]) {
      if (office.country) keys.push(key(head, domain, office.deputy, office.country));
      // Without a country a bare head ("minister") would list half of all people: only an office with a domain, or a rare one.
      if (domain !== null) keys.push(key(head, domain, office.deputy, null));
    }
  }
  keysOf.set(office, keys);
  return keys;
}

/** Returns the keys to look a role up by; any of them may find its holder. */
export function roleKeys(role: Office): string[] {
  const domains = role.domains.length > 0 ? role.domains : [null];
  return role.heads.flatMap((head) =>
    domains.map((domain) => key(head, domain, role.deputy, role.country))
  );
}

/**
 * Returns whether the holder of an office can be called by a role. A role that says less (no domain, no country) fits
 * too.
 */
export function answersTo(office: Office, role: Office): boolean {
  if (office.deputy !== role.deputy) return false;
  if (role.country && office.country && role.country !== office.country) return false;
  if (role.country && !office.country) return false;
  const heads = answeredHeads(office);
  if (!role.heads.some((head) => heads.includes(head))) return false;
  return role.domains.every((domain) => office.domains.includes(domain));
}
