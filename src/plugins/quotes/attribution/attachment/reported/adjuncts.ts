/** Skips the words after a cue that tell when, where and to whom. */
import { DATE_WORD } from '../../cues/phrase';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';
import { isFiniteAt } from './clause-verbs';

/** Skips "on Monday", "in a statement", "later", "Tuesday night"; no further than a verb. */
export function skipAdjuncts(
  passage: Passage,
  from: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number {
  let i = from;
  while (i < end) {
    const { lower, kind } = passage.items[i] as Token;
    if (kind !== 'word') break;
    if (DATE_WORD.test(lower) || grammar.timeWords.has(lower)) {
      // "this |was the end": a subject.
      if (isFiniteAt(passage, i + 1, language, grammar)) break;
      i++;
    } else if (language.isAdverb(lower) && !language.pronouns.has(lower)) i++;
    else if (isPrepositionAt(passage, i, language))
      i = endOfAdjunct(passage, i + 1, end, language, grammar);
    else break;
  }
  return i;
}

/** Returns whether a preposition begins an adjunct: "to reporters", not "to release". */
function isPrepositionAt(passage: Passage, i: number, language: Language): boolean {
  const word = passage.words[i] ?? '';
  const next = passage.items[i + 1];
  if (!next || !language.prepositions.has(word) || language.subordinators.has(word)) return false;
  return (
    word !== 'to' ||
    next.capital ||
    language.determiners.has(next.lower) ||
    language.possessives.has(next.lower) ||
    language.personNouns.has(next.lower)
  );
}

/** Returns where the complement of a preposition ends: at what begins another phrase. */
function endOfAdjunct(
  passage: Passage,
  from: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number {
  let i = from + 1;
  for (; i < end; i++) {
    const item = passage.items[i] as Token;
    const previous = passage.items[i - 1] as Token;
    if (item.kind === 'possessive' || previous.kind === 'possessive') continue;
    if (item.kind !== 'word' && item.kind !== 'number') break;
    const word = item.lower;
    if (
      language.prepositions.has(word) ||
      language.determiners.has(word) ||
      language.pronouns.has(word) ||
      language.possessives.has(word) ||
      language.conjunctions.has(word) ||
      language.subordinators.has(word) ||
      (item.capital && !previous.capital && i > from + 1) ||
      isFiniteAt(passage, i, language, grammar)
    )
      break;
  }
  return i;
}
