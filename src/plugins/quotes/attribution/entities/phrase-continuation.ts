/** Decides whether a phrase continues behind a name: "said X |and his wife", "said the X |family". */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { isNounAt, isWord } from '../text/word-classes';

/**
 * Reads the words after the name and after its cue (`behind`): "said X |and his wife", "said the X |family", "said X
 * |& Partners", "said X|, Y and Z".
 */
export function goesOn(passage: Passage, to: number, behind: boolean, language: Language): boolean {
  const { items, words } = passage;
  const next = items[to];
  if (!next) return false;
  if (next.text === '&') return true;
  if (language.conjunctions.has(next.lower)) return beginsPerson(passage, to + 1, language);
  if (next.text === ',' && items[to + 1]?.capital && !language.notNames.has(words[to + 1] ?? ''))
    return joinsLater(passage, to + 2, language);
  return behind && isNounAt(passage, to, language);
}

/** Returns whether a list of names follows: nothing but names up to the "and", and a name after it (", Y and Z"). */
function joinsLater(passage: Passage, from: number, language: Language): boolean {
  for (let i = from; i < from + 6; i++) {
    const item = passage.items[i];
    if (!item) return false;
    if (language.conjunctions.has(item.lower)) return beginsPerson(passage, i + 1, language);
    if (!item.capital && item.text !== ',') return false;
  }
  return false;
}

function beginsPerson(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i];
  if (!isWord(item)) return false;
  return (
    item.capital ||
    language.possessives.has(item.lower) ||
    language.personNouns.has(item.lower) ||
    language.pronouns.has(item.lower) ||
    language.otherPeople?.has(item.lower) === true ||
    (language.determiners.has(item.lower) && !language.complementizers.has(item.lower))
  );
}
