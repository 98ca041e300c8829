/** Tells how the frame of a cue is placed to a quotation: before, after, next to it, governing it. */
import type { Frame } from './frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

/** The distance of a quotation without a frame. */
export const FAR = 99;

/**
 * Limits the frames before and after a quotation that are compared, because an endless sentence must not cost its
 * square.
 */
const MAX_FRAMES_AROUND = 8;

/** Returns the frames of a sentence around an item, in order. */
export function framesNear(frames: readonly Frame[], sentence: number, at: number): Frame[] {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).from < at) low = middle + 1;
    else high = middle;
  }
  return frames
    .slice(Math.max(0, low - MAX_FRAMES_AROUND), low + MAX_FRAMES_AROUND)
    .filter((frame) => frame.sentence === sentence);
}

/** Returns where a frame begins: at its subject or its verb, whichever is first; a distant subject does not count. */
export function frameStart(frame: Frame): number {
  const near =
    frame.by === 'adjacent' ||
    frame.by === 'apposition' ||
    frame.by === 'relative' ||
    frame.by === 'relayed';
  return near && frame.subject ? Math.min(frame.subject.from, frame.from) : frame.from;
}

/**
 * Counts the words and numbers between two items; adverbs before a verb do not count in a language whose verb may
 * precede its subject.
 */
export function gapOf(passage: Passage, from: number, to: number, language?: Language): number {
  let words = 0;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const { kind, lower } = passage.items[i] as Token;
    // “с улыбкой |сказал|”
    if (language?.inflection && i > from && language.prepositions.has(lower) && i + 2 < to) {
      i++;
      continue;
    }
    const isAdjacent = language?.inflection && kind === 'word';
    if (isAdjacent && (language.isAdverb(lower) || language.auxiliaries.has(lower))) continue;
    if (kind !== 'punctuation') words++;
  }
  return to - from > 12 ? FAR : words;
}

/**
 * Returns whether a frame after a quotation can be its tag: a verb of judging only if the quotation is a clause of its
 * own.
 */
export function tagFits(passage: Passage, at: number, frame: Frame): boolean {
  const quote = passage.items[at] as Token;
  const closes =
    /[,.?!…\p{Pd}]$/u.test(quote.text) || /^[,\p{Pd}]$/u.test(passage.items[at + 1]?.text ?? '');
  return (
    closes ||
    frame.by === 'inverted' ||
    frame.by === 'relayed' ||
    (frame.info.class === 'say' &&
      at === (passage.sentenceStarts[passage.sentenceOf[at] ?? 0] ?? 0))
  );
}

/** Returns whether the frame is the tag of the quotation before it: “…,” X said | said X. */
export function isTagOf(passage: Passage, frame: Frame, quote: number): boolean {
  return (
    quote < frameStart(frame) &&
    gapOf(passage, quote + 1, frameStart(frame)) === 0 &&
    tagFits(passage, quote, frame)
  );
}

/** Returns the quotation before an item, no further back than `first` or sixty items. */
export function lastQuoteBefore(passage: Passage, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 60); i--)
    if ((passage.items[i] as Token).kind === 'quote') return i;
  return null;
}

/**
 * Returns whether a frame introduces the quotation at an item: X said, “…”; X said that “…”; X told reporters in
 * Minsk: “…”.
 */
export function introducesQuotation(
  passage: Passage,
  frame: Frame,
  at: number,
  language: Language
): boolean {
  const from =
    frame.by === 'inverted' || frame.by === 'preposition' || frame.by === 'relayed'
      ? Math.max(frame.subject?.to ?? frame.to, frame.by === 'relayed' ? frame.to : 0)
      : frame.to;
  const gap = at - from;
  if (gap < 0) return false;
  const before = passage.items[at - 1];
  if (gap === 0) return true;
  const marks =
    before !== undefined &&
    (before.text === ',' || before.text === ':' || language.complementizers.has(before.lower));
  if (!marks)
    return (
      gap <= 2 &&
      frame.info.class !== 'act' &&
      language.determiners.has(before?.lower ?? '') === false &&
      gapOf(passage, from, at) <= 1
    );
  return gap <= 14;
}

/** Returns whether the clause ends with the frame: "…, X said." */
export function closesClause(passage: Passage, frame: Frame, end: number): boolean {
  const behind = frame.by === 'inverted' || frame.by === 'relayed';
  const last = Math.max(frame.to, frame.subject && behind ? frame.subject.to : 0);
  return (
    frame.info.class === 'say' &&
    (frame.form === 'preposition' ||
      last >= end - 2 ||
      passage.items[last]?.kind === 'punctuation' ||
      frame.info.addressee)
  );
}

/** Returns whether a sentence is nothing but the quotation, or a few of them. */
export function isAlone(passage: Passage, at: number, first: number, end: number): boolean {
  for (let i = Math.max(first, at - 6); i < Math.min(end, at + 7); i++) {
    const kind = (passage.items[i] as Token).kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}
