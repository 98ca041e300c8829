/**
 * Finds the holder of an office that is said without a place ("the head of state", "the secretary-general"): of the
 * country or organization that the article is about there.
 */
import { entityMentionsBefore } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Office } from '../registry/offices';
import { includesDay } from '../registry/partial-dates';
import { officesOf } from '../registry/held-offices';
import type { Passage } from '../text/passages';
import type { Person } from '../types';
import { recordedHolders } from './holders';
import type { Holder } from './holders';
import { countriesIn } from './scene';
import type { ResolutionContext } from './types';

/** Offices that a country or an organization has once. */
const SOLE: ReadonlySet<string> = new Set([
  'president',
  'head-of-state',
  'head-of-government',
  'prime-minister',
  'monarch',
  'chancellor',
  'supreme-leader',
  'secretary-general',
  'high-representative',
  'top-diplomat',
  'state-secretary',
  'council-secretary',
]);
/** Limits the people before the mention whose offices tell where it is. */
const MAX_PEOPLE = 6;

type Place = Pick<Office, 'country' | 'organization'>;

/** Returns the only holder of an office at the nearest place that has one; null if no place does. */
export function holderAtHome(
  passage: Passage,
  place: Standpoint,
  role: Office,
  mention: MentionReading,
  context: ResolutionContext
): Holder | null {
  if (role.country || role.organization) return null;
  const isSole = role.domains.length > 0 || role.heads.some((head) => SOLE.has(head));
  const around = [
    ...countriesIn(passage, mention.from, context.language),
    ...(context.place ? [context.place] : []),
  ].map((country): Place => ({ country }));
  for (const where of isSole ? [...around, ...placesNear(place, context)] : around) {
    const holders = recordedHolders({ ...role, ...where }, mention, context);
    if (holders.length === 1) return holders[0] as Holder;
  }
  return null;
}

/** Returns the places of the people spoken of, the nearest first, and that of the language. */
function placesNear(place: Standpoint, context: ResolutionContext): Place[] {
  const { entityIndex, language, lastSpeaker } = context;
  const near = entityMentionsBefore(entityIndex, place.offset).flatMap(
    ({ entity }) => entity.people
  );
  const people = new Set([...(lastSpeaker?.people ?? []), ...near]);
  return [
    ...[...people].slice(0, MAX_PEOPLE).flatMap((person) => placesOf(person, context)),
    { country: language.homeCountry ?? null },
  ].filter(({ country, organization }: Place) => country !== null || organization != null);
}

const placesOf = (person: Person, { language, date }: ResolutionContext): Place[] =>
  officesOf(person, language)
    .filter(({ position }) => includesDay(position, date))
    .flatMap(({ office: { country, organization } }): Place[] => [
      { country, organization: null },
      { country: null, organization: organization ?? null },
    ]);
