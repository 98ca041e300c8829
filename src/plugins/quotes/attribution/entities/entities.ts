/**
 * Indexes the entities of an article: brings every name together with the others that refer to the same person, and
 * with the recorded people whom it can refer to.
 */
import type { Entity, EntityIndex } from './types';
import { findEntityMentions, holds } from './entity-mentions';
import type { Named } from './entity-mentions';
import { hasAdjacentOccupation } from './forms-of-address';
import type { Language } from '../languages/language';
import { adjacentTitle } from './adjacent-title';
import { findNames, trimToSurnames } from './name-chunks';
import type { NameChunk } from './name-chunks';
import type { Office } from '../registry/offices';
import type { Passage, Passages } from '../text/passages';
import type { PeopleRegister } from '../registry/people-index';
import type { Token } from '../text/tokens';
import { ArticleNames } from './article-names';
import { BareNames } from './bare-names';
import { createEntity } from './create-entity';

const MAX_ADJACENT = 40;

/** Reads all names of the passages. `date` is the article's day, or null. */
export function indexEntities(
  passages: Passages,
  people: PeopleRegister,
  language: Language,
  date: string | null
): EntityIndex {
  const named: Named[] = [];
  const found = [...passages.outside, ...passages.inside]
    .map((passage) => [passage, findNames(passage, language, people)] as const)
    .filter(([, chunks]) => chunks.length > 0);
  const chunksOf: ReadonlyMap<Passage, readonly NameChunk[]> = language.knowsCues
    ? new Map(found)
    : trimToSurnames(found, people);
  for (const [passage, chunks] of chunksOf)
    for (const chunk of chunks) named.push({ passage, chunk });
  const offset = ({ passage, chunk }: Named) =>
    (passage.items[chunk.nameFrom] ?? (passage.items[chunk.from] as Token)).start;
  named.sort((a, b) => offset(a) - offset(b));
  const names = new ArticleNames();
  const entityOf = new Map<NameChunk, Entity>();
  const note = (entity: Entity, { passage, chunk }: Named, title: Office) => {
    if (title.heads.length > 0) entity.titles.push(title);
    entityOf.set(chunk, entity);
    noteAdjacent(entity, passage, chunk);
    // Speaks against a recorded person only.
    if (entity.people.length > 0)
      entity.hasOccupation ||= hasAdjacentOccupation(passage, chunk, language);
  };
  const unsure: [Named, Entity, Office][] = [];
  for (const one of named) {
    const { passage, chunk } = one;
    if (!isPersonal(chunk) || chunk.name.length < 2) continue;
    const title = adjacentTitle(passage, chunk, language);
    const known = names.named(chunk);
    const entity = known ?? createEntity(passage, chunk, title, people, language, date);
    if (!known && entity.namedBy !== 'fullName' && entity.namedBy !== 'titledSurname') {
      unsure.push([one, entity, title]);
      continue;
    }
    if (!known) names.add(entity);
    note(entity, one, title);
  }
  // Reads "Gómez Ruiz" and “Николай Иванович” last: they may be other names of people with full names.
  for (const [one, made, title] of unsure) {
    const known = names.named(one.chunk) ?? names.otherwiseNamed(one.chunk);
    if (!known) names.add(made);
    note(known ?? made, one, title);
  }
  const bare = new BareNames(names, people, language, date);
  for (const one of named) {
    const own = entityOf.get(one.chunk);
    const entity = own ?? bare.entityOf(one);
    if (!entity) continue;
    entityOf.set(one.chunk, entity);
    bare.remember(one.chunk, entity);
  }
  const { entities } = names;
  return {
    entities,
    entityMentions: findEntityMentions(named, entityOf, language),
    entityOf,
    sharesSurname: sharedBy(names, language, date),
    chunksOf,
  };
}

const isPersonal = (chunk: NameChunk) => chunk.kind === 'person' || chunk.kind === 'unknown';

/** So many words before and after a name belong to it, unless the sentence ends. */
const MAX_ADJACENT_WORDS = 8;

function noteAdjacent(entity: Entity, { items, sentenceOf }: Passage, chunk: NameChunk): void {
  if (entity.people.length === 0 || entity.adjacent.size > MAX_ADJACENT) return;
  for (
    let i = Math.max(0, chunk.from - MAX_ADJACENT_WORDS);
    i < chunk.to + MAX_ADJACENT_WORDS;
    i++
  ) {
    const item = items[i];
    if (!item?.capital || sentenceOf[i] !== sentenceOf[chunk.from]) continue;
    entity.adjacent.add(item.text);
    // "(R-Ohio)".
    if (item.text.includes('-')) for (const word of item.text.split('-')) entity.adjacent.add(word);
  }
}

function sharedBy(
  names: ArticleNames,
  language: Language,
  date: string | null
): EntityIndex['sharesSurname'] {
  return (entity, words, title) => {
    if (words.length !== 1) return false;
    const word = words[0] as string;
    const others = [...names.withLastName(word), ...names.withSurnamePart(word)].filter(
      (other) => other !== entity
    );
    if (!title || title.heads.length === 0 || !holds(entity, title, language, date))
      return others.length > 0;
    return others.some((other) => holds(other, title, language, date));
  };
}
