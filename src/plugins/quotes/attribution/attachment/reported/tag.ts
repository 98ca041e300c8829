/** Reads the tag that a frame is: “как сообщил X”, "X said". */
import type { Frame } from '../../cues/frame';
import type { Phrase } from '../../cues/phrase';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';

/** Describes a tag with its subject, its opener (“как”) and its adverbs. */
export interface Tag extends Phrase {
  /** “по словам X”, “как сообщил X”: opens, closes or interrupts what it reports. */
  parenthetic: boolean;
}

/** Returns the tag of a frame; null if its subject is elsewhere. */
export function readTag(
  passage: Passage,
  frame: Frame,
  first: number,
  language: Language,
  grammar: ClauseGrammar
): Tag | null {
  const { subject, by } = frame;
  if (!subject) return null;
  if (frame.form === 'preposition')
    return { from: frame.from, to: Math.max(frame.to, subject.to), parenthetic: true };
  const near = by === 'adjacent' || by === 'inverted' || by === 'apposition';
  if (!near && subject.to !== frame.from) return null;
  let from = Math.min(frame.from, subject.from);
  while (from > first && language.isAdverb(passage.words[from - 1] ?? '')) from--;
  const parenthetic = from > first && grammar.tagOpeners.has(passage.words[from - 1] ?? '');
  if (parenthetic) from--;
  return { from, to: Math.max(frame.to, subject.to), parenthetic };
}

/** Returns where the clause that a tag is in begins: after a semicolon, or at the sentence without its dateline. */
export function findClauseBeginning(
  passage: Passage,
  before: number,
  first: number,
  language: Language
): number {
  for (let i = before - 1; i >= first; i--) if (passage.items[i]?.text === ';') return i + 1;
  for (let i = first; i < Math.min(before, first + 9); i++) {
    const item = passage.items[i] as Token;
    if (i > first && /^[\p{Pd}:]$/u.test(item.text))
      return isDateline(passage, first, i) ? i + 1 : first;
    if (item.kind === 'word' && !item.capital && !language.prepositions.has(item.lower))
      return first;
  }
  return first;
}

/** Returns whether the words before a dash are the place of a report: "MINSK, 12 June (Agency) –". */
const isDateline = (passage: Passage, first: number, dash: number): boolean =>
  /^\p{Lu}{3}/u.test(passage.items[first]?.text ?? '') || passage.items[dash - 1]?.text === ')';
