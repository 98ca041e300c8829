import type { PassageAttribution } from '../../../anchoring';
import type { Anchor, Decision, Kind, Review, TextSpan } from '../../../shared/contract';

/** The attributes of a quote that are columns. docs/glossary.md explains them. */
export interface QuoteColumns {
  text: string;
  kind: Kind;
  order: number;
  attributionText: string | null;
  mention: TextSpan | null;
  cue: TextSpan | null;
  /** The fullest name that the text has for the speaker, as the engine read it. */
  named: string | null;
  anchor: Anchor | null;
  officeAtTime: unknown;
  saidOn: string | null;
  occasion: string | null;
  sourceUrl: string | null;
  decision: Decision | null;
  review: Review | null;
  reason: string | null;
  confidence: number | null;
  evidence: string[] | null;
  candidates: { id: string; confidence: number }[] | null;
  confirmedText: string | null;
  confirmedBy: string | null;
  confirmedAt: string | null;
  /** The reviewed state of the quote, as long as it does not hold as it was. */
  reviewedAs: ReviewedAs | null;
  /** Speakers who an editor says used the same words, as long as the words have this fingerprint. */
  sharedWording: { fingerprint: string; speakers: string[] } | null;
  /**
   * An editor marked it in the text, or accepted it as reported speech: it stays although the engine does not find it.
   */
  marked: boolean | null;
  /** Of a public quote only, like the MinHash columns: it is found by these (publishing/min-hash.ts). */
  fingerprint: string | null;
}

/** The review of a quote, with the text and the place that it was made for. */
export interface ReviewedAs {
  text: string;
  anchor: Anchor | null;
  passageAttribution: PassageAttribution;
  /** The paragraphs before it that identify the speaker; null if they are not known. */
  precedingContext: string | null;
  review: Review;
  /** documentId of an Official. */
  speaker: string | null;
  attributionText: string | null;
}

/** A row of a quote with the records it is linked to. */
export interface QuoteRow extends QuoteColumns {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  speaker: { id: number; documentId: string } | null;
  partOf: { id: number; documentId: string } | null;
  agreements: { id: number; documentId: string }[];
}

export interface NewQuoteRow extends Partial<QuoteColumns> {
  documentId: string;
  locale: string;
  publishedAt: Date | null;
}

export type LinkAttribute = 'article' | 'speaker' | 'partOf' | 'agreements';

/** From a quote's row to the row it is linked to. */
export interface Link {
  from: number;
  to: number;
}
