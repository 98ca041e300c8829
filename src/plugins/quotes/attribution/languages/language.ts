import type { Gender } from '../types';
import type { ClauseGrammar } from './clause-grammar';
import type { WordMap, WordSet } from './lexicon';
import type { RelayingWords } from './relaying-words';

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

/** Calls a person by the office of another: “his counterpart”, “her deputy”. */
export type Relation = 'counterpart' | 'deputy' | 'predecessor' | 'successor';

export interface PronounInfo {
  gender: Gender | null;
  number: 'singular' | 'plural';
  /** `self`: I, we; `other`: he, she, they; `any`: one, anyone. */
  person: 'self' | 'other' | 'any';
  /** тот, та: refers to who was spoken to or of, not to the subject of the sentence before. */
  demonstrative?: boolean;
}

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
  /** Its capital, which may represent the government ("Minsk said"). */
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

/** Costs of the words of a name as a subject, of a man or woman, and in the case that fits best otherwise; 0 is best. */
export interface NameFit {
  asSubject: Readonly<Record<Gender, number>>;
  otherwise: number;
}

/** Words of clauses that pass on what another said: “приводит ТАСС слова министра”. */
export interface TransmissionWords {
  /** слова, заявление: what is passed on, as an object. */
  utterances: WordSet;
  /** The same in all cases: “из |обращения|”. */
  utteranceNouns: WordSet;
  /** ссылкой, ссылаясь: followed by `referred` and the source. */
  references: WordSet;
  /** на */
  referred: string;
  /** цитирует: its object is the person. */
  citing: WordSet;
  /** которого: refers to the person before. */
  relatives: WordSet;
  /** о, что: open a sentence whose first clause depends on the verb: “О том, что …, сообщила газета”. */
  aboutWords: WordSet;
  /** агентство, газета; names of agencies. */
  newsrooms: WordSet;
  /** министр, глава: who speaks, though an office of a newsroom. */
  offices: WordSet;
}

/** The information in the endings of words, in a language with cases (lower case). */
export interface Inflection {
  /** Returns the part of a noun or adjective that all its cases share; what `office` and its phrases are listed by. */
  stem(word: string): string;
  /** Returns whether a noun can be the subject in this form: “министр”, not “министру”. */
  isNominative(word: string): boolean;
  /** Returns whether an unknown word has the ending of a verb that agrees with a subject: “нашлась”, “кпіць”. */
  isFiniteVerb(word: string): boolean;
  /** Returns whether a noun is the addressee, in the dative plural: “журналистам”. */
  isAddressee(word: string): boolean;
  /** Returns whether a name can only be in an oblique case: “Петрову”. */
  isOblique(name: string): boolean;
  /** Returns how well the words `from` to `to` (exclusive) of a list fit as a name in the nominative, and otherwise. */
  fitOfName(words: readonly string[], from: number, to: number): NameFit;
  /** Returns all cases of each word of a name in its dictionary form, in lower case: “Саудовская Аравия”. */
  casesOfName(words: readonly string[]): readonly (readonly string[])[];
  /** Returns all cases and genders of an adjective in its dictionary form. */
  casesOfAdjective(word: string): readonly string[];
  /** Returns the gender of the subject that a form of a verb tells: “сказала”. */
  genderOfVerb(word: string): Gender | null;
  /** Returns whether a form of a verb has several subjects, or no particular one: “сообщили в министерстве”. */
  isPlural(verb: string): boolean;
  /** Returns the gender that a noun for a person tells: “начальница”; null for “глава”. */
  genderOfNoun(word: string): Gender | null;
  /** Returns whether a noun for a person is in the plural: “министры”, “министров”. */
  isPluralNoun(word: string): boolean;
  /** в, на: before the institution that “сообщили в министерстве” is about. */
  placePrepositions: WordSet;
  transmission: TransmissionWords;
  /** как: “как сказал министр”. */
  comparatives: WordSet;
  /** Nouns whose complement is a person who does not speak: “представитель министра”, “жена президента”. */
  relationNouns: WordSet;
  /** Returns the dictionary form of a noun for a person or office: “министр” of “министра”; null for any other word. */
  dictionaryForm(word: string): string | null;
  /**
   * Returns the first names that have a word among their cases, in their dictionary forms: “евгений” and “евгения” of
   * “евгения”.
   */
  givenNamesOf(word: string): readonly GivenName[];
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
  /** Languages in which titles on record are understood, this one first (filled in by `languages/index.ts`). */
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
