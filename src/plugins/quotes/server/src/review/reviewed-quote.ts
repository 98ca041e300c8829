import type { QuoteRow } from '../repositories/quote-row';

/** A quote of a draft with the row of its article. */
export interface ReviewedQuote extends QuoteRow {
  article: { id: number; documentId: string; title?: string } | null;
}
