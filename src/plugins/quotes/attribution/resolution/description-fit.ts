/** Tells whether a description ("the diplomat", "the Kenyan", "the general") fits a person of the article. */
import type { Entity } from '../entities/types';
import type { DescriptionKind } from '../languages/people-words';
import { isOfRank, rankOf } from '../registry/descriptions';
import type { Description } from '../registry/descriptions';
import { answeredHeads } from '../registry/offices';
import type { Office } from '../registry/offices';
import { includesDay } from '../registry/partial-dates';
import { officesOf } from '../registry/held-offices';
import type { ResolutionContext, RoleFit } from './types';
import { countryOfOpening } from './scene';

/** Heads of offices, any of which makes a person what the noun says. */
const HEADS: Partial<Record<DescriptionKind, ReadonlySet<string>>> = {
  diplomat: new Set(['diplomat', 'top-diplomat', 'ambassador', 'envoy']),
  legislator: new Set(['legislator', 'senator', 'representative', 'speaker']),
  politician: new Set([
    'president',
    'prime-minister',
    'minister',
    'chancellor',
    'legislator',
    'leader',
    'governor',
    'mayor',
    'secretary',
  ]),
  'head-of-organization': new Set(['minister', 'head', 'chief', 'director', 'chair', 'president']),
  'head-of-mission': new Set(['head-of-mission', 'ambassador']),
  negotiator: new Set(['negotiator', 'envoy']),
  mediator: new Set(['mediator', 'envoy']),
};
/** Nouns for a passing part, which any person of the article may have. */
const PASSING: ReadonlySet<DescriptionKind> = new Set<DescriptionKind>([
  'interviewee',
  'speaker',
  'author',
]);
const ARMED: ReadonlySet<string> = new Set(['defence', 'army', 'general-staff']);

/** Returns how a description fits an entity; null where it does not. */
export function fitOfDescription(
  entity: Entity,
  description: Description,
  context: ResolutionContext
): RoleFit | null {
  const { kinds, country, organization } = description;
  if (kinds.length === 0) return null;
  const offices = officesNow(entity, context);
  const countries = new Set(offices.map((office) => office.country));
  // Nothing tells the country of a person in an organization: "the Norwegian" may be who just spoke.
  const isStateless = offices.length > 0 && !offices.some((office) => office.country);
  const isSpeaking = isStateless && context.lastSpeaker?.entity === entity;
  if (country && !countries.has(country) && !isSpeaking) return null;
  if (organization && !offices.some((office) => office.organization === organization)) return null;
  const fits = kinds.map((kind) => fitOfKind(kind, entity, offices, description, context));
  if (fits.includes(false)) return null;
  return {
    by: 'description',
    specific: country !== null || organization !== null,
    literal: true,
    doubtful:
      isSpeaking ||
      kinds.every((kind) => PASSING.has(kind)) ||
      isUnplaced(entity, description, context),
    office: null,
  };
}

function fitOfKind(
  kind: DescriptionKind,
  entity: Entity,
  offices: readonly Office[],
  { rank }: Description,
  context: ResolutionContext
): boolean {
  if (kind === 'national') return true;
  if (kind === 'military') return isMilitary(entity, offices, rank, context);
  if (kind === 'host' || kind === 'guest') return isHost(offices, context) !== (kind === 'guest');
  if (kind === 'official') return offices.length > 0;
  if (kind === 'diplomat' && offices.some(({ domains }) => domains.includes('foreign')))
    return true;
  const heads = HEADS[kind];
  if (heads) return offices.some((office) => answeredHeads(office).some((head) => heads.has(head)));
  return PASSING.has(kind) && entity.people.length > 0;
}

function isMilitary(
  entity: Entity,
  offices: readonly Office[],
  said: Description['rank'],
  { language, ranks }: ResolutionContext
): boolean {
  const held = [
    ranks.get(entity) ?? null,
    ...entity.people.map(({ honorific }) => (honorific ? rankOf(honorific, language) : null)),
  ].filter((one) => one !== null);
  if (said) return held.some((one) => isOfRank(one, said));
  return held.length > 0 || offices.some(({ domains }) => domains.some((one) => ARMED.has(one)));
}

/** Returns whether who is host and who is guest is a guess: without a dateline, where no country is said. */
const isUnplaced = (
  { calledBy }: Entity,
  { kinds, country }: Description,
  { place }: ResolutionContext
): boolean =>
  place === null &&
  country === null &&
  kinds.some((kind) => (kind === 'host' || kind === 'guest') && !calledBy?.has(kind));

/** Returns whether a person is of the country that the news comes from; null where either is not known. */
function isHost(offices: readonly Office[], context: ResolutionContext): boolean | null {
  const place = context.place ?? countryOfOpening(context.entityIndex, context.language);
  // A person of an organization of states is a guest in any of them.
  const from = offices.flatMap(({ country, organization }) => country ?? organization ?? []);
  if (!place || from.length === 0) return null;
  return from.includes(place);
}

/** Returns the offices that the record has for the day, and those that the article gives. */
function officesNow({ people, titles }: Entity, { language, date }: ResolutionContext): Office[] {
  const held = people.flatMap((person) => officesOf(person, language));
  const now = held.filter(({ position }) => includesDay(position, date));
  return [...(now.length > 0 ? now : held).map(({ office }) => office), ...titles];
}
