import type { FoundQuote } from '../services/analysis';
import type { QuoteColumns, QuoteRow } from '../services/quote-rows';
import { matchQuotes } from './match-quotes';
import { isSettled } from './settled';

/** What a save does to the quotes of an article. Speakers are documentIds of officials. */
export interface QuotesPlan {
  /** The quotes that the article has afterwards, in the order of the text; lost ones last. */
  kept: PlannedQuote[];
  /** Ids of rows whose words are gone and that nobody has settled. */
  removed: number[];
  /** How many of the kept wait for an editor. */
  unsettled: number;
}

export interface PlannedQuote {
  /** The row that it is; null for a new one. */
  row: QuoteRow | null;
  /** The columns to write: all of a new row, only what differs of an earlier one. */
  columns: Partial<QuoteColumns>;
  speaker: string | null;
  /** Index in `kept` of the quote that this one stands in. */
  partOf: number | null;
}

const REVIEWED = new Set(['confirmed', 'reassigned', 'needs-review']);

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The columns that differ from what the row holds. JSON columns come back from the database with keys in any order. */
function difference(row: QuoteRow, columns: Partial<QuoteColumns>): Partial<QuoteColumns> {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : Array.isArray(value)
        ? value.map(sorted)
        : value;
  const changed = Object.entries(columns).filter(
    ([key, value]) => !same(sorted(value), sorted(row[key as keyof QuoteColumns]))
  );
  return Object.fromEntries(changed);
}

/** What the engine says of a quote, as columns. */
function engineColumns(quote: FoundQuote, order: number): Partial<QuoteColumns> {
  const { text, kind, anchor, mention, cue, decision, confidence, evidence, candidates } = quote;
  return { text, kind, order, anchor, mention, cue, decision, confidence, evidence, candidates };
}

/** Why an earlier settled quote has to be looked at again, or null. */
function doubt(row: QuoteRow, quote: FoundQuote, ambiguous: boolean): string | null {
  if (row.review === 'dismissed') return null;
  if (ambiguous) return 'ambiguous';
  const mentionChanged = (row.mention?.text ?? null) !== (quote.mention?.text ?? null);
  const otherSpeaker = quote.decision === 'linked' && quote.speaker !== row.speaker?.documentId;
  return mentionChanged && otherSpeaker ? 'attribution-changed' : null;
}

function reviewedColumns(row: QuoteRow, reason: string | null): Partial<QuoteColumns> {
  if (reason) return { review: 'needs-review', reason };
  // The words that were lost are back: what was settled holds again.
  if (row.reason === 'lost') return { review: 'confirmed', reason: null };
  return {};
}

/**
 * What is to become of the quotes of an article: those that an editor has settled keep it, the others follow the
 * engine, those whose words are gone are removed unless somebody settled them.
 * @param earlier rows of the draft, in the order of the text
 * @param found what the engine found in the body now
 */
export function planQuotes(earlier: QuoteRow[], found: FoundQuote[]): QuotesPlan {
  const { pairs, gone } = matchQuotes(earlier, found);
  const pairOf = new Map(pairs.map((pair) => [pair.found, pair]));

  const kept: PlannedQuote[] = found.map((quote, order) => {
    const pair = pairOf.get(quote);
    const engine = engineColumns(quote, order);
    const settledByEngine: Partial<QuoteColumns> = {
      review: 'open',
      reason: null,
      attributionText: quote.decision === 'unlisted' ? (quote.mention?.text ?? null) : null,
    };
    if (!pair) {
      return {
        row: null,
        columns: { ...engine, ...settledByEngine },
        speaker: quote.speaker,
        partOf: quote.partOf,
      };
    }
    const row = pair.earlier;
    const reviewed = row.review === 'dismissed' || REVIEWED.has(row.review ?? 'open');
    const columns = reviewed
      ? { ...engine, ...reviewedColumns(row, doubt(row, quote, pair.ambiguous)) }
      : { ...engine, ...settledByEngine };
    return {
      row,
      columns: difference(row, columns),
      speaker: reviewed ? (row.speaker?.documentId ?? null) : quote.speaker,
      partOf: quote.partOf,
    };
  });

  const lost = gone.filter(({ review }) => REVIEWED.has(review ?? 'open'));
  for (const row of lost) {
    const columns = {
      review: 'needs-review' as const,
      reason: 'lost',
      anchor: null,
      mention: null,
      cue: null,
      order: kept.length,
    };
    kept.push({
      row,
      columns: difference(row, columns),
      speaker: row.speaker?.documentId ?? null,
      partOf: null,
    });
  }

  const lostRows = new Set(lost);
  return {
    kept,
    removed: gone.filter((row) => !lostRows.has(row)).map(({ id }) => id),
    unsettled: kept.filter(
      ({ row, columns, speaker }) =>
        !isSettled({ ...EMPTY, ...row, ...columns, hasSpeaker: speaker !== null })
    ).length,
  };
}

const EMPTY = { kind: 'direct', decision: null, review: null, attributionText: null } as const;
