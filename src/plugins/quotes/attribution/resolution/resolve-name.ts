/** Resolves mentions to people: names here, roles in `resolve-role.ts`, pronouns in `resolve-pronoun.ts`. */
import type { Entity } from '../entities/types';
import { isContradicted, isNamesake } from '../entities/forms-of-address';
import { summaryOf } from '../entities/mention-summary';
import type { MentionReading } from '../entities/speaker-mentions';
import { nameKey } from '../registry/name-keys';
import type { Passage } from '../text/passages';
import { resolvePronoun } from './resolve-pronoun';
import { resolveRole } from './resolve-role';
import { isSurnameShared } from './shared-surname';
import { contradicts, NO_SPEAKER, standpointOf, UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';
import type { Person } from '../types';

/** Resolves a mention of a passage. */
export function resolve(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  if (mention.type === 'name') return resolveName(passage, mention, context);
  if (mention.type === 'pronoun' && mention.pronoun)
    return withName(resolvePronoun(passage, mention, mention.pronoun, context), false);
  if ((mention.type === 'role' || mention.type === 'spokesperson') && !mention.plural)
    return withName(
      resolveRole(passage, standpointOf(passage, mention), mention, context),
      isDistinct(mention)
    );
  return mention.plural && mention.type === 'pronoun' ? NO_SPEAKER : UNLISTED;
}

/** Marks a speaker as named where the article names them, or tells them apart in another way. */
function withName(resolution: Resolution, isDistinctPerson: boolean): Resolution {
  const hasName = (resolution.entity?.name.length ?? 0) > 0;
  return { ...resolution, named: hasName || resolution.people.length > 0 || isDistinctPerson };
}

/** Returns whether a role says who is meant: "a ministry spokesman", "the president of the club"; not "the minister". */
const isDistinct = ({ indefinite, unexplained, possessed, role }: MentionReading): boolean =>
  indefinite || unexplained.length > 0 || possessed || role?.country != null;

/** Returns the entity that the verb agrees with: of two Petrovs “сказала” is said of the woman. */
function agreeing(
  entity: Entity,
  name: readonly string[],
  context: ResolutionContext
): Entity | null {
  const { verbGender, entityIndex } = context;
  if (!contradicts(entity.gender, verbGender)) return entity;
  if (name.length > 1) return null;
  const last = nameKey(name[0] ?? '');
  return (
    entityIndex.entities.find(
      (other) =>
        nameKey(other.name[other.name.length - 1] ?? '') === last &&
        !contradicts(other.gender, verbGender)
    ) ?? null
  );
}

function resolveName(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const { entityIndex, verbGender, language } = context;
  const chunk = mention.chunk;
  const named = chunk ? entityIndex.entityOf.get(chunk) : undefined;
  const entity = chunk && named ? agreeing(named, chunk.name, context) : null;
  if (!chunk || !entity) return UNLISTED;
  const other = mention.second ? entityIndex.entityOf.get(mention.second) : undefined;
  if (other && other !== entity)
    return {
      ...UNLISTED,
      people: [...new Set([...other.people, ...entity.people])],
      by: 'sharedSurname',
    };
  const by = ((): ResolvedBy => {
    if (
      mention.doubtful ||
      isNamesake(entity, language) ||
      isContradicted(passage, mention, chunk, entity, language)
    )
      return 'doubtfulName';
    if (chunk.name.length > 1 && entity.namedBy !== 'titledSurname')
      return entity.namedBy === 'fullName' ? 'fullName' : 'loneSurname';
    if (isSurnameShared(passage, chunk, entity, context)) return 'sharedSurname';
    if (entity.namedBy === 'fullName') return 'surname';
    return entity.namedBy === 'none' ? 'loneSurname' : entity.namedBy;
  })();
  const people = entity.people.filter((person) => !contradicts(person.gender, verbGender));
  const called = by === 'loneSurname' ? calledByOffice(entity, people, context) : null;
  if (called) return { ...UNLISTED, entity, people: [called], by: 'titledSurname', byOffice: true };
  return { ...UNLISTED, entity, people, by, byOffice: by === 'titledSurname' };
}

/**
 * Returns the only one of those with a surname whom the article also calls by an office of theirs: "Qatar’s minister …
 * |Al Sulaithi| said"; null where an occupation with the name makes it another person.
 */
function calledByOffice(
  own: Entity,
  people: readonly Person[],
  { entityIndex }: ResolutionContext
): Person | null {
  if (own.hasOccupation || own.titles.length > 0) return null;
  const summary = summaryOf(entityIndex.entityMentions);
  // "Ganzorig, |a farmer|, said".
  if (summary.introduced.has(own)) return null;
  const called = people.filter((person) => summary.calledByOffice.has(person));
  return called.length === 1 ? (called[0] as Person) : null;
}
