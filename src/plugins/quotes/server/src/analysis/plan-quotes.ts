import { attributionOfEngine } from '../review/engine-attribution';
import type { BodyText, Outcome } from '../../../anchoring';
import { countQuotes, type QuoteCounts } from './quote-counts';
import { overlaps } from './marked-quotes';
import type { BodyReading, FoundQuote } from './read-body';
import type { QuoteColumns, QuoteRow, ReviewedAs } from '../repositories/quote-row';
import {
  isInDoubt,
  isReviewed,
  precedingContextOf,
  outcomesOf,
  placesIn,
  attributionOf,
  attributionOfRow,
} from './reanchored-quotes';

/** Describes what a save does to the quotes of an article. Speakers are documentIds of officials. */
export interface QuotesPlan {
  /** The quotes that the article has afterwards, in the order of the text; those without a place last. */
  kept: PlannedQuote[];
  /** Ids of rows that no editor has reviewed and whose text is gone. */
  removed: number[];
  /** The counts of the quotes that are kept. */
  counts: QuoteCounts;
  /** Reported speech that no editor has accepted. */
  reported: FoundQuote[];
}

export interface PlannedQuote {
  /** The row that it is; null for a new one. */
  row: QuoteRow | null;
  /** The columns to write: all of a new row, only what differs of an earlier one. */
  columns: Partial<QuoteColumns>;
  speaker: string | null;
  /** Index in `kept` of the quote that encloses this one. */
  partOf: number | null;
}

/** A planned quote as it will be stored, without what the database adds. */
export const asRow = ({ row, columns }: PlannedQuote): Partial<QuoteRow> => ({
  ...row,
  ...columns,
});

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** JSON columns come back from the database with keys in any order. */
const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)])
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

/** The columns that differ from what the row holds. */
function difference(row: QuoteRow, columns: Partial<QuoteColumns>): Partial<QuoteColumns> {
  return Object.fromEntries(
    Object.entries(columns).filter(
      ([key, value]) => !same(sorted(value), sorted(row[key as keyof QuoteColumns]))
    )
  );
}

/** Returns what the engine decided about a quote, as columns. */
function engineColumns(quote: FoundQuote, order: number): Partial<QuoteColumns> {
  const { text, kind, anchor, mention, cue, named, decision } = quote;
  const { confidence, evidence, candidates } = quote;
  return {
    ...{ text, kind, order, anchor, mention, cue, named, decision },
    ...{ confidence, evidence, candidates },
  };
}

const openColumns = (quote: FoundQuote): Partial<QuoteColumns> => ({
  review: 'open',
  reason: null,
  attributionText: attributionOfEngine(quote),
});

/** Returns what an editor reviewed, to compare with and to restore. */
const reviewColumnsOf = (row: QuoteRow, before: BodyText | null): ReviewedAs =>
  row.reviewedAs ?? {
    text: row.confirmedText ?? row.text,
    anchor: row.anchor,
    passageAttribution: attributionOfRow(row),
    precedingContext: precedingContextOf(row, before),
    review: row.review ?? 'open',
    speaker: row.speaker?.documentId ?? null,
    attributionText: row.attributionText,
  };

/** Returns why a review has to be repeated; null if it still holds. */
function doubtOf(row: QuoteRow, outcome: Outcome, isUnchanged: boolean): string | null {
  if (outcome.state !== 'same' && outcome.state !== 'moved') return outcome.state;
  const wasDismissed = (isInDoubt(row) ? row.reviewedAs?.review : row.review) === 'dismissed';
  const holds = outcome.speakerHolds || (isUnchanged && !isInDoubt(row));
  return holds || wasDismissed ? null : 'attribution-changed';
}

interface Change {
  columns: Partial<QuoteColumns>;
  speaker: string | null;
}

/** Plans a reviewed quote that still has a place after a save. */
function reviewed(
  row: QuoteRow,
  quote: FoundQuote,
  doubt: string | null,
  before: BodyText | null
): Change {
  const speaker = row.speaker?.documentId ?? null;
  const reviewedAs = reviewColumnsOf(row, before);
  if (doubt) return { columns: { review: 'needs-review', reason: doubt, reviewedAs }, speaker };
  if (row.reviewedAs && isInDoubt(row)) {
    // The quote is again as it was reviewed, because an edit was undone.
    const { review, attributionText } = row.reviewedAs;
    return {
      columns: { review, attributionText, reason: null, reviewedAs: null },
      speaker: row.reviewedAs.speaker,
    };
  }
  const isBack =
    same(sorted(reviewedAs.anchor), sorted(quote.anchor)) &&
    same(sorted(reviewedAs.passageAttribution), sorted(attributionOf(quote)));
  return {
    columns: {
      reviewedAs: isBack ? null : reviewedAs,
      ...(row.reason === 'lost' && { review: 'confirmed', reason: null }),
    },
    speaker,
  };
}

