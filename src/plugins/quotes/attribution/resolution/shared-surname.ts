/** Decides whether a surname alone may mean another person of the article than the one whom it is taken for. */
import type { Entity, EntityIndex } from '../entities/types';
import { adjacentTitle } from '../entities/adjacent-title';
import type { NameChunk } from '../entities/name-chunks';
import { nameKey } from '../registry/name-keys';
import type { Passage } from '../text/passages';
import { contradicts } from './types';
import type { ResolutionContext } from './types';

const byLastName = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>();

/** Groups the entities of an article once, because each surname in it is looked for among all of them. */
function entitiesByLastName(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const known = byLastName.get(entities);
  if (known) return known;
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = nameKey(entity.name[entity.name.length - 1] ?? '');
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  byLastName.set(entities, groups);
  return groups;
}

/**
 * Returns whether a surname is ambiguous at its place: the article has another person with it whom neither the verb,
 * nor the title, nor a full name in the same paragraph rules out.
 */
export function isSurnameShared(
  passage: Passage,
  chunk: NameChunk,
  entity: Entity,
  { entityIndex, verbGender, language }: ResolutionContext
): boolean {
  const last = nameKey(chunk.name[chunk.name.length - 1] ?? '');
  const others = (entitiesByLastName(entityIndex.entities).get(last) ?? []).filter(
    (other) => other !== entity && !contradicts(other.gender, verbGender)
  );
  if (others.length === 0) return false;
  const title = adjacentTitle(passage, chunk, language);
  if (!entityIndex.sharesSurname(entity, chunk.name, title)) return false;
  if (isAloneSoFar(passage, chunk, entity, others, entityIndex)) return false;
  return !isIntroducedHere(passage, chunk, entity, others, { entityIndex });
}

/** Offsets where an article first mentions a person by name, and first in full. */
interface FirstMentions {
  any: ReadonlyMap<Entity, number>;
  full: ReadonlyMap<Entity, number>;
}

const firstMentions = new WeakMap<EntityIndex['chunksOf'], FirstMentions>();

/** Returns the first mentions; read once for each article. */
function firstMentionsIn({ chunksOf, entityOf }: EntityIndex): FirstMentions {
  const known = firstMentions.get(chunksOf);
  if (known) return known;
  const any = new Map<Entity, number>();
  const full = new Map<Entity, number>();
  const note = (first: Map<Entity, number>, entity: Entity, offset: number) =>
    first.set(entity, Math.min(offset, first.get(entity) ?? offset));
  for (const [{ items, container }, chunks] of chunksOf)
    for (const chunk of chunks) {
      const entity = entityOf.get(chunk);
      if (!entity) continue;
      const offset = items[chunk.from]?.start ?? 0;
      note(any, entity, offset);
      if (chunk.name.length > 1 && container === null) note(full, entity, offset);
    }
  const made = { any, full };
  firstMentions.set(chunksOf, made);
  return made;
}

/**
 * Returns whether the article has given the full name of the entity, and has not mentioned any of the others yet: no
 * surname refers to a person who is introduced only later.
 */
function isAloneSoFar(
  { items }: Passage,
  { from }: NameChunk,
  entity: Entity,
  others: readonly Entity[],
  entityIndex: EntityIndex
): boolean {
  const here = items[from]?.start ?? 0;
  const { any, full } = firstMentionsIn(entityIndex);
  return (
    (full.get(entity) ?? here) < here && others.every((other) => (any.get(other) ?? here) >= here)
  );
}

/**
 * Returns whether the paragraph gives the full name of the entity before, and names none of the others.
 */
function isIntroducedHere(
  passage: Passage,
  chunk: NameChunk,
  entity: Entity,
  others: readonly Entity[],
  { entityIndex }: Pick<ResolutionContext, 'entityIndex'>
): boolean {
  if (entity.name.length < 2 || passage.container !== null) return false;
  let introduced = false;
  for (const before of entityIndex.chunksOf.get(passage) ?? []) {
    if (before.to > chunk.from) break;
    const named = entityIndex.entityOf.get(before);
    if (named && others.includes(named)) return false;
    if (named === entity && before.name.length > 1) introduced = true;
  }
  return introduced;
}
