import type { QuoteView } from '../../../shared/contract';

/** A span of a paragraph within the same quotes. */
export interface Segment {
  text: string;
  /** Index of the innermost quote that contains it, or null. */
  quote: number | null;
}

/**
 * Cuts a paragraph where quotes begin and end.
 * @param block index of the paragraph among the blocks of the body
 * @param quotes of the article, an enclosing one before those within it
 */
export function segmentsOf(text: string, block: number, quotes: readonly QuoteView[]): Segment[] {
  const here = quotes.flatMap(({ anchor, review }, quote) =>
    anchor?.block === block && review !== 'dismissed' ? [{ ...anchor, quote }] : []
  );
  const cuts = new Set([0, text.length, ...here.flatMap(({ start, end }) => [start, end])]);
  const at = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return at.slice(1).map((end, i) => {
    const start = at[i]!;
    const around = here.filter((quote) => quote.start <= start && end <= quote.end);
    const innermost = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { text: text.slice(start, end), quote: innermost?.quote ?? null };
  });
}
