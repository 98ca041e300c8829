/**
 * Indexes the entities of an article: brings every name together with the others that refer to the same person, and
 * with the people on record whom it can refer to.
 */
import type { Entity, EntityIndex } from './types';
import { findEntityMentions, holds } from './entity-mentions';
import type { Named } from './entity-mentions';
import { hasAdjacentOccupation } from './forms-of-address';
import type { Language } from '../languages/language';
import { adjacentTitle } from './adjacent-title';
import { findNames, trimToSurnames } from './name-chunks';
import type { NameChunk } from './name-chunks';
import { nameKey, sameGivenName } from '../registry/name-keys';
import type { Passage, Passages } from '../text/passages';
import type { PeopleRegister } from '../registry/people-index';
import type { Token } from '../text/tokens';
import { createEntity, genderOf } from './create-entity';

const MAX_NAMESAKES_IN_ARTICLE = 40;

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
  const entities: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const entityOf = new Map<NameChunk, Entity>();
  const add = (entity: Entity) => {
    entities.push(entity);
    const first = nameKey(entity.name[0] ?? '');
    const last = nameKey(entity.name[entity.name.length - 1] ?? '');
    append(byLast, last, entity);
    if (entity.name.length > 1) append(byFirst, first, entity);
  };
  const isPersonal = (chunk: NameChunk) => chunk.kind === 'person' || chunk.kind === 'unknown';

  for (const { passage, chunk } of named) {
    if (!isPersonal(chunk) || chunk.name.length < 2) continue;
    const title = adjacentTitle(passage, chunk, language);
    const known = (byLast.get(nameKey(chunk.name[chunk.name.length - 1] as string)) ?? []).find(
      (f) =>
        f.generation === chunk.generation && sameGivenName(f.name[0] ?? '', chunk.name[0] ?? '')
    );
    const entity = known ?? createEntity(passage, chunk, title, people, language, date);
    if (!known) add(entity);
    if (title.heads.length > 0) entity.titles.push(title);
    entityOf.set(chunk, entity);
    noteAdjacent(entity, passage, chunk);
    entity.hasOccupation ||= hasAdjacentOccupation(passage, chunk, language);
  }
  const recent = new Map<string, Entity>();
  for (const { passage, chunk } of named) {
    const word = chunk.name[chunk.name.length - 1];
    const last = word === undefined ? undefined : nameKey(word);
    const own = entityOf.get(chunk);
    if (own && last !== undefined) recent.set(last, own);
    if (
      own ||
      last === undefined ||
      chunk.name.length !== 1 ||
      chunk.kind === 'organization' ||
      chunk.kind === 'place'
    )
      continue;
    const title = adjacentTitle(passage, chunk, language);
    const namesakes = byLast.get(last) ?? [];
    const gender = genderOf(passage, chunk, language);
    const fitting = gender
      ? namesakes.filter((f) => f.gender === null || f.gender === gender)
      : namesakes;
    // "Mrs Lee" is not John Lee: a person of whom the article says nothing else.
    const held = fitting.filter((f) => title.heads.length > 0 && holds(f, title, language, date));
    const pool = held.length > 0 ? held : fitting;
    let entity =
      pool.length > 1
        ? recent.has(last) && pool.includes(recent.get(last) as Entity)
          ? recent.get(last)
          : pool[0]
        : pool[0];
    if (!entity && namesakes.length === 0) entity = (byFirst.get(last) ?? [])[0];
    if (!entity) {
      const made = createEntity(passage, chunk, title, people, language, date);
      if (made.people.length === 0 && chunk.kind === 'unknown') continue;
      entity = made;
      add(entity);
    }
    // "Judge Lee" is not a person whose other offices are known.
    const known = entity.people.some((person) => (person.positions ?? []).length > 0);
    if (title.heads.length > 0 && !known) entity.titles.push(title);
    entity.gender ??= gender;
    entityOf.set(chunk, entity);
    recent.set(last, entity);
  }
  return {
    entities,
    entityMentions: findEntityMentions(
      passages,
      named,
      { entities, entityOf, chunksOf },
      language,
      date
    ),
    entityOf,
    sharesSurname: sharedBy(byLast, language, date),
    chunksOf,
  };
}

/** So many words before and after a name belong to it, unless the sentence ends. */
const MAX_ADJACENT_WORDS = 8;

function noteAdjacent(entity: Entity, { items, sentenceOf }: Passage, chunk: NameChunk): void {
  if (entity.people.length === 0 || entity.adjacent.size > MAX_NAMESAKES_IN_ARTICLE) return;
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

/** Cuts the list, because an article of thousands of namesakes must not cost the square of them. */
function append(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [entity]);
  else if (list.length < MAX_NAMESAKES_IN_ARTICLE) list.push(entity);
}

function sharedBy(
  byLast: ReadonlyMap<string, readonly Entity[]>,
  language: Language,
  date: string | null
): EntityIndex['sharesSurname'] {
  return (entity, words, title) => {
    if (words.length !== 1) return false;
    const others = (byLast.get(nameKey(words[0] as string)) ?? []).filter((f) => f !== entity);
    if (!title || title.heads.length === 0 || !holds(entity, title, language, date))
      return others.length > 0;
    return others.some((other) => holds(other, title, language, date));
  };
}
