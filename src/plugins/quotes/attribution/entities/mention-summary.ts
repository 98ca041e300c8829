/** Sums up the mentions of an article, because reading them all for each role would cost their square. */
import type { Person } from '../types';
import type { Entity, EntityMention } from './types';

export interface MentionSummary {
  /** Offset of the first mention of each entity. */
  firstAt: ReadonlyMap<Entity, number>;
  /** Recorded people whom the article calls by an office of theirs, and no one else by those words. */
  calledByOffice: ReadonlySet<Person>;
  /** People whom the article introduces as new: "X, |a farmer|". */
  introduced: ReadonlySet<Entity>;
}

interface Progress {
  read: number;
  firstAt: Map<Entity, number>;
  calledByOffice: Set<Person>;
  introduced: Set<Entity>;
}

const summaries = new WeakMap<readonly EntityMention[], Progress>();

/** Returns the summary of mentions in the order of the text; it goes on where the last call ended, as the list grows. */
export function summaryOf(mentions: readonly EntityMention[]): MentionSummary {
  const known = summaries.get(mentions) ?? {
    read: 0,
    firstAt: new Map<Entity, number>(),
    calledByOffice: new Set<Person>(),
    introduced: new Set<Entity>(),
  };
  summaries.set(mentions, known);
  for (; known.read < mentions.length; known.read++)
    note(mentions[known.read] as EntityMention, known);
  return known;
}

function note({ entity, offset, isNew, isShared, readAs }: EntityMention, to: Progress): void {
  if (!to.firstAt.has(entity)) to.firstAt.set(entity, offset);
  if (isNew) to.introduced.add(entity);
  const person = entity.people.length === 1 ? entity.people[0] : undefined;
  if (person && readAs?.[0] === 'role' && !isShared) to.calledByOffice.add(person);
}
