/**
 * Resolves the mentions without a name in the order of the text, so that each later one finds all people spoken of
 * before it, named or not.
 */
import type { DescribedMention } from '../entities/described-mentions';
import type { Entity, EntityIndex, EntityMention } from '../entities/types';
import type { Person } from '../types';
import { resolve } from './resolve-name';
import { UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';

/**
 * Returns the index of the entities with the mentions of `described` among its mentions; recorded people whom only a
 * role tells become entities.
 */
export function withDescribedMentions(
  described: readonly DescribedMention[],
  context: ResolutionContext
): EntityIndex {
  const { entityIndex } = context;
  const timeline: EntityMention[] = [];
  const index: EntityIndex = { ...entityIndex, entityMentions: timeline };
  const entities = new KnownEntities(entityIndex.entities);
  const here: ResolutionContext = { ...context, entityIndex: index };
  const addNamed = (there: EntityMention) => {
    // Cases tell a subject for sure; without them it may be a name that only looks like one.
    const speaks = there.speaks === true && context.language.inflection !== undefined;
    timeline.push(speaks ? { ...there, subject: true } : there);
    if (speaks && !there.quoted) here.lastSpeaker = ofNamed(there.entity);
  };
  let next = 0;
  for (const mention of described) {
    const named = entityIndex.entityMentions;
    while (next < named.length && (named[next] as EntityMention).offset <= mention.offset)
      addNamed(named[next++] as EntityMention);
    const resolution = resolve(mention.passage, mention.reading, here);
    const entity = entityApposed(mention, entityIndex) ?? entities.of(mention, resolution);
    if (!entity) continue;
    if (resolution.by === 'described')
      entity.calledBy = new Set([...(entity.calledBy ?? []), ...mention.reading.description.kinds]);
    timeline.push({
      entity,
      offset: mention.offset,
      paragraph: mention.passage.paragraph,
      sentence: mention.sentence,
      quoted: false,
      subject: mention.subject,
      isNew: mention.reading.indefinite || (mention.reading.possessed && !resolution.entity),
      opensSentence: mention.subject,
      isUnsure: false,
      isGuess: isGuess(resolution),
      speaks: mention.speaks,
      isPlural: mention.reading.plural,
      isShared: resolution.people.length > 1,
      readAs: waysOf(resolution),
    });
    if (mention.speaks) here.lastSpeaker = { ...resolution, entity };
  }
  entityIndex.entityMentions.slice(next).forEach(addNamed);
  return index;
}

/** Returns the entity of the name that a mention says more of, because it is about no other person. */
const entityApposed = ({ apposedTo }: DescribedMention, { entityOf }: EntityIndex): Entity | null =>
  (apposedTo && entityOf.get(apposedTo)) ?? null;

const ofNamed = (entity: Entity): Resolution => ({
  ...UNLISTED,
  entity,
  people: entity.people,
  by: 'surname',
});

const GUESSES: ReadonlySet<Resolution['by']> = new Set<Resolution['by']>([
  'bareRole',
  'doubtfulRole',
  'described',
  'pronounOfSubject',
  'pronounOfOther',
]);

const waysOf = ({ by, through = [] }: Resolution): ResolvedBy[] =>
  by === null ? [...through] : [...new Set([by as ResolvedBy, ...through])];

const isGuess = ({ by, people }: Resolution): boolean => people.length > 1 || GUESSES.has(by);

/** Gives each person one entity, and each unknown one an entity of its own. */
class KnownEntities {
  private readonly byPerson = new Map<Person, Entity>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities)
      if (entity.people.length === 1) this.byPerson.set(entity.people[0] as Person, entity);
  }

  /** Returns the entity of a mention; null for a pronoun that leads to no person. */
  of({ reading }: DescribedMention, { entity, people }: Resolution): Entity | null {
    if (entity) return entity;
    const person = people.length === 1 ? (people[0] as Person) : null;
    const known = person && this.byPerson.get(person);
    if (known) return known;
    if (!person && reading.type === 'pronoun') return null;
    const made: Entity = {
      name: [],
      surnameParts: [],
      generation: null,
      people,
      namedBy: 'none',
      gender: person?.gender ?? reading.gender,
      titles: reading.role && reading.role.heads.length > 0 ? [reading.role] : [],
      hasOccupation: false,
      ...(reading.indefinite ? { calledBy: new Set(reading.description.kinds) } : {}),
      adjacent: new Set(),
    };
    if (person) this.byPerson.set(person, made);
    return made;
  }
}
