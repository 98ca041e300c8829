import type { QuoteView, SeenQuote } from '../../../shared/contract';

/** A quote by its record; one that has none yet by its words and how often they stood before. */
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

/** The same quote in a list of the same text, as it is stored there. */
export function findStored(quote: QuoteView, stored: QuoteView[]): QuoteView | undefined {
  const { documentId } = quote;
  return (
    stored.find((other) => documentId !== null && other.documentId === documentId) ??
    stored.find((other) => isAt(other, quote))
  );
}

/** What an editor saw, to be decided about. */
export const seenOf = ({ text, review, speaker, attributionText }: QuoteView): SeenQuote => ({
  text,
  review,
  speaker: speaker?.documentId ?? null,
  attributionText,
});

/** Tells two states of what is settled apart. */
export const reviewedKey = (quotes: QuoteView[]): string =>
  JSON.stringify(quotes.map((quote) => [quote.documentId, ...Object.values(seenOf(quote))]));
