/** What kind of word stands at a place, as far as the lists of a language can tell. */
import type { Language } from './languages/language';
import type { Passage } from './passages';
import type { Token } from './tokens';

export const isWord = (item: Token | undefined): item is Token => item?.kind === 'word';

/** Whether a word can be nothing but a noun or adjective of the writer's: a phrase cut before it was cut short. */
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
