/** Finds reported speech without marks: "X said that …", "…, X said", "…. This was announced by X." */
import type { Attachment } from './attach-quotation';
import type { Frame } from '../cues/frame';
import type { Phrase } from '../cues/phrase';
import type { ClauseGrammar } from '../languages/clause-grammar';
import type { Language } from '../languages/language';
import type { Token } from '../text/tokens';
import type { Passage } from '../text/passages';
import type { QuotationSpan, Range } from '../types';
import { findClauseAroundTag } from './reported/clause-around-tag';
import { findClauseEnd } from './reported/clause-end';
import { findMainVerb } from './reported/clause-verbs';
import { findClauseStart } from './reported/clause-start';
import { findSentenceBefore } from './reported/sentence-before';
import { isSpeaking } from './reported/speaking-frames';

/** Matches a quotation mark that has no partner, so that words of a quotation may be in the clause. */
const STRAY_MARK = /^["“”«»„‘]$/;

/** Limits how far from a cue its clause can be, because an endless sentence must not cost its square. */
const MAX_ITEMS_AROUND = 80;
const MAX_LATER_FRAMES = 16;

export interface IndirectClause {
  range: Range;
  frame: Frame;
  subject: Phrase;
  attachment: Attachment;
}

/** Tells where reported speech is looked for. */
export interface IndirectContext {
  frames: ReadonlyMap<Passage, readonly Frame[]>;
  regions: readonly QuotationSpan[];
  /** Tells the marks that hold words said from those that hold a name or a term. */
  isQuotation(region: number): boolean;
  language: Language;
}

/** Returns the reported clauses of passages, which are in the order of the text. */
export function findIndirect(
  passages: readonly Passage[],
  context: IndirectContext
): IndirectClause[] {
  const { clauses: grammar } = context.language;
  if (!grammar) return [];
  return passages.flatMap((passage, i) =>
    findInPassage(passage, passages[i - 1], context, grammar)
  );
}

function findInPassage(
  passage: Passage,
  earlier: Passage | undefined,
  context: IndirectContext,
  grammar: ClauseGrammar
): IndirectClause[] {
  const found: IndirectClause[] = [];
  const frames = context.frames.get(passage) ?? [];
  let reported = 0;
  // “Об этом сообщил X, передает ТАСС”: what refers back is not reported again.
  let referring: Frame | null = null;
  frames.forEach((frame, i) => {
    if (frame.from < reported || !isSpeaking(passage, frame, context.language, grammar)) return;
    const first = Math.max(
      passage.sentenceStarts[frame.sentence] ?? 0,
      reported,
      frame.from - MAX_ITEMS_AROUND
    );
    const later = frames.slice(i + 1, i + 1 + MAX_LATER_FRAMES);
    const whole = findInSentence(passage, frame, later, first, context, grammar);
    const clause = whole && withoutQuotedClause(passage, whole, context, grammar);
    if (clause && referring && referring.from >= clause.from && referring.from < clause.to) return;
    if (clause) reported = Math.max(reported, clause.to);
    const before = clause
      ? null
      : findSentenceBefore(passage, earlier, frame, context.language, grammar);
    const at =
      before && !(context.frames.get(before.passage) ?? []).some(within(before.range))
        ? before
        : null;
    if (at) referring = frame;
    const range = clause
      ? rangeOf(passage, clause, context)
      : at && rangeOf(at.passage, at.range, context);
    if (!range) return;
    const preposed = clause !== null && clause.from > frame.from;
    const attachment: Attachment = {
      by: preposed ? 'preposed' : 'tag',
      frame,
      subject: frame.subject,
      passage,
      distance: 0,
    };
    found.push({ range, frame, subject: frame.subject, attachment });
  });
  return found;
}

const within =
  (range: Phrase) =>
  ({ from, info, subject }: Frame): boolean =>
    from >= range.from && from < range.to && info.class === 'say' && subject !== null;

function findInSentence(
  passage: Passage,
  frame: Frame,
  later: readonly Frame[],
  first: number,
  { language }: IndirectContext,
  grammar: ClauseGrammar
): Phrase | null {
  const end = Math.min(
    passage.sentenceStarts[frame.sentence + 1] ?? passage.items.length,
    frame.to + MAX_ITEMS_AROUND
  );
  const following = later.filter(({ sentence }) => sentence === frame.sentence);
  const start =
    frame.info.clause && frame.form !== 'preposition'
      ? findClauseStart(passage, frame, end, language, grammar)
      : null;
  if (start === null)
    return findClauseAroundTag(passage, frame, following, first, end, language, grammar);
  const to = findClauseEnd(passage, start, frame, following, end, language, grammar);
  return { from: start, to };
}

/** Leaves out a coordinated clause with a quotation, which represents it: "said |the work would end|, and that it was “…”". */
function withoutQuotedClause(
  passage: Passage,
  clause: Phrase,
  { isQuotation, language }: IndirectContext,
  grammar: ClauseGrammar
): Phrase {
  const { items, words } = passage;
  // Looks at no item outside the clause, because a paragraph may hold thousands of clauses.
  let quote = clause.from;
  while (quote < clause.to && !isQuoted(items[quote], isQuotation)) quote++;
  if (quote === clause.to) return clause;
  for (let i = quote - 1; i > clause.from + 1; i--) {
    const joined =
      grammar.openers.has(words[i] ?? '') && language.conjunctions.has(words[i - 1] ?? '');
    if (!joined) continue;
    const range = { from: clause.from, to: i - 1 };
    return findMainVerb(passage, range, language, grammar) === null ? clause : range;
  }
  return clause;
}

const isQuoted = (item: Token | undefined, isQuotation: IndirectContext['isQuotation']): boolean =>
  item?.kind === 'quote' && isQuotation(item.region);

/** Returns whether a question mark ends the clause or its sentence: what is asked is not reported. */
function isQuestion(passage: Passage, to: number): boolean {
  const sentence = passage.sentenceOf[to - 1] ?? 0;
  const last = passage.items[(passage.sentenceStarts[sentence + 1] ?? to) - 1];
  return passage.items[to]?.text === '?' || last?.text === '?';
}

/** Returns the offsets of a clause without the marks at its edges; null if a quotation is in it, which represents it. */
function rangeOf(passage: Passage, clause: Phrase, context: IndirectContext): Range | null {
  let { from, to } = clause;
  while (from < to && passage.items[from]?.kind === 'punctuation') from++;
  while (to > from && passage.items[to - 1]?.kind === 'punctuation') to--;
  const items = passage.items.slice(from, to);
  const first = items[0];
  const last = items[items.length - 1];
  if (!first || !last) return null;
  if (items.some(({ kind, region }) => kind === 'quote' && context.isQuotation(region)))
    return null;
  if (items.some(({ text }) => STRAY_MARK.test(text)) || isQuestion(passage, to)) return null;
  return {
    start: context.regions[first.region]?.outer.start ?? first.start,
    end: context.regions[last.region]?.outer.end ?? last.end,
  };
}
