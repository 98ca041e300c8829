/** Classifies words at a place, as far as the lists of a language can tell. */
import type { Language } from '../languages/language';
import type { Passage } from './passages';
import type { Token } from './tokens';

export const isWord = (item: Token | undefined): item is Token => item?.kind === 'word';

/** Matches nouns for occupations: "novelist", "comedian", "painter". */
const AGENT = /.{3}(?:ist|ian|er|or|man|woman|ess)$/;
const NO_AGENT =
  /(?:ever|other|ather|etter|[^l]umber|atter|after|under|over|ower|aper|order|power|weather|summer|winter|water|corner|chapter|quarter|center|layer|offer|dinner|register|member|december|september|november|october|error|factor|mirror|sector|floor|door|minor|major|prior|former|latter|rather|later|earlier|better|greater|larger|smaller|higher|lower|longer|shorter|older|younger|newer|bigger|process|press|access|success|business|progress|address|congress|list|assist|exist|insist|resist|consist)$/;

export const isAgentNoun = (word: string): boolean => AGENT.test(word) && !NO_AGENT.test(word);

/**
 * Returns whether a word can only be a noun or adjective of the writer's: a phrase that is cut before it is
 * incomplete.
 */
export function isNounAt(passage: Passage, at: number, language: Language): boolean {
  const item = passage.items[at];
  return isWord(item) && !item.capital && !isFunctionWord(item, language);
}

function isFunctionWord({ lower }: Token, language: Language): boolean {
  return (
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.subordinators.has(lower) ||
    language.relatives.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.determiners.has(lower) ||
    language.pronouns.has(lower) ||
    language.possessives.has(lower) ||
    language.notNames.has(lower) ||
    language.cues.has(lower) ||
    language.isAdverb(lower) ||
    /.{2}(?:ing|ed)$/.test(lower)
  );
}
