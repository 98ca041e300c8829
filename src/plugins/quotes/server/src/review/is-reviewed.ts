import type { Decision, Kind, Review } from '../../../shared/contract';

/** The columns that decide whether a quote is pending. */
export interface ReviewedState {
  kind: Kind;
  decision: Decision | null;
  review: Review | null;
  attributionText: string | null;
  /** True if an Official is linked: a review that names a deleted one does not count. */
  hasSpeaker: boolean;
}

/** Returns whether a quote can be published as it is. Reported speech never blocks. */
export function isReviewed(quote: ReviewedState): boolean {
  if (quote.kind === 'indirect' || quote.review === 'dismissed') return true;
  if (quote.review === 'needs-review') return false;
  if (quote.attributionText) return true;
  if (!quote.hasSpeaker) return false;
  return (
    quote.decision === 'linked' || quote.review === 'confirmed' || quote.review === 'reassigned'
  );
}
