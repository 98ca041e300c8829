import type { QuoteColumns } from '../repositories/quote-row';

/** The columns that a decision changes. */
export const REVIEW_COLUMNS = [
  'review',
  'reason',
  'attributionText',
  'confirmedText',
  'confirmedBy',
  'confirmedAt',
  'reviewedAs',
  'sharedWording',
] as const;

export type ReviewColumns = Pick<QuoteColumns, (typeof REVIEW_COLUMNS)[number]>;

/** Returns the columns that a review is about to change: the activity log keeps them, for undo. */
export const reviewColumnsOf = (quote: QuoteColumns): ReviewColumns =>
  Object.fromEntries(
    REVIEW_COLUMNS.map((column) => [column, quote[column] ?? null])
  ) as ReviewColumns;
