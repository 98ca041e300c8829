/** Ranks the entities by salience at a place of the text. */
import type { EntityMention, EntityIndex, Entity } from './types';
import type { Gender } from '../types';

/** Limits the mentions that a reader remembers. */
const MAX_RECENT_MENTIONS = 32;
const SUBJECT = 1.6;
const QUOTED = 0.35;
/** A mention that others fit too tells less. */
const GUESS = 0.8;
/** Factor for each mention in between. */
const MENTION_DECAY = 0.98;
/** Factors of salience for each paragraph and sentence further on. */
const PARAGRAPH_DECAY = 0.62;
const SENTENCE_DECAY = 0.75;

/** Returns the last mentions before an offset, the latest first. */
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

/** Returns whether a mention tells little of who speaks next: others fit it too, or it is a pronoun as in "thanked |him|". */
const isVague = ({ isGuess, isShared, subject, readAs }: EntityMention): boolean => {
  const isPronoun = readAs?.[0]?.startsWith('pronoun') === true;
  return isPronoun
    ? isGuess === true || !subject
    : isGuess === true && (isShared === true || readAs?.[0] !== 'bareRole');
};

/** The place of a mention. */
export interface Standpoint {
  offset: number;
  /** Index of its paragraph. */
  paragraph: number;
}

/** Returns the entities named before a place, the most salient first; with a gender only those that it fits. */
export function salientEntities(
  entityIndex: EntityIndex,
  { offset, paragraph }: Standpoint,
  gender: Gender | null
): Entity[] {
  const remembered = entityMentionsBefore(entityIndex, offset);
  const scores = new Map<Entity, number>();
  const latest = remembered[0] as EntityMention;
  let recency = 1 / MENTION_DECAY;
  for (const there of remembered) {
    recency *= MENTION_DECAY;
    const isOther = there.entity.gender !== null && there.entity.gender !== gender;
    if (gender !== null && isOther) continue;
    const behind =
      there.paragraph === latest.paragraph ? Math.max(0, latest.sentence - there.sentence) : 0;
    const sentences = there.paragraph === paragraph ? behind : behind + 1;
    const decay =
      PARAGRAPH_DECAY ** Math.max(0, paragraph - there.paragraph) * SENTENCE_DECAY ** sentences;
    const score =
      decay *
      recency *
      (there.subject ? SUBJECT : 1) *
      (there.quoted ? QUOTED : 1) *
      (isVague(there) ? GUESS : 1);
    scores.set(there.entity, Math.max(scores.get(there.entity) ?? 0, score) + score * 0.05);
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
}

/**
 * Returns where an entity opens a sentence as the only possible antecedent: no other that a pronoun of that gender fits
 * was mentioned after it, in this paragraph or at the end of the one before; null if another was. Whom a speaker only
 * speaks of ("X said he liked |Y|") does not speak next.
 */
export function onlyAntecedent(
  entityIndex: EntityIndex,
  { offset, paragraph }: Standpoint,
  entity: Entity,
  gender: Gender | null
): EntityMention | null {
  const before = entityMentionsBefore(entityIndex, offset);
  const fits = (other: EntityMention) =>
    gender === null || other.entity.gender === null || other.entity.gender === gender;
  let latest: EntityMention | null = null;
  let isSpokenOf = false;
  for (const there of before) {
    if (there.quoted || there.isUnsure || there.isPlural) continue;
    if (paragraph - there.paragraph > 1) return null;
    if (latest && !isInSentenceOf(there, latest)) return null;
    if (there.entity === entity) {
      if (there.isGuess === true) return null;
      latest ??= there;
      if (!there.opensSentence) continue;
      if (isSpokenOf && !(there.speaks && there.paragraph === paragraph)) return null;
      return hasFellow(there, before, fits) ? null : there;
    }
    if (!fits(there)) continue;
    if (there.subject) return null;
    latest ??= there;
    isSpokenOf = true;
  }
  return null;
}

const isInSentenceOf = (one: EntityMention, other: EntityMention): boolean =>
  one.paragraph === other.paragraph && one.sentence === other.sentence;

/** Returns whether another subject of the same sentence fits as well: "X and Y came together. “…,” he said". */
const hasFellow = (
  there: EntityMention,
  before: readonly EntityMention[],
  fits: (other: EntityMention) => boolean
): boolean =>
  before.some(
    (other) =>
      other.entity !== there.entity &&
      isInSentenceOf(other, there) &&
      other.subject &&
      !other.isPlural &&
      !other.quoted &&
      fits(other)
  );
