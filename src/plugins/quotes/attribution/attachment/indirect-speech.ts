/** Finds reported speech without marks: "X said that …", "…, X said". */
import type { Attachment } from './attach-quotation';
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import type { Range } from '../types';

export interface IndirectClause {
  range: Range;
  frame: Frame;
  subject: Phrase;
  attachment: Attachment;
}

/** Lengths in items. A longer "clause" is a list, or a text without full stops. */
const MIN_CLAUSE_ITEMS = 3;
const MAX_CLAUSE_ITEMS = 120;

/** Returns the reported clauses of a passage. */
export function findIndirect(
  text: string,
  passage: Passage,
  frames: readonly Frame[],
  language: Language
): IndirectClause[] {
  const found: IndirectClause[] = [];
  let reported = -1;
  frames.forEach((frame, i) => {
    if (!frame.subject || frame.info.class !== 'say' || frame.from < reported) return;
    const end = passage.sentenceStarts[frame.sentence + 1] ?? passage.items.length;
    const range =
      clauseAfter(passage, frame, frames[i + 1], end, language) ??
      clauseBefore(passage, frame, end);
    if (
      !range ||
      range.to - range.from < MIN_CLAUSE_ITEMS ||
      range.to - range.from > MAX_CLAUSE_ITEMS
    )
      return;
    const items = passage.items.slice(range.from, range.to);
    if (items.some((item) => item.kind === 'quote')) return;
    const first = passage.items[range.from];
    const last = passage.items[range.to - 1];
    if (!first || !last) return;
    reported = Math.max(reported, range.to);
    const attachment: Attachment = {
      by: range.from > frame.from ? 'preposed' : 'tag',
      frame,
      subject: frame.subject,
      passage,
      distance: 0,
    };
    found.push({
      range: { start: first.start, end: last.end },
      frame,
      subject: frame.subject,
      attachment,
    });
  });
  return found.filter((clause) => text.slice(clause.range.start, clause.range.end).length > 0);
}

/** Finds the clause after its cue: "X said (that) |…|". */
function clauseAfter(
  passage: Passage,
  frame: Frame,
  next: Frame | undefined,
  end: number,
  language: Language
): Phrase | null {
  if (!frame.info.clause || frame.by === 'inverted' || frame.form === 'preposition') return null;
  const stop = trimEnd(passage, coordinatedAt(passage, next, language) ?? end);
  for (let i = frame.to; i < Math.min(stop, frame.to + (frame.info.addressee ? 12 : 8)); i++) {
    const item = passage.items[i];
    if (!item) return null;
    if (language.complementizers.has(item.lower)) return { from: i, to: stop };
    if (item.kind === 'quote') return null;
  }
  const first = passage.items[frame.to];
  if (!first || first.kind !== 'word' || frame.to >= stop) return null;
  const startsClause =
    first.capital ||
    language.pronouns.has(first.lower) ||
    language.determiners.has(first.lower) ||
    language.possessives.has(first.lower);
  if (!startsClause || frame.info.addressee || (next && next.from < frame.to + 1)) return null;
  return { from: frame.to, to: stop };
}

/** Finds the second cue of the same speaker: "X said that … |and called it “…”". */
function coordinatedAt(
  passage: Passage,
  next: Frame | undefined,
  language: Language
): number | null {
  if (next?.by !== 'coordinated') return null;
  const before = passage.words[next.from - 1] ?? '';
  return language.conjunctions.has(before) ? next.from - 1 : null;
}

/** Finds the clause before its cue, or after a preposition: "|…|, X said.", "According to X, |…|". */
function clauseBefore(passage: Passage, frame: Frame, end: number): Phrase | null {
  const first = passage.sentenceStarts[frame.sentence] ?? 0;
  const subject = frame.subject;
  if (!subject) return null;
  if (frame.form === 'preposition') {
    if (frame.from === first && passage.items[subject.to]?.text === ',')
      return { from: subject.to + 1, to: trimEnd(passage, end) };
    return { from: first, to: trimEnd(passage, frame.from) };
  }
  const start = Math.min(frame.from, subject.from);
  if (passage.items[start - 1]?.text !== ',' || start - 1 <= first) return null;
  const after = passage.items[Math.max(frame.to, subject.to)];
  if (after && after.kind === 'word' && frame.by !== 'inverted' && !frame.info.clause) return null;
  return { from: first, to: start - 1 };
}

function trimEnd(passage: Passage, end: number): number {
  let to = end;
  while (to > 0 && passage.items[to - 1]?.kind === 'punctuation') to--;
  return to;
}
