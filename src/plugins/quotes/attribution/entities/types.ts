import type { DescriptionKind } from '../languages/people-words';
import type { NameChunk } from './name-chunks';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import type { Gender, Person } from '../types';

/** The kind of name that the people of an entity were found by, which tells how sure they are. */
export type NamedBy = 'fullName' | 'loneSurname' | 'titledSurname' | 'loneGivenName' | 'none';

/** The way a mention was resolved (the probabilities are in `weights.ts`). */
export type ResolvedBy =
  | 'fullName'
  | 'surname'
  | 'sharedSurname'
  | 'titledSurname'
  | 'loneSurname'
  | 'loneGivenName'
  | 'doubtfulName'
  | 'role'
  | 'roleOfEntity'
  | 'bareRole'
  | 'doubtfulRole'
  | 'lastSpeakerRole'
  | 'aloneRole'
  | 'described'
  | 'counterpart'
  | 'pronounAlone'
  | 'pronounOfNext'
  | 'pronounOfSpeaker'
  | 'pronounOfSubject'
  | 'pronounOfOther';

/** A person whom the article names. */
export interface Entity {
  /** Folded words of the fullest name. */
  name: readonly string[];
  /** Folded halves of a double surname, each of which may stand for it: "Liepa" of "Mara Liepa-Ozola". */
  surnameParts: readonly string[];
  /** "jr": another person than the one who has the name without it. */
  generation: string | null;
  /** People with a record whom the name fits; more than one: it is not known which. */
  people: readonly Person[];
  namedBy: NamedBy;
  gender: Gender | null;
  /** Offices that the article gives with the name. */
  titles: Office[];
  /** The article gives an occupation that is no office. */
  hasOccupation: boolean;
  /** Keeps what a mention without doubt called them, or introduced them as: the guest stays the guest. */
  calledBy?: Set<DescriptionKind>;
  /** Capitalized words that the article has next to the name: "Ohio" of "Senator John Lee of Ohio". */
  adjacent: Set<string>;
}

/** A place where an entity is mentioned. */
export interface EntityMention {
  entity: Entity;
  offset: number;
  paragraph: number;
  sentence: number;
  /** In words that are quoted. */
  quoted: boolean;
  /** Likely the subject of its sentence. */
  subject: boolean;
  /** A person without a name and without an antecedent ("a farmer"). */
  isNew: boolean;
  /** Certainly the subject: the sentence begins with the name, with no more than its title before it. */
  readonly opensSentence: boolean;
  /** Perhaps no person at all: unknown words in capitals after a preposition. */
  isUnsure: boolean;
  /** A role or pronoun that others fit too. */
  isGuess?: boolean;
  /** The subject of a reporting clause. */
  speaks?: boolean;
  /** Several people: no pronoun of one person refers to them. */
  isPlural?: boolean;
  /** A role that fits several people equally. */
  isShared?: boolean;
  /** The ways in which a mention without a name was understood, and those before that it refers to; none for a name. */
  readAs?: readonly ResolvedBy[];
}

export interface EntityIndex {
  entities: readonly Entity[];
  /** Outside quotations and inside, in the order of the text. */
  entityMentions: readonly EntityMention[];
  /** Entity of a name; undefined for names that are no person's. */
  entityOf: ReadonlyMap<NameChunk, Entity>;
  /**
   * Returns whether another entity of the article has the same last name, and may have the office that the name is
   * given.
   */
  sharesSurname(entity: Entity, words: readonly string[], title: Office | null): boolean;
  /** Names of the passages that have any. */
  chunksOf: ReadonlyMap<Passage, readonly NameChunk[]>;
}
