/** Looks up the entities of an article by their names. */
import type { Entity } from './types';
import type { NameChunk } from './name-chunks';
import { isShortForm } from '../languages/short-names';
import { nameKey, sameGivenName } from '../registry/name-keys';
import { genderOfPatronymic } from '../registry/name-parts';
import { soundKeys } from '../registry/transliteration-keys';
import { foldedNamesOf } from '../registry/person-names';

const MAX_NAMESAKES_IN_ARTICLE = 40;
const MAX_NAMES_COMPARED = 4;

const lastOf = (words: readonly string[]): string => words[words.length - 1] ?? '';

export class ArticleNames {
  readonly entities: Entity[] = [];
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  /** By the words between the first and the last one, in the article or in the records: "Ortega" of "Ortega Torre". */
  private readonly byInner = new Map<string, Entity[]>();

  /** By the halves of a double surname, as they are written and as they sound. */
  private readonly bySurnamePart = new Map<string, Entity[]>();

  add(entity: Entity): void {
    this.entities.push(entity);
    for (const part of entity.surnameParts)
      for (const key of new Set([nameKey(part), ...soundKeys(part)]))
        append(this.bySurnamePart, key, entity);
    append(this.byLast, nameKey(lastOf(entity.name)), entity);
    if (entity.name.length < 2) return;
    append(this.byFirst, nameKey(entity.name[0] as string), entity);
    // "Maddow" is no "Rachel Maddow Show", which no record has.
    if (entity.people.length === 0) return;
    const names = [
      entity.name,
      ...entity.people.slice(0, 1).flatMap(foldedNamesOf).slice(0, MAX_NAMES_COMPARED),
    ];
    const inner = names.flatMap((words, i) => (i === 0 ? words.slice(1, -1) : words.slice(1)));
    for (const key of new Set(inner.filter((word) => word.length > 2).map(nameKey)))
      append(this.byInner, key, entity);
  }

  withLastName(word: string): readonly Entity[] {
    return this.byLast.get(nameKey(word)) ?? [];
  }

  withFirstName(word: string): readonly Entity[] {
    return this.byFirst.get(nameKey(word)) ?? [];
  }

  /** Returns the entities with a double surname of which a word is the first: "Ortega" of "Joaquín Ortega Torre". */
  withInnerName(word: string): readonly Entity[] {
    return (this.byInner.get(nameKey(word)) ?? []).filter(
      ({ name }) => genderOfPatronymic(word) === null || name.length > 3
    );
  }

  /** Returns the entities with a double surname of which a word is a half: "Ozola" of "Mara Liepa-Ozola". */
  withSurnamePart(word: string): readonly Entity[] {
    return this.bySurnamePart.get(nameKey(word)) ?? [];
  }

  /** Returns the entity that a name of several words names again; undefined for a new one. */
  named(chunk: NameChunk): Entity | undefined {
    const first = chunk.name[0] ?? '';
    const namesakes = this.withLastName(lastOf(chunk.name)).filter(
      ({ generation }) => generation === chunk.generation
    );
    const same = namesakes.find(
      ({ name }) => name.length > 1 && sameGivenName(name[0] ?? '', first)
    );
    if (same) return same;
    const short = namesakes.filter(({ name }) => isShortForm(name[0] ?? '', first));
    return short.length === 1 ? short[0] : undefined;
  }

  /** Returns the entity that a name of several words means, though it is no first name with a surname of its own. */
  otherwiseNamed(chunk: NameChunk): Entity | undefined {
    const article = chunk.article === null ? [] : this.withLastName(lastOf(chunk.name));
    return this.surnamed(chunk) ?? this.addressed(chunk) ?? article[0];
  }

  /** Returns the only entity whose surnames a name of several words is: "Gómez Ruiz" of "Pedro Gómez Ruiz". */
  private surnamed({ name }: NameChunk): Entity | undefined {
    const first = name[0] ?? '';
    const fitting = [...this.withInnerName(first), ...this.withSurnamePart(first)].filter(
      (entity) =>
        name.every((word) => entity.surnameParts.includes(word)) ||
        [entity.name, ...entity.people.slice(0, 1).flatMap(foldedNamesOf)].some((words) =>
          name.every((word) => words.indexOf(word) > 0)
        )
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Returns the only entity whom a first name with a patronymic addresses: “Николай Иванович” of Николай Петров. */
  private addressed({ name }: NameChunk): Entity | undefined {
    const [first = '', second = ''] = name;
    const gender = name.length === 2 ? genderOfPatronymic(second) : null;
    if (gender === null || this.withLastName(second).length > 0) return undefined;
    const fitting = this.withFirstName(first).filter((entity) => {
      if (entity.gender !== null && entity.gender !== gender) return false;
      const own = entity.name.slice(1, -1).find((word) => genderOfPatronymic(word) !== null);
      return own === undefined || nameKey(own) === nameKey(second);
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

/** Cuts the list, because an article of thousands of namesakes must not cost the square of them. */
function append(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [entity]);
  else if (list.length < MAX_NAMESAKES_IN_ARTICLE && !list.includes(entity)) list.push(entity);
}
