/**
 * Ranks the people of the article whom a role or description can refer to, by named features: how it fits them, and
 * how near, how prominent and how recently speaking they are.
 */
import type { Entity, EntityMention } from '../entities/types';
import type { NameChunk } from '../entities/name-chunks';
import type { MentionReading } from '../entities/speaker-mentions';
import { entityMentionsBefore } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { Passage } from '../text/passages';
import { fitOfEntity } from './role-fit';
import { contradicts } from './types';
import type { ResolutionContext, RoleFit } from './types';

export interface Antecedent {
  entity: Entity;
  fit: RoleFit;
  score: number;
  /** The article names the person in the same sentence, before the role. */
  isInSentence: boolean;
  /** The article mentions the person in the paragraph of the role, before it. */
  isInParagraph: boolean;
  /** The last mention before the role; null for a person whom the article names only later, or long before. */
  there: EntityMention | null;
}

const WEIGHTS = {
  record: 2,
  text: 2.2,
  description: 0.8,
  specific: 1.5,
  doubtful: -1.5,
  /** Named only later in the article. */
  ahead: -0.6,
  /** The nearest possible place; decays by paragraph and sentence. */
  near: 1.6,
  subject: 0.35,
  lastSpeaker: 0.5,
  noRecord: -0.2,
  /** Spoken of only by a role that did not lead to anybody. */
  unnamed: -1.2,
};
const PARAGRAPH_DECAY = 0.6;
const SENTENCE_DECAY = 0.85;
/** Limits the entities of an article that are compared. */
const MAX_ENTITIES = 60;

/** Returns the entities that a role fits, the likeliest first. */
export function rankAntecedents(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Antecedent[] {
  const before = entityMentionsBefore(context.entityIndex, place.offset);
  const last = new Map<Entity, EntityMention>();
  for (const there of before) {
    const known = last.get(there.entity);
    if (!known || (known.quoted && !there.quoted)) last.set(there.entity, there);
  }
  const within = entitiesWithin(mention, passage, context);
  const candidates = new Set([
    ...last.keys(),
    ...context.entityIndex.entities.slice(0, MAX_ENTITIES),
  ]);
  const latest = before[0];
  const ranked: Antecedent[] = [];
  for (const entity of candidates) {
    if (within.has(entity) || isExcluded(entity, mention, context)) continue;
    const fit = fitOfEntity(entity, mention, context);
    if (!fit) continue;
    const there = last.get(entity);
    const score =
      WEIGHTS[fit.by] +
      (fit.specific ? WEIGHTS.specific : 0) +
      (fit.doubtful ? WEIGHTS.doubtful : 0) +
      (there ? nearness(there, place, latest) : WEIGHTS.ahead) +
      (context.lastSpeaker?.entity === entity ? WEIGHTS.lastSpeaker : 0) +
      (entity.people.length === 0 ? WEIGHTS.noRecord : 0) +
      (entity.people.length === 0 && entity.name.length === 0 ? WEIGHTS.unnamed : 0);
    ranked.push({
      entity,
      fit,
      score,
      isInSentence: isInSentence(there, passage, mention),
      isInParagraph: there?.paragraph === passage.paragraph,
      there: there ?? null,
    });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** Returns whether a person is named in the sentence of a role: "Like X before her, |the new minister|". */
const isInSentence = (
  there: EntityMention | undefined,
  passage: Passage,
  { from }: MentionReading
): boolean =>
  there?.paragraph === passage.paragraph &&
  !there.quoted &&
  there.sentence === passage.sentenceOf[from];

/** Limits how far a clause goes on after a role. */
const MAX_CLAUSE_ITEMS = 14;

/**
 * Returns the entities that the phrase itself names, or its clause behind it, because they are others: "the commander of
 * |European Command", "the minister said at a meeting with |Maria Lopez|".
 */
function entitiesWithin(
  { from, to }: MentionReading,
  passage: Passage,
  { entityIndex, language }: ResolutionContext
): Set<Entity> {
  const chunks = entityIndex.chunksOf.get(passage) ?? [];
  const end = endOfClause(passage, to);
  // “постпред при ООН |Анна Петрова|” is one person.
  const isGoverned = (chunk: NameChunk) =>
    passage.words
      .slice(to, chunk.from)
      .some((word) => language.prepositions.has(word) && !language.titlePrepositions.has(word));
  const inside = chunks.filter(
    (chunk) => chunk.from >= from && (chunk.to <= to || (chunk.to <= end && isGoverned(chunk)))
  );
  return new Set(inside.flatMap((chunk) => entityIndex.entityOf.get(chunk) ?? []));
}

/** Returns the item that closes the words after an item: a mark, or the end of the sentence. */
function endOfClause({ items, sentenceOf }: Passage, from: number): number {
  let end = from;
  while (
    end < Math.min(items.length, from + MAX_CLAUSE_ITEMS) &&
    sentenceOf[end] === sentenceOf[from - 1] &&
    items[end]?.kind !== 'punctuation' &&
    items[end]?.kind !== 'quote'
  )
    end++;
  return end;
}

function nearness(
  there: EntityMention,
  { paragraph }: Standpoint,
  latest: EntityMention | undefined
): number {
  const paragraphs = Math.max(0, paragraph - there.paragraph);
  const sentences =
    paragraphs === 0 && latest
      ? Math.max(0, latest.sentence - there.sentence)
      : paragraphs > 0
        ? 1
        : 0;
  return (
    WEIGHTS.near *
      PARAGRAPH_DECAY ** paragraphs *
      SENTENCE_DECAY ** sentences *
      (there.quoted ? 0.4 : 1) +
    (there.subject && paragraphs < 2 ? WEIGHTS.subject : 0)
  );
}

/** Returns whether the verb, or the noun itself, tells another gender. A masculine title may mean a woman. */
const isExcluded = (
  entity: Entity,
  mention: MentionReading,
  { verbGender }: ResolutionContext
): boolean =>
  (verbGender === 'female' && contradicts(entity.gender, verbGender)) ||
  contradicts(entity.gender, mention.gender);
