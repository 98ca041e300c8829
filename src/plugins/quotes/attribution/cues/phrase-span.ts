/** Turns a phrase of a passage into offsets of the text. */
import type { Passage } from '../text/passages';
import type { Span } from '../types';
import type { Phrase } from './phrase';

/** Returns the words of a phrase in the text, without a possessive ending: "Khrenin’s" names Khrenin. */
export function spanOf(text: string, passage: Passage, phrase: Phrase): Span | null {
  const from = passage.items[phrase.from];
  let to = phrase.to;
  while (to > phrase.from + 1 && passage.items[to - 1]?.kind === 'possessive') to--;
  const last = passage.items[to - 1];
  if (!from || !last) return null;
  return { start: from.start, end: last.end, text: text.slice(from.start, last.end) };
}
