import type { WordSet } from './lexicon';

/** Words by which a sentence relays what another person said, or what was not said. */
export interface RelayingWords {
  /** remark, warning: nouns for words said, whose owner is the speaker. */
  speechNouns: WordSet;
  /** quote, cite: the speaker is the object of the verb. */
  citingVerbs: WordSet;
  /** not, never: before a reporting verb the words were not said. */
  negations: WordSet;
  /** can, might: before a reporting verb nothing has been said yet. */
  hypotheticals: WordSet;
  /** if, unless: open a clause in which nothing has been said. */
  conditionals: WordSet;
  /** imagine, pretend: the words are made up. */
  imaginingVerbs: WordSet;
  /** ask, urge, want: another person is to say the words, or not to. */
  directives: WordSet;
  /** against, from: "warned X |against| saying". */
  withholding: WordSet;
  /** thus, such: begin a sentence about the quotation before it (“That is how X put it”). */
  backReferences: WordSet;
  /** speaker, author: "The speaker was X". */
  speakerNouns: WordSet;
  /** was: between "the speaker" and the name. */
  copulas: WordSet;
  /** by, from: "the warning by X". */
  ownerPrepositions: WordSet;
  /** while, though: open a clause that another person's may be set against. */
  contrasts: WordSet;
  /** who, whom: open a clause about the person before. */
  personRelatives: WordSet;
  /** replied, agreed: the subject is rather not the person who spoke before. */
  replies: WordSet;
  /** about: between a name and a subject in a headline. */
  topicPrepositions: WordSet;
}
