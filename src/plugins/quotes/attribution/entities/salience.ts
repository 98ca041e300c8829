/** Whom a reader has in mind at a place of the text. */
import type { EntityMention, EntityIndex, Entity } from './types';
import type { Gender } from '../types';

/** So many appearances back a reader remembers. */
const MAX_RECENT_MENTIONS = 32;
const SUBJECT = 1.6;
const QUOTED = 0.35;
/** What is left of salience a paragraph and a sentence further on. */
const PARAGRAPH_DECAY = 0.62;
const SENTENCE_DECAY = 0.75;

/** The last appearances before an offset, the latest first. */
export function entityMentionsBefore(
  { entityMentions }: EntityIndex,
  offset: number
): EntityMention[] {
  let low = 0;
  let high = entityMentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entityMentions[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return entityMentions.slice(Math.max(0, low - MAX_RECENT_MENTIONS), low).reverse();
}

/** Where a mention stands. */
export interface Standpoint {
  offset: number;
  /** Index of its paragraph. */
  paragraph: number;
}

/** Figures named before a place, the most present first; with a gender only those that it fits. */
export function salientEntities(
  entityIndex: EntityIndex,
  { offset, paragraph }: Standpoint,
  gender: Gender | null
): Entity[] {
  const remembered = entityMentionsBefore(entityIndex, offset);
  const scores = new Map<Entity, number>();
  for (const there of remembered) {
    if (gender !== null && there.entity.gender !== null && there.entity.gender !== gender) continue;
    const latest = remembered[0] as EntityMention;
    const sentences =
      there.paragraph === paragraph ? Math.max(0, latest.sentence - there.sentence) : 1;
    const decay =
      PARAGRAPH_DECAY ** Math.max(0, paragraph - there.paragraph) * SENTENCE_DECAY ** sentences;
    const score = decay * (there.subject ? SUBJECT : 1) * (there.quoted ? QUOTED : 1);
    scores.set(there.entity, Math.max(scores.get(there.entity) ?? 0, score) + score * 0.05);
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
}

/**
 * Whether nobody else whom a pronoun of that gender fits was spoken of since the figure was: in this paragraph or at the
 * end of the one before.
 */
export function isOnlyRecent(
  entityIndex: EntityIndex,
  { offset, paragraph }: Standpoint,
  entity: Entity,
  gender: Gender | null
): boolean {
  for (const there of entityMentionsBefore(entityIndex, offset)) {
    if (there.quoted || there.isUnsure) continue;
    if (paragraph - there.paragraph > 1) return false;
    if (there.entity === entity) return there.opensSentence;
    const fits = gender === null || there.entity.gender === null || there.entity.gender === gender;
    if (fits) return false;
  }
  return false;
}
