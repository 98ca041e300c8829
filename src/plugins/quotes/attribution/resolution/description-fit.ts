/** Tells whether a description ("the diplomat", "the Kenyan", "the general") fits a person of the article. */
import type { Entity } from '../entities/types';
import type { MentionReading } from '../entities/speaker-mentions';
import { officesOf } from '../registry/people-index';
import type { Person } from '../types';
import type { RoleFit } from './role-fit';
import type { ResolutionContext } from './types';

/** Returns how a description fits; null where it does not. */
export function fitOfDescription(
  entity: Entity,
  person: Person | null,
  mention: MentionReading,
  context: ResolutionContext
): RoleFit | null {
  return null;
}

/** Returns the countries whose offices a person holds or held, or which the article gives with the name. */
export function countriesOf(
  entity: Entity,
  { language }: Pick<ResolutionContext, 'language'>
): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const person of entity.people)
    for (const { office } of officesOf(person, language))
      if (office.country) codes.add(office.country);
  for (const { country } of entity.titles) if (country) codes.add(country);
  return codes;
}
