import { wordSet } from './build';
import type { WordSet } from './lexicon';
import type { RelayingWords } from './relaying-words';

/** The words of a language as lists separated by spaces. */
export type RelayingLists = Readonly<Partial<Record<keyof RelayingWords, string>>>;

/** Indexes the lists; nouns by `nouns` where they have cases. */
export const relayingWords = (
  lists: RelayingLists,
  nouns: (list: string) => WordSet = wordSet
): RelayingWords => ({
  speechNouns: nouns(lists.speechNouns ?? ''),
  citingVerbs: wordSet(lists.citingVerbs ?? ''),
  negations: wordSet(lists.negations ?? ''),
  hypotheticals: wordSet(lists.hypotheticals ?? ''),
  conditionals: wordSet(lists.conditionals ?? ''),
  imaginingVerbs: wordSet(lists.imaginingVerbs ?? ''),
  directives: wordSet(lists.directives ?? ''),
  withholding: wordSet(lists.withholding ?? ''),
  backReferences: wordSet(lists.backReferences ?? ''),
  speakerNouns: nouns(lists.speakerNouns ?? ''),
  copulas: wordSet(lists.copulas ?? ''),
  ownerPrepositions: wordSet(lists.ownerPrepositions ?? ''),
  contrasts: wordSet(lists.contrasts ?? ''),
  personRelatives: wordSet(lists.personRelatives ?? ''),
  replies: wordSet(lists.replies ?? ''),
  topicPrepositions: wordSet(lists.topicPrepositions ?? ''),
});
