import { ALL_QUOTATION_MARKS } from '../../../attribution';
import { findMarkedWords } from '../../../anchoring';
import type { Anchor, Kind } from '../../../shared/contract';

/** A quote that an editor marked, or reported speech that an editor accepted, with its former place. */
export interface MarkedQuote {
  text: string;
  kind: Kind;
  anchor: Anchor | null;
}

interface Range {
  start: number;
  end: number;
}

/** A place that a marked quote can have now. */
export interface MarkedPlace extends Range {
  kind: Kind;
  /** With the quotation marks around it. */
  outer: Range;
}

const MARK = new RegExp(`[${ALL_QUOTATION_MARKS}]`);

export const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** Returns a span without the space and the quotation marks at its edges. */
export function withinMarks(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && (/\s/.test(text[from]!) || MARK.test(text[from]!))) from++;
  while (to > from && (/\s/.test(text[to - 1]!) || MARK.test(text[to - 1]!))) to--;
  return { start: from, end: to };
}

function withMarks(text: string, { start, end }: Range): Range {
  const isIn = MARK.test(text[start - 1] ?? '') && MARK.test(text[end] ?? '');
  return isIn ? { start: start - 1, end: end + 1 } : { start, end };
}

/**
 * Finds the places that marked quotes can have in a text.
 * @param found the quotes that the engine finds by itself: a mark within one of them is not needed
 */
export function findMarked(
  text: string,
  marked: readonly MarkedQuote[],
  found: readonly Range[]
): MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const { text: words, kind, anchor } of marked) {
    for (const range of findMarkedWords(text, words, anchor)) {
      if (kind !== 'indirect' && found.some((quote) => overlaps(quote, range))) continue;
      places.set(`${range.start}:${range.end}`, { ...range, kind, outer: withMarks(text, range) });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
