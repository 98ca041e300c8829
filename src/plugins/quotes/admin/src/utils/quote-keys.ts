import type { QuoteView, SeenQuote } from '../../../shared/contract';

/** Keys quotes by their record, or by their text and its number of earlier occurrences. */
export function keysOf(quotes: QuoteView[]): string[] {
  const seen = new Map<string, number>();
  return quotes.map(({ documentId, text }) => {
    if (documentId) return documentId;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `new:${count}:${text}`;
  });
}

const isAt = (a: QuoteView, b: QuoteView) =>
  a.text === b.text && a.anchor?.block === b.anchor?.block && a.anchor?.start === b.anchor?.start;

/** Finds the stored record of a quote in a list of the same text. */
export function findStored(quote: QuoteView, stored: QuoteView[]): QuoteView | undefined {
  const { documentId } = quote;
  return (
    stored.find((other) => documentId !== null && other.documentId === documentId) ??
    stored.find((other) => isAt(other, quote))
  );
}

/** Describes what the editor saw, so that the server can reject a conflicting review. */
export const seenOf = ({ text, review, speaker, attributionText }: QuoteView): SeenQuote => ({
  text,
  review,
  speaker: speaker?.documentId ?? null,
  attributionText,
});

/** Identifies the state of all reviews, to notice a change. */
export const reviewedKey = (quotes: QuoteView[]): string =>
  JSON.stringify(quotes.map((quote) => [quote.documentId, ...Object.values(seenOf(quote))]));
