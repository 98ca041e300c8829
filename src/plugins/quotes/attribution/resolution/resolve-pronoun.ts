/** Resolves pronouns to people, by gender and by salience. */
import type { Entity } from '../entities/types';
import type { PronounInfo } from '../languages/language';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Passage } from '../text/passages';
import { NO_SPEAKER, standpointOf, UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';
import { entityMentionsBefore, onlyAntecedent, salientEntities } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { Person } from '../types';

/** The ways to understand a role that rest on an office, which may be another person's on another day. */
const OF_OFFICE: ReadonlySet<ResolvedBy> = new Set<ResolvedBy>([
  'role',
  'roleOfEntity',
  'bareRole',
  'doubtfulRole',
  'lastSpeakerRole',
  'aloneRole',
  'counterpart',
]);

/** Resolves a pronoun. */
export function resolvePronoun(
  passage: Passage,
  mention: MentionReading,
  pronoun: PronounInfo,
  context: ResolutionContext
): Resolution {
  if (pronoun.person !== 'other' || pronoun.number === 'plural') return NO_SPEAKER;
  const place = standpointOf(passage, mention);
  const near = salientEntities(context.entityIndex, place, pronoun.gender);
  const last = context.lastSpeaker;
  const agrees = (entity: Entity) =>
    entity.gender === null || pronoun.gender === null || entity.gender === pronoun.gender;
  const of = (entity: Entity, by: ResolvedBy, through: readonly ResolvedBy[] = []): Resolution => ({
    ...UNLISTED,
    entity,
    people: entity.people,
    by,
    through,
    byOffice: through.some((way) => OF_OFFICE.has(way)),
  });
  if (pronoun.demonstrative) {
    const other = near.find((entity) => entity !== last?.entity && entity.people.length > 0);
    return other ? of(other, 'pronounOfOther') : { ...NO_SPEAKER };
  }
  const first = near[0];
  if (first && isUnknown(first)) return ofUnnamed(first, near, place, context);
  const there = first && lastOf(first, place, context);
  const only = first?.gender
    ? onlyAntecedent(context.entityIndex, place, first, pronoun.gender)
    : null;
  if (first && there?.isGuess && (!only || only.isShared)) return of(first, 'pronounOfOther');
  const { readAs } = only ?? there ?? {};
  if (first && near.length === 1 && first.gender !== null) return of(first, 'pronounAlone', readAs);
  if (first && only) return of(first, 'pronounOfNext', readAs);
  if (first && last?.entity === first) return of(first, 'pronounOfSpeaker');
  if (first) return of(first, first.gender !== null ? 'pronounOfSubject' : 'pronounOfOther');
  if (last?.entity && agrees(last.entity)) return of(last.entity, 'pronounOfSpeaker');
  if (last && !last.entity && last.people.length === 1) {
    const person = last.people[0] as Person;
    if (!person.gender || person.gender === pronoun.gender)
      return { ...last, by: 'pronounOfSpeaker' };
  }
  return last && !last.entity && last.named ? { ...UNLISTED } : NO_SPEAKER;
}

/** Returns whether an article neither names a person nor tells a recorded office. */
const isUnknown = ({ name, people }: Entity): boolean => name.length === 0 && people.length === 0;

/** Returns the last mention of an entity before a place. */
const lastOf = (
  entity: Entity,
  { offset }: Standpoint,
  { entityIndex }: Pick<ResolutionContext, 'entityIndex'>
) => entityMentionsBefore(entityIndex, offset).find((before) => before.entity === entity);

/** "A farmer stopped. “…,” he said" has no recorded person; after "the driver" a person named before is a guess. */
function ofUnnamed(
  entity: Entity,
  near: readonly Entity[],
  { offset, paragraph }: Standpoint,
  { entityIndex }: ResolutionContext
): Resolution {
  const there = lastOf(entity, { offset, paragraph }, { entityIndex });
  const named = near.find((other) => !isUnknown(other));
  if ((there?.isNew && there.paragraph === paragraph) || !named) return { ...UNLISTED, entity };
  return { ...UNLISTED, entity: named, people: named.people, by: 'pronounOfOther' };
}
