/** Defines the words of a language for offices, countries, organizations and people. */
import type { Gender } from '../types';
import type { WordSet } from './lexicon';

/** Calls a person by the office of another: “his counterpart”, “her deputy”. */
export type Relation = 'counterpart' | 'deputy' | 'predecessor' | 'successor';

/** The meaning of a word or phrase of a title; concepts are the same in all languages. */
export interface OfficeConcept {
  heads?: readonly string[];
  domains?: readonly string[];
  deputy?: boolean;
  former?: boolean;
}

/** A title of several words, the first of which it is listed under. */
export interface OfficePhrase {
  words: readonly string[];
  concept: OfficeConcept;
}

/** Names of a country: how a text calls it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  code: string;
  names: readonly string[];
  /** Adjective, and people where they are called alike: "Belarusian". */
  demonyms: readonly string[];
  /** Its capital and its organs, which may represent the government ("Minsk said"). */
  capitals: readonly string[];
  /** Other words for its people: "Spaniard", “кениец”. */
  nationals: readonly National[];
}

/** A word for one of the people of a country. */
export interface National {
  noun: string;
  gender: Gender | null;
}

/** Names of an organization of states. */
export interface OrganizationNames {
  /** The same in all languages: "nato". */
  id: string;
  names: readonly string[];
}

/** The kind of a noun that describes a person without a name; `national`: "the Kenyan". */
export type DescriptionKind =
  | 'diplomat'
  | 'military'
  | 'politician'
  | 'official'
  | 'legislator'
  | 'host'
  | 'guest'
  | 'interlocutor'
  | 'interviewee'
  | 'head-of-organization'
  | 'head-of-delegation'
  | 'head-of-mission'
  | 'counterpart'
  | 'speaker'
  | 'author'
  | 'expert'
  | 'negotiator'
  | 'mediator'
  | 'predecessor'
  | 'successor'
  | 'namesake'
  | 'national';

/** A noun that describes a person without a name, in its dictionary form. */
export interface DescriptiveNoun {
  noun: string;
  kind: DescriptionKind;
  /** Null for nouns that take the masculine for a woman too. */
  gender: Gender | null;
}

/** Names of a military rank. */
export interface RankNames {
  /** The rank that all of the ladder are called by: "general". */
  ladder: string;
  /** The same in all languages: "lieutenant-general". */
  rank: string;
  names: readonly string[];
}

/** A first name in its dictionary form, in lower case. */
export interface GivenName {
  name: string;
  gender: Gender;
}

/** Words next to an office or a name that tell what a record of the person has, and what it has not. */
export interface TitleWords {
  /** Ranks and forms of address that a record has: "General", "Dr"; not "Mr", which only tells the gender. */
  styles: WordSet;
  /** Open a rank of several words: "Vice Admiral". */
  styleOpeners: WordSet;
  /** Close a rank of several words: “генерал армии”. */
  styleComplements: WordSet;
  /** current, visiting: no part of the office. */
  passing: WordSet;
  /** incoming, would-be: the office is not held. */
  notHeld: WordSet;
  /** ministry, parliament: bodies of a state, so that "the Norwegian Parliament" tells the country of an office in it. */
  stateOrgans: WordSet;
}
