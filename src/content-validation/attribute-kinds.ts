import type { NameKind } from '../lib/text/names';

/** The kind of a text, if its type does not tell. */
export type TextKind =
  | { is: 'name'; of: NameKind }
  /** A date that may be known in part. */
  | { is: 'partial-date' }
  /** The id of a record in another register, or its address. */
  | { is: 'identifier' }
  /** Words that may be anything, or that the server writes itself. */
  | { is: 'words' };

const person: TextKind = { is: 'name', of: 'person' };
const name: TextKind = { is: 'name', of: 'words' };
const date: TextKind = { is: 'partial-date' };
const words: TextKind = { is: 'words' };

/**
 * Lists every short text of the content model; addresses, countries and languages are custom fields, so that their type
 * tells. A test walks the schemas and fails for a text without a line here.
 */
export const TEXT_KINDS: Record<string, Record<string, TextKind>> = {
  'api::agreement.agreement': {
    title: name,
    slug: words,
    signedOn: date,
    inForceOn: date,
    duration: words,
    depositary: name,
    registrationNumber: words,
  },
  'api::article.article': { title: name, slug: words, section: name },
  'api::official.official': { name: person, slug: words, honorific: name },
  'api::quote.quote': {
    attributionText: name,
    occasion: name,
    reason: words,
    confirmedBy: words,
    fingerprint: words,
    minHash1: words,
    minHash2: words,
    minHash3: words,
    minHash4: words,
  },
  'agreement.party': { organization: name, onBehalfOf: name },
  'agreement.signatory': { capacity: name },
  'article.author': { name: person, role: name },
  'article.cover': { alternativeText: words, caption: words, credit: words },
  'article.source': { name },
  'official.alternate-name': { name: person },
  'official.identifier': { scheme: name, value: { is: 'identifier' } },
  'official.office-held': { title: name, organization: name, from: date, to: date },
  'official.office-title': { title: name, organization: name },
  'shared.dateline': { place: name },
  'shared.former-slug': { slug: words },
  'shared.localized-title': { title: name },
  'shared.place': { place: name },
  'shared.seo': { metaTitle: name },
  'shared.subject': { name },
};

/** Returns what a text attribute is; undefined for one that is no short text, or a custom field. */
export const textKindOf = (uid: string, attribute: string): TextKind | undefined =>
  TEXT_KINDS[uid]?.[attribute];
