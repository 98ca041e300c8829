import { isCounted } from '../../../shared/pending';
import type { QuoteRow } from '../repositories/quote-row';
import type { ArticleRow } from '../repositories/article-row';
import { isReviewed, type ReviewedState } from '../review/is-reviewed';

/** The numbers of quotes that an article stores, for lists of articles. */
export interface QuoteCounts {
  /** The number of its quotes: those in its text, and those that are pending although their text is gone. */
  quoteCount: number;
  /** The number of them that are pending. */
  pendingQuotes: number;
}

/** The counts, and since when at least one quote has waited. */
export interface StoredCounts extends QuoteCounts {
  /** ISO 8601; null while none waits. */
  pendingSince: string | null;
}

export type CountedQuote = ReviewedState & Pick<QuoteRow, 'anchor'>;

/** Counts the quotes of an article, in the same way as the panel. */
export function countQuotes(quotes: CountedQuote[]): QuoteCounts {
  const states = quotes.map((quote) => ({ ...quote, reviewed: isReviewed(quote) }));
  return {
    quoteCount: states.filter(isCounted).length,
    pendingQuotes: states.filter(({ reviewed }) => !reviewed).length,
  };
}

/** The same for stored rows. */
export function countRows(rows: QuoteRow[]): QuoteCounts {
  return countQuotes(rows.map((row) => ({ ...row, hasSpeaker: row.speaker !== null })));
}

/** Returns the counts as they are stored: an article that was pending before keeps the time since when. */
export function toStored(
  counts: QuoteCounts,
  pendingSince: ArticleRow['pendingSince'],
  now = new Date()
): StoredCounts {
  if (counts.pendingQuotes === 0) return { ...counts, pendingSince: null };
  return { ...counts, pendingSince: new Date(pendingSince ?? now).toISOString() };
}
