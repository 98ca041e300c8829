import type { NameChunk } from './name-chunks';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import type { Gender, Person } from '../types';

/** How sure it is that the people of a figure are the right ones. */
export type NamedBy = 'fullName' | 'loneSurname' | 'titledSurname' | 'loneGivenName' | 'none';

/** Somebody whom the article names. */
export interface Entity {
  /** Folded words of the fullest name. */
  name: readonly string[];
  /** "jr": told apart from whoever has the name without it. */
  generation: string | null;
  /** People on record whom the name fits; more than one: it is not known which. */
  people: readonly Person[];
  namedBy: NamedBy;
  gender: Gender | null;
  /** Offices that the article gives with the name. */
  titles: Office[];
  /** The article says what they do, and it is no office. */
  hasOccupation: boolean;
  /** Capitalized words that the article has beside the name: "Ohio" of "Senator John Lee of Ohio". */
  adjacent: Set<string>;
}

/** A place where a figure is named. */
export interface EntityMention {
  entity: Entity;
  offset: number;
  paragraph: number;
  sentence: number;
  /** In words that are quoted. */
  quoted: boolean;
  /** Likely the subject of its sentence. */
  subject: boolean;
  /** Somebody without a name whom nothing before tells of ("a farmer"). */
  isNew: boolean;
  /** Certainly the subject: the sentence begins with the name, its title at most before it. */
  opensSentence: boolean;
  /** Perhaps no person at all: unknown words in capitals behind a preposition. */
  isUnsure: boolean;
}

export interface EntityIndex {
  entities: readonly Entity[];
  /** Outside quotations and inside, in the order of the text. */
  entityMentions: readonly EntityMention[];
  /** Figure of a name; undefined for names that are nobody's. */
  entityOf: ReadonlyMap<NameChunk, Entity>;
  /** Whether another figure of the article has the same last name, and may have the office that the name is given. */
  sharesSurname(entity: Entity, words: readonly string[], title: Office | null): boolean;
  /** Names of the passages that have any. */
  chunksOf: ReadonlyMap<Passage, readonly NameChunk[]>;
}
