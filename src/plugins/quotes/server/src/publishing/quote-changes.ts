import { isDeepStrictEqual } from 'util';
import type { QuoteChanges, WithdrawnQuote } from '../../../shared/contract';
import type { QuoteRow } from '../repositories/quote-row';

/** The changes of a publication to the quotes that readers see. */
export interface ComparedQuotes {
  quoteChanges: QuoteChanges;
  withdrawn: WithdrawnQuote[];
}

/**
 * Returns what readers see of a quote. Its place is left out, because a new paragraph above moves it without changing
 * it.
 * @param together documentIds of the quotes that are public at the same time: a link to any other is no link
 */
function notified(quote: QuoteRow, together: ReadonlySet<string>) {
  const { text, kind, speaker, attributionText, officeAtTime, partOf, agreements } = quote;
  const { saidOn, occasion, sourceUrl } = quote;
  return {
    text,
    kind,
    speaker: speaker?.documentId ?? null,
    attributionText: attributionText || null,
    officeAtTime: officeAtTime ?? null,
    saidOn: saidOn ?? null,
    occasion: occasion || null,
    sourceUrl: sourceUrl || null,
    partOf: partOf && together.has(partOf.documentId) ? partOf.documentId : null,
    agreements: agreements.map(({ documentId }) => documentId).sort(),
  };
}

const idsOf = (quotes: QuoteRow[]) => new Set(quotes.map(({ documentId }) => documentId));

/**
 * Compares the quotes that would be published with those that are public now.
 * @param draft with the office that would be published with each
 */
export function compareQuotes(draft: QuoteRow[], published: QuoteRow[]): ComparedQuotes {
  const staying = idsOf(draft);
  const isPublic = idsOf(published);
  const former = new Map(published.map((quote) => [quote.documentId, notified(quote, isPublic)]));

  const quoteChanges: QuoteChanges = { new: 0, changed: 0, unchanged: 0 };
  for (const quote of draft) {
    const before = former.get(quote.documentId);
    if (!before) quoteChanges.new += 1;
    else if (isDeepStrictEqual(before, notified(quote, staying))) quoteChanges.unchanged += 1;
    else quoteChanges.changed += 1;
  }
  const withdrawn = published
    .filter(({ documentId }) => !staying.has(documentId))
    .map(({ documentId, text }) => ({ documentId, text }));
  return { quoteChanges, withdrawn };
}
