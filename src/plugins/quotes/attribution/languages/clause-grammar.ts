/** Defines what a language tells about clauses that are reported without marks. */
import type { WordMap, WordSet } from './lexicon';

export interface ClauseGrammar {
  /** that, что: open a reported clause. */
  openers: WordSet;
  /** True if a clause may follow its cue without an opener: “said the deal was off”. */
  opensBare: boolean;
  /** True if a comma always precedes a dependent clause and never within a compound predicate. */
  commasCloseClauses: boolean;
  /** as, как: open a tag, “as the minister said”. */
  tagOpeners: WordSet;
  /** nothing, not, не: a cue after one reports nothing. */
  negations: WordSet;
  /** him, them: objects, which begin no clause. */
  objects: WordSet;
  /** so, therefore: open no dependent clause, though they may be listed with those that do. */
  linkers: WordSet;
  /** while, whereas: contrast a clause of the writer's with what was said. */
  contrasts: WordSet;
  /** said: its object is words, so that a clause may follow whose verb is not recognized. */
  sayingVerbs: WordSet;
  /** declined, refused: what comes after them is not said. */
  withholding: WordSet;
  /** yes, goodbye: said, but no clause. */
  interjections: WordSet;
  /** if, both: may begin a clause that has no opener. */
  conditionals: WordSet;
  /** intend, plans: finite between a subject and an infinitive. */
  takesInfinitive: WordSet;
  /** last, night: tell a time without a preposition. */
  timeWords: WordSet;
  /** will, had: the tenses of what is reported, rather than of what happened next. */
  openTense: WordSet;
  /** Phrases, by their first words, that refer to the sentence before: “об этом сообщил”. */
  backReferences: WordMap<readonly (readonly string[])[]>;
  /** Returns whether a word is a finite verb, or a predicate without one, at any place. */
  isFinite(word: string): boolean;
  /** Returns whether a word is one where a subject is before it: “the letter |arrived”, but “a letter |sent by”. */
  isFiniteAfterSubject(word: string): boolean;
}
