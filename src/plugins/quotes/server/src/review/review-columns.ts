import type { QuoteColumns } from '../repositories/quote-rows';

/** The columns that a decision changes. */
export const SETTLEMENT = [
  'review',
  'reason',
  'attributionText',
  'confirmedText',
  'confirmedBy',
  'confirmedAt',
  'settledAs',
  'bothSaid',
] as const;

export type Settlement = Pick<QuoteColumns, (typeof SETTLEMENT)[number]>;

/** What a decision is about to change of a quote: kept with it in the trail. */
export const settlementOf = (quote: QuoteColumns): Settlement =>
  Object.fromEntries(SETTLEMENT.map((column) => [column, quote[column] ?? null])) as Settlement;
