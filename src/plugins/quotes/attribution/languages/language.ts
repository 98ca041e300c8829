import type { Gender } from '../types';
import type { ClauseGrammar } from './clause-grammar';
import type { WordMap, WordSet } from './lexicon';
import type { RelayingWords } from './relaying-words';
import type {
  CountryNames,
  DescriptiveNoun,
  OfficeConcept,
  OfficePhrase,
  OrganizationNames,
  RankNames,
  TitleWords,
} from './people-words';
import type { Inflection } from './inflection';

/**
 * The function of a cue. `say`: introduces words said; `judge`: names or values something in the speaker's words
 * ("called it “…”"); `think`: reports a mind, not words; `act`: speech in another form ("joked", "smiled",
 * "demanded").
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
  /** Its object is the addressee ("told reporters that …"). */
  addressee: boolean;
  /** Its subject may only pass on what another says: “передаёт ТАСС”, “цитирует министра газета”. */
  transmits?: boolean;
}

/** A cue of several words, the first of which it is listed under. */
export interface CuePhrase {
  words: readonly string[];
  info: CueInfo;
}

export interface PronounInfo {
  gender: Gender | null;
  number: 'singular' | 'plural';
  /** `self`: I, we; `other`: he, she, they; `any`: one, anyone. */
  person: 'self' | 'other' | 'any';
  /** тот, та: refers to who was spoken to or of, not to the subject of the sentence before. */
  demonstrative?: boolean;
}

/** The labels of the turns of an interview. */
export interface InterviewLabels {
  /** Label the turns of who asks. */
  questionLabels: WordSet;
  /** Label the answers without naming who gives them. */
  answerLabels: WordSet;
}

/** The data of one language. Words are in lower case. A language is one object in one file. */
export interface Language extends InterviewLabels {
  code: string;
  /** The degree to which the language is understood, 0 to 1; below 1 it lowers every confidence. */
  reliability: number;
  /** Languages in which recorded titles are understood, this one first (filled in by `languages/index.ts`). */
  reads: readonly Language[];
  /** Set for a language whose nouns have cases and whose subject may be on either side of its verb. */
  inflection?: Inflection;
  /** True if its cues are known; without them `without-cues.ts` relies on names and punctuation. */
  knowsCues: boolean;
  /** Set for a language whose reported clauses can be told. */
  clauses?: ClauseGrammar;
  cues: WordMap<CueInfo>;
  cuePhrases: WordMap<readonly CuePhrase[]>;
  pronouns: WordMap<PronounInfo>;
  /** I, me, my: only who speaks of himself says them. */
  firstPerson: WordSet;
  /** the, a, this, some: begin a noun phrase. */
  determiners: WordSet;
  /** two, several: count what follows (“set out three tasks”). */
  numerals: WordSet;
  /** a, an, one: introduce a new person. */
  indefinite: WordSet;
  /** “анонимности”, “неназванным”: tell that a person gives no name; undefined where an article tells it. */
  anonymityWords?: WordSet;
  /** his, her, their: begin a noun phrase and point back. */
  possessives: WordMap<Gender | null>;
  prepositions: WordSet;
  /** of, for, at: go on with a title. */
  titlePrepositions: WordSet;
  conjunctions: WordSet;
  /** that, because, while: begin a clause. */
  subordinators: WordSet;
  relatives: WordSet;
  complementizers: WordSet;
  auxiliaries: WordSet;
  /** "to", "will": open an infinitive, which may look like a noun for a person; undefined where endings tell. */
  infinitiveOpeners?: WordSet;
  /** Forms of "to be", after which a participle is passive. */
  passives: WordSet;
  adverbs: WordSet;
  isAdverb(word: string): boolean;
  /**
   * Returns whether a word that reports nothing can only be a verb in the past ("came", "visited"); a noun phrase ends
   * before it.
   */
  isPastVerb?(word: string): boolean;
  /** Not part of a name though capitalized: days, months, first words of sentences. */
  notNames: WordSet;
  abbreviations: WordSet;
  nameParticles: WordSet;
  /** Forms of address and ranks: "Mr.", "General"; with the gender that they tell. */
  honorifics: WordMap<Gender | null>;
  /** Forms of address that are a rank or occupation: a person with a known office is not called by one. */
  ranks?: WordSet;
  /** First names that tell a gender. */
  givenNames: WordMap<Gender>;
  /** spokesman, lawyer, analyst: people who are no office holders. */
  personNouns: WordSet;
  /** spokesman, press secretary: speak for another person. */
  spokesNouns: WordSet;
  /** ministry, court, party, agency: speak, but are not people. */
  organizationNouns: WordSet;
  /** statement, report, letter: documents that carry speech. */
  documentNouns: WordSet;
  /** of, in, at: an unknown name after them may be a place or an organization. */
  placePrepositions?: WordSet;
  /** to, in: the country that an ambassador is sent to follows. */
  destinationPrepositions?: WordSet;
  /** The country whose own offices are said without it: ISO 3166-1 alpha-2. */
  homeCountry?: string;
  /** from: after a noun for a person, the place that he is of follows. */
  originPrepositions?: WordSet;
  /** as: "quoted X as saying". */
  comparison?: WordSet;
  /** read, quote: with a preposition ("read from a letter") the words are another person's. */
  relays?: WordSet;
  /** deny: the words denied are as a rule another person's. */
  deniers?: WordSet;
  /** was, came, stood: verbs before their subject where a place or an adverb opens the sentence. */
  invertingVerbs?: WordSet;
  /** another, fake, namesake: before a name they make it another person's. Without the list no name is doubted. */
  otherPeople?: WordSet;
  /** acting, shadow, opposition: the holder of an office is not called so. Without the list no role is doubted. */
  otherHolders?: WordSet;
  /** of, until: after a role they go on with it, so that the words before are not all of it. */
  roleComplements?: WordSet;
  /** country, national, current: say nothing that would make a role another one. */
  plainInRoles?: WordSet;
  /** counterpart, colleague: hold the same office in another country. */
  counterparts: WordSet;
  office: WordMap<OfficeConcept>;
  officePhrases: WordMap<readonly OfficePhrase[]>;
  titleWords: TitleWords;
  countries: readonly CountryNames[];
  /** NATO, European Union, CSTO. */
  organizations: readonly OrganizationNames[];
  /** diplomat, host, guest: describe a person without a name. */
  descriptions: readonly DescriptiveNoun[];
  ranksByName: readonly RankNames[];
  /** dubbed, titled, so-called: what follows in marks is a name or ironic. */
  namingWords: WordSet;
  /** film, song, operation, slogan: what they name is in marks. */
  workNouns: WordSet;
  /** word, term, phrase: what follows in marks is spoken of, or was said. */
  wordNouns: WordSet;
  /** by, of a passive: "was called “…” by X". */
  agentPrepositions: WordSet;
  /** Words that tell that what is in marks is of another person, or of none. */
  relaying: RelayingWords;
}