/** Plans a reviewed quote that has no place in the text any more; null if no editor has to know. */
function withoutPlace(
  row: QuoteRow,
  reason: 'lost' | 'ambiguous',
  before: BodyText | null,
  order: number
): Change | null {
  const gone = { anchor: null, mention: null, cue: null, order };
  const speaker = row.speaker?.documentId ?? null;
  if (row.review !== 'dismissed') {
    const reviewedAs = reviewColumnsOf(row, before);
    return { columns: { ...gone, review: 'needs-review', reason, reviewedAs }, speaker };
  }
  // It was dismissed because its text is gone, which completes the review.
  if (!row.anchor && !row.reviewedAs) return null;
  return { columns: { ...gone, reviewedAs: reviewColumnsOf(row, before) }, speaker };
}

/**
 * Plans what becomes of the quotes of an article. A review follows a quote that is unchanged or has moved. A quote that
 * changed, that has several possible places or that is lost becomes pending and keeps the review. A quote without a
 * review follows the engine, and is removed with its text.
 * @param earlier rows of the draft, in the order of the text
 * @param before the body of these rows; null if it is not known
 * @param now the body as it is saved
 */
export function planQuotes(
  earlier: QuoteRow[],
  before: BodyText | null,
  now: BodyReading
): QuotesPlan {
  const places = placesIn(now);
  const outcomes = outcomesOf(earlier, before, now, places);
  const isUnchanged = before !== null && before.text === now.projection.text;
  const rowAt = new Map<number, number>();
  outcomes.forEach((outcome, i) => {
    if ('place' in outcome) rowAt.set(outcome.place, i);
  });

  const kept: PlannedQuote[] = [];
  const keptOf = new Map<FoundQuote, number>();
  places.forEach(({ quote, speech }, place) => {
    const index = rowAt.get(place);
    const row = index === undefined ? null : earlier[index];
    const wasReviewed = row !== null && isReviewed(row);
    if (!speech && !wasReviewed && !row?.marked) return;
    const engine = engineColumns(quote, kept.length);
    const outer = quote.partOf === null ? undefined : keptOf.get(now.found[quote.partOf]);
    const partOf = outer ?? null;
    keptOf.set(quote, kept.length);
    if (!wasReviewed) {
      const columns = { ...engine, ...openColumns(quote) };
      kept.push({
        row,
        columns: row ? difference(row, columns) : columns,
        speaker: quote.speaker,
        partOf,
      });
      return;
    }
    const doubt = doubtOf(row, outcomes[index!], isUnchanged);
    const { columns, speaker } = reviewed(row, quote, doubt, before);
    kept.push({ row, columns: difference(row, { ...engine, ...columns }), speaker, partOf });
  });

  const stays = new Set(kept.flatMap(({ row }) => row ?? []));
  const removed: number[] = [];
  earlier.forEach((row, i) => {
    if (stays.has(row)) return;
    const reason = outcomes[i].state === 'ambiguous' ? 'ambiguous' : 'lost';
    const change = isReviewed(row) ? withoutPlace(row, reason, before, kept.length) : null;
    if (!change) {
      removed.push(row.id);
      return;
    }
    const { columns, speaker } = change;
    kept.push({ row, columns: difference(row, columns), speaker, partOf: null });
  });

  const accepted = kept
    .map(asRow)
    .flatMap(({ kind, anchor }) => (kind === 'indirect' && anchor ? [anchor] : []));
  return {
    kept,
    removed,
    reported: now.reported.filter(
      ({ anchor }) =>
        !accepted.some((other) => other.block === anchor.block && overlaps(other, anchor))
    ),
    counts: countQuotes(
      kept.map(({ row, columns, speaker }) => ({
        ...EMPTY,
        ...row,
        ...columns,
        hasSpeaker: speaker !== null,
      }))
    ),
  };
}

const EMPTY = {
  kind: 'direct',
  decision: null,
  review: null,
  attributionText: null,
  anchor: null,
} as const;
