/** Finds the fullest name that an article has for each of its people. */
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import type { NameChunk } from './name-chunks';
import type { Entity, EntityIndex } from './types';

/** Returns a lookup of the fullest name of an entity, its first occurrence; null for a person without a name. */
export function fullestNames(
  text: string,
  { chunksOf, entityOf }: Pick<EntityIndex, 'chunksOf' | 'entityOf'>
): (entity: Entity) => Span | null {
  const best = new Map<Entity, { passage: Passage; chunk: NameChunk }>();
  for (const [passage, chunks] of chunksOf) {
    for (const chunk of chunks) {
      const entity = entityOf.get(chunk);
      if (!entity) continue;
      const known = best.get(entity);
      if (!known || isFuller(chunk, known.chunk)) best.set(entity, { passage, chunk });
    }
  }
  return (entity) => {
    const found = best.get(entity);
    if (!found) return null;
    const { items } = found.passage;
    const { start } = items[found.chunk.nameFrom] as Token;
    const { end } = items[found.chunk.to - 1] as Token;
    return { start, end, text: text.slice(start, end) };
  };
}

/** Prefers more words; of as many, a name in its dictionary form. */
const isFuller = (one: NameChunk, other: NameChunk): boolean =>
  one.name.length > other.name.length ||
  (one.name.length === other.name.length && other.oblique && !one.oblique);
