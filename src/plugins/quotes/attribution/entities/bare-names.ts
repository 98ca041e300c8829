/** Finds the entity that a single name means: a surname of a person whom the article names, or of a recorded one. */
import type { Entity } from './types';
import { adjacentTitle } from './adjacent-title';
import type { ArticleNames } from './article-names';
import { createEntity, genderOf } from './create-entity';
import { holds } from './entity-mentions';
import type { Named } from './entity-mentions';
import type { NameChunk } from './name-chunks';
import type { Language } from '../languages/language';
import { nameKey } from '../registry/name-keys';
import type { Office } from '../registry/offices';
import type { PeopleRegister } from '../registry/people-index';
import type { Gender } from '../types';

/** So many words after a name may point back to it: "Kask told |his| guests". */
const MAX_WORDS_TO_POSSESSIVE = 5;

export class BareNames {
  /** The entity that had a surname last. */
  private readonly recent = new Map<string, Entity>();

  constructor(
    private readonly names: ArticleNames,
    private readonly people: PeopleRegister,
    private readonly language: Language,
    private readonly date: string | null
  ) {}

  /** Notes that a name meant an entity, so that the next such surname means it too. */
  remember(chunk: NameChunk, entity: Entity): void {
    const last = chunk.name[chunk.name.length - 1];
    if (last !== undefined) this.recent.set(nameKey(last), entity);
  }

  /** Returns the entity, a new one if need be; undefined for what is no person's name. */
  entityOf({ passage, chunk }: Named): Entity | undefined {
    const word = chunk.name[0];
    if (word === undefined || chunk.name.length !== 1) return undefined;
    if (chunk.kind === 'organization' || chunk.kind === 'place') return undefined;
    const title = adjacentTitle(passage, chunk, this.language);
    const gender = genderOf(passage, chunk, this.language);
    const entity =
      this.known(word, title, gender, { passage, chunk }) ?? this.made({ passage, chunk }, title);
    if (!entity) return undefined;
    // "Judge Lee" is not a person whose other offices are known.
    const known = entity.people.some((person) => (person.positions ?? []).length > 0);
    if (title.heads.length > 0 && !known) entity.titles.push(title);
    entity.gender ??= gender;
    return entity;
  }

  private known(
    word: string,
    title: Office,
    gender: Gender | null,
    named: Named
  ): Entity | undefined {
    const namesakes = this.names.withLastName(word);
    const agreeing = agreeingWith(namesakes, gender);
    // "Mrs Lee" is not John Lee: a person of whom the article says nothing else.
    const held = agreeing.filter(
      (entity) => title.heads.length > 0 && holds(entity, title, this.language, this.date)
    );
    const pool = held.length > 0 ? held : agreeing;
    if (pool.length > 1) return this.preferred(word, pool, named);
    if (pool.length === 1) return pool[0];
    if (namesakes.length > 0) return undefined;
    const inner = agreeingWith(this.names.withInnerName(word), gender);
    if (inner.length === 1) return inner[0];
    const halves = agreeingWith(this.names.withSurnamePart(word), gender).filter(
      (entity) => title.heads.length === 0 || holds(entity, title, this.language, this.date)
    );
    return halves.length === 1 ? halves[0] : this.names.withFirstName(word)[0];
  }

  /** Prefers, of namesakes, the one with the gender that the sentence goes on with, then the one mentioned last. */
  private preferred(word: string, pool: readonly Entity[], named: Named): Entity | undefined {
    const owner = agreeingWith(pool, genderAfter(named, this.language));
    const fitting = owner.length > 0 ? owner : pool;
    const recent = this.recent.get(nameKey(word));
    return recent && fitting.includes(recent) ? recent : fitting[0];
  }

  private made({ passage, chunk }: Named, title: Office): Entity | undefined {
    const made = createEntity(passage, chunk, title, this.people, this.language, this.date);
    if (made.people.length === 0 && chunk.kind === 'unknown') return undefined;
    this.names.add(made);
    return made;
  }
}

const agreeingWith = (entities: readonly Entity[], gender: Gender | null): readonly Entity[] =>
  gender === null
    ? entities
    : entities.filter((entity) => entity.gender === null || entity.gender === gender);

/** Returns the gender of the possessive that follows a subject: "Kask told |his| guests". */
function genderAfter({ passage, chunk }: Named, language: Language): Gender | null {
  const { words, items } = passage;
  for (let i = chunk.to; i < chunk.to + MAX_WORDS_TO_POSSESSIVE; i++) {
    if (items[i]?.kind !== 'word' || items[i]?.capital) return null;
    const gender = language.possessives.get(words[i] ?? '');
    if (gender) return gender;
  }
  return null;
}
