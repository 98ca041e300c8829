import type { Gender } from '../types';

/**
 * What a reporting word does. `say`: introduces words said; `judge`: names or values something in the speaker's words
 * ("called it “…”"); `think`: reports a mind, not words; `act`: speech in another form ("joked", "smiled", "demanded").
 */
export type CueClass = 'say' | 'judge' | 'think' | 'act';

/** The form of a verb in the text; `participle` can be active or passive in English ("called"). */
export type CueForm = 'finite' | 'base' | 'ing' | 'participle' | 'preposition';

export interface CueInfo {
  class: CueClass;
  forms: readonly CueForm[];
  /** The form may as well be a noun ("the report"). */
  noun: boolean;
  /** Takes a reported clause ("said that …", "said …"). */
  clause: boolean;
  /** Its object is whoever is spoken to ("told reporters that …"). */
  addressee: boolean;
}

/** A cue of several words, the first of which it is listed under. */
export interface CuePhrase {
  words: readonly string[];
  info: CueInfo;
}

export interface PronounInfo {
  gender: Gender | null;
  number: 'singular' | 'plural';
  /** `self`: I, we; `other`: he, she, they; `any`: one, somebody. */
  person: 'self' | 'other' | 'any';
}

/** What a word or phrase of a title means; concepts are the same in all languages. */
export interface OfficeConcept {
  heads?: readonly string[];
  domains?: readonly string[];
  deputy?: boolean;
  former?: boolean;
}

/** Names of a country: how a text calls it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  code: string;
  names: readonly string[];
  /** Adjective and people: "Belarusian". */
  demonyms: readonly string[];
  /** Its capital, where it stands for the government ("Minsk said"). */
  capitals: readonly string[];
}

/** All that the pipeline knows of one language. Words are in lower case. A language is one object in one file. */
export interface Language {
  code: string;
  /** 0 to 1: how far the rest is understood; below 1 lowers every confidence. */
  reliability: number;
  /** Languages in which titles on record are understood, this one first (filled in by `languages/index.ts`). */
  reads: readonly Language[];
  /** Its reporting words are known; without them `without-cues.ts` gets by on names and punctuation. */
  knowsCues: boolean;
  cues: ReadonlyMap<string, CueInfo>;
  cuePhrases: ReadonlyMap<string, readonly CuePhrase[]>;
  pronouns: ReadonlyMap<string, PronounInfo>;
  /** the, a, this, some: begin a noun phrase. */
  determiners: ReadonlySet<string>;
  /** a, an, one: whom it introduces is new. */
  indefinite: ReadonlySet<string>;
  /** his, her, their: begin a noun phrase and point back. */
  possessives: ReadonlyMap<string, Gender | null>;
  prepositions: ReadonlySet<string>;
  /** of, for, at: go on with a title. */
  titlePrepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** that, because, while: begin a clause. */
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Forms of "to be", after which a participle is passive. */
  passives: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  isAdverb(word: string): boolean;
  /** Whether a word that reports nothing can only be a verb in the past ("came", "visited"); a noun phrase ends before it. */
  isPastVerb?(word: string): boolean;
  /** Not part of a name though capitalized: days, months, first words of sentences. */
  notNames: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  nameParticles: ReadonlySet<string>;
  /** Forms of address and ranks: "Mr.", "General"; with the gender that they tell. */
  honorifics: ReadonlyMap<string, Gender | null>;
  /** First names that tell a gender. */
  givenNames: ReadonlyMap<string, Gender>;
  /** spokesman, lawyer, analyst: people who are no office holders. */
  personNouns: ReadonlySet<string>;
  /** spokesman, press secretary: speak for somebody whom they are not. */
  spokesNouns: ReadonlySet<string>;
  /** ministry, court, party, agency: speak, but are not people. */
  organizationNouns: ReadonlySet<string>;
  /** statement, report, letter: what somebody speaks in. */
  documentNouns: ReadonlySet<string>;
  /** counterpart, colleague: an office held elsewhere. */
  counterparts: ReadonlySet<string>;
  office: ReadonlyMap<string, OfficeConcept>;
  officePhrases: ReadonlyMap<
    string,
    readonly { words: readonly string[]; concept: OfficeConcept }[]
  >;
  countries: readonly CountryNames[];
  /** dubbed, titled, so-called: what follows in marks is a name or ironic. */
  namingWords: ReadonlySet<string>;
  /** film, song, operation, slogan: what they name stands in marks. */
  workNouns: ReadonlySet<string>;
  /** word, term, phrase: what follows in marks is spoken of, or was said. */
  wordNouns: ReadonlySet<string>;
  /** by, of a passive: "was called “…” by X". */
  agentPrepositions: ReadonlySet<string>;
}
