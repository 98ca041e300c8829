/** Finds how far a noun phrase goes on after its head, in a language whose nouns have no cases. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { isWord } from '../text/word-classes';

/** Limits the words of a complement: "of the Parliamentary Committee on Foreign Affairs". */
const MAX_COMPLEMENT_WORDS = 8;

/** Returns the item after the complements of a head: "the minister |of international relations of Namibia| said". */
export function endOfComplements(
  passage: Passage,
  headEnd: number,
  end: number,
  language: Language
): number {
  let to = headEnd;
  while (to < end && language.titlePrepositions.has(passage.words[to] ?? '')) {
    const next = endOfNouns(passage, to + 1, end, language);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

/** Returns the item after the nouns, names and adjectives from an item on. */
function endOfNouns(passage: Passage, from: number, end: number, language: Language): number {
  let to = from;
  while (to < Math.min(end, from + MAX_COMPLEMENT_WORDS)) {
    const item = passage.items[to];
    if (item?.kind === 'possessive') {
      to++;
      continue;
    }
    if (!isWord(item)) break;
    const { lower } = item;
    const joins =
      language.conjunctions.has(lower) &&
      to > from &&
      (passage.items[to + 1]?.capital === true ||
        (language.office.get(passage.words[to + 1] ?? '')?.domains?.length ?? 0) > 0);
    if (!joins && !item.capital && endsNouns(lower, to > from, language)) break;
    to++;
  }
  return to;
}

const endsNouns = (word: string, inside: boolean, language: Language): boolean =>
  language.prepositions.has(word) ||
  language.conjunctions.has(word) ||
  language.subordinators.has(word) ||
  language.relatives.has(word) ||
  language.auxiliaries.has(word) ||
  language.isAdverb(word) ||
  language.isPastVerb?.(word) === true ||
  (language.pronouns.has(word) && !language.determiners.has(word)) ||
  (inside && (language.determiners.has(word) || language.possessives.has(word))) ||
  language.cues.get(word)?.noun === false;
