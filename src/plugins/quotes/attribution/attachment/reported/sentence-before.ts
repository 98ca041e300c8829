/** Finds the sentence that the next one refers to: “|…|. Об этом сообщил X.”, "|…|. This was announced by X." */
import type { Frame } from '../../cues/frame';
import type { Phrase } from '../../cues/phrase';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import { isMainClause } from './clause-verbs';

/** A sentence of this or the passage before. */
export interface SentenceBefore {
  passage: Passage;
  range: Phrase;
}

const MAX_SENTENCE_ITEMS = 120;
/** Limits the words between a cue and what it refers back with: “сообщил журналистам об этом”. */
const MAX_ITEMS_BETWEEN = 3;

/** Returns the sentence before that of a frame if the frame refers back to it. */
export function findSentenceBefore(
  passage: Passage,
  earlier: Passage | undefined,
  frame: Frame,
  language: Language,
  grammar: ClauseGrammar
): SentenceBefore | null {
  const first = passage.sentenceStarts[frame.sentence] ?? 0;
  if (!refersBack(passage, frame, first, grammar)) return null;
  const at = frame.sentence > 0 ? passage : earlier;
  if (!at) return null;
  const sentence = frame.sentence > 0 ? frame.sentence - 1 : at.sentenceStarts.length - 2;
  const range = {
    from: at.sentenceStarts[sentence] ?? 0,
    to: at.sentenceStarts[sentence + 1] ?? at.items.length,
  };
  if (range.to - range.from > MAX_SENTENCE_ITEMS) return null;
  return isMainClause(at, range, language, grammar) ? { passage: at, range } : null;
}

function refersBack(
  passage: Passage,
  frame: Frame,
  first: number,
  grammar: ClauseGrammar
): boolean {
  const { words } = passage;
  // "This was reported by X": only a passive, because "this said" is not "about this".
  if (grammar.opensBare)
    return (
      frame.by === 'agent' &&
      phraseAt(words, first, grammar) &&
      frame.from - first <= MAX_ITEMS_BETWEEN
    );
  if (phraseAt(words, first, grammar)) return true;
  for (let i = frame.to; i <= frame.to + MAX_ITEMS_BETWEEN; i++)
    if (!isSingle(words, i, grammar) && phraseAt(words, i, grammar)) return true;
  return false;
}

/** Returns whether a word refers back alone, which it only does at the front: “это сообщил X”. */
const isSingle = (words: readonly string[], i: number, grammar: ClauseGrammar): boolean =>
  grammar.backReferences.get(words[i] ?? '')?.some((phrase) => phrase.length === 1) === true;

const phraseAt = (words: readonly string[], i: number, grammar: ClauseGrammar): boolean =>
  grammar.backReferences
    .get(words[i] ?? '')
    ?.some((phrase) => phrase.every((word, k) => words[i + k] === word)) === true;
