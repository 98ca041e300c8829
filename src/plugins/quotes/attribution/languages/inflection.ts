/** Defines what the endings of words tell in a language with cases. */
import type { Gender } from '../types';
import type { WordSet } from './lexicon';
import type { GivenName } from './people-words';

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
