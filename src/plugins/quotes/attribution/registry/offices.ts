/**
 * Compares offices: "Minister of Defence", "Defence Secretary" and "the defence minister" have the same keys.
 */
import { containing, isPartOf } from './organizations';
import { readTitle } from './read-title';
import type { Title } from './read-title';

export { readTitle };

/** A title understood. A role in the text and a recorded position are both read to this. */
export interface Office extends Title {
  /** ISO 3166-1 alpha-2, or null where it is not said. */
  country: string | null;
  /** The id of an organization of states that the office is in or at. */
  organization?: string | null;
  /** The country that an ambassador is accredited to. */
  accredited?: string | null;
}

/** The holder of the one is also called by the others. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  president: ['head-of-state', 'leader'],
  monarch: ['head-of-state', 'leader'],
  'supreme-leader': ['head-of-state', 'leader'],
  'crown-prince': ['monarch'],
  'prime-minister': ['head-of-government', 'leader'],
  'first-minister': ['head-of-government', 'leader'],
  chancellor: ['head-of-government', 'leader'],
  'head-of-state': ['leader'],
  'head-of-government': ['leader'],
  minister: ['chief', 'head', 'official'],
  'minister-of-state': ['minister', 'official'],
  'state-secretary': ['secretary', 'minister', 'chief'],
  secretary: ['minister', 'chief'],
  'council-secretary': ['secretary', 'chief', 'official'],
  'secretary-general': ['secretary', 'chief', 'head'],
  'executive-secretary': ['secretary', 'secretary-general', 'chief', 'head'],
  director: ['chief', 'head'],
  chair: ['chief', 'head', 'leader'],
  commander: ['chief', 'head'],
  'chief-of-staff': ['chief', 'head'],
  'chief-of-defence': ['chief', 'head', 'chief-of-staff', 'commander'],
  commissioner: ['official'],
  ambassador: ['envoy', 'diplomat', 'head-of-mission'],
  'ambassador-at-large': ['ambassador', 'envoy', 'diplomat'],
  'permanent-representative': ['ambassador', 'envoy', 'diplomat', 'head-of-mission'],
  'high-commissioner': ['ambassador', 'commissioner', 'chief', 'head', 'diplomat'],
  'high-representative': ['chief', 'head', 'top-diplomat', 'diplomat', 'commissioner', 'envoy'],
  'charge-daffaires': ['envoy', 'diplomat', 'head-of-mission'],
  envoy: ['diplomat', 'mediator', 'negotiator', 'adviser'],
  consul: ['diplomat'],
  attache: ['diplomat'],
  prosecutor: ['attorney-general'],
  speaker: ['chair', 'head'],
  'head-of-mission': ['head'],
  spokesperson: ['official'],
  'party-leader': ['leader'],
  senator: ['legislator'],
  representative: ['legislator'],
};

/** Heads whose holder for foreign affairs is the first diplomat of a country. */
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'state-secretary', 'secretary']);

const answered = new WeakMap<object, readonly string[]>();

/** Returns all heads that the holder is called by; read once for each office. */
export function answeredHeads(
  office: Pick<Office, 'heads' | 'domains' | 'deputy'>
): readonly string[] {
  const known = answered.get(office);
  if (known) return known;
  const heads = new Set(office.heads.flatMap((head) => [head, ...(ALSO[head] ?? [])]));
  const isForeignMinister =
    office.domains.includes('foreign') && office.heads.some((head) => MINISTERS.has(head));
  if (isForeignMinister && !office.deputy) heads.add('top-diplomat');
  const made = [...heads];
  answered.set(office, made);
  return made;
}

type Place = Pick<Office, 'country' | 'organization' | 'accredited'>;

const key = (head: string, domain: string | null, deputy: boolean, place: string) =>
  `${deputy ? 'deputy ' : ''}${head}${domain ? `/${domain}` : ''}${place}`;
/** Returns the places of an office as parts of keys, the narrowest first. */
const placesOf = ({ country, organization, accredited }: Place): string[] =>
  [
    country && `@${country}`,
    organization && `~${organization}`,
    accredited && `>${accredited}`,
  ].filter((place): place is string => typeof place === 'string' && place !== '');

const keysOf = new WeakMap<Office, readonly string[]>();

/** Returns the keys under which a recorded office is found. */
export function officeKeys(office: Office): readonly string[] {
  const known = keysOf.get(office);
  if (known) return known;
  const keys: string[] = [];
  const places = [...placesOf(office), ...placesOf({ ...NOWHERE, organization: wholeOf(office) })];
  for (const head of answeredHeads(office)) {
    for (const domain of [null, ...office.domains]) {
      for (const place of places) keys.push(key(head, domain, office.deputy, place));
      // Without a place a bare head ("minister") would list half of all people: only an office with a domain, or a rare one.
      if (domain !== null) keys.push(key(head, domain, office.deputy, ''));
    }
  }
  keysOf.set(office, keys);
  return keys;
}

const NOWHERE: Place = { country: null };
const wholeOf = ({ organization }: Office) => (organization ? containing(organization) : null);

/** Returns the keys to look a role up by; any of them may find its holder. */
export function roleKeys(role: Office): string[] {
  const domains = role.domains.length > 0 ? role.domains : [null];
  const place = placesOf(role)[0] ?? '';
  return role.heads.flatMap((head) =>
    domains.map((domain) => key(head, domain, role.deputy, place))
  );
}

/**
 * Returns whether the holder of an office can be called by a role. A role that says less (no domain, no country) fits
 * too.
 */
export function answersTo(office: Office, role: Office): boolean {
  if (office.deputy !== role.deputy) return false;
  if (role.country && role.country !== office.country) return false;
  if (role.accredited && role.accredited !== office.accredited) return false;
  if (role.organization) {
    if (!office.organization || !isPartOf(office.organization, role.organization)) return false;
  }
  const heads = answeredHeads(office);
  if (!role.heads.some((head) => heads.includes(head))) return false;
  return role.domains.every((domain) => office.domains.includes(domain));
}
