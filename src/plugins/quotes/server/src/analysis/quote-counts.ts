import { isCounted } from '../../../shared/pending';
import type { QuoteRow } from '../repositories/quote-rows';
import type { ArticleRow } from '../repositories/article-row';
import { isSettled, type SettledState } from '../review/is-reviewed';

/** What an article keeps of its quotes, for lists of articles. */
export interface QuoteCounts {
  /** How many quotes it has: those in its text, and those that wait for an editor wherever their words are. */
  quoteCount: number;
  /** How many of them wait. */
  unsettled: number;
}

/** The counts, and since when at least one quote has waited. */
export interface StoredCounts extends QuoteCounts {
  /** ISO 8601; null while none waits. */
  waitingSince: string | null;
}

export type CountedQuote = SettledState & Pick<QuoteRow, 'anchor'>;

/** Counts the quotes of a piece, as the panel does. */
export function countQuotes(quotes: CountedQuote[]): QuoteCounts {
  const states = quotes.map((quote) => ({ ...quote, settled: isSettled(quote) }));
  return {
    quoteCount: states.filter(isCounted).length,
    unsettled: states.filter(({ settled }) => !settled).length,
  };
}

/** The same for stored rows. */
export function countRows(rows: QuoteRow[]): QuoteCounts {
  return countQuotes(rows.map((row) => ({ ...row, hasSpeaker: row.speaker !== null })));
}

/** The counts as they are stored: a piece that waited before has waited since then. */
export function toStored(
  counts: QuoteCounts,
  waitingSince: ArticleRow['waitingSince'],
  now = new Date()
): StoredCounts {
  if (counts.unsettled === 0) return { ...counts, waitingSince: null };
  return { ...counts, waitingSince: new Date(waitingSince ?? now).toISOString() };
}
