import type { Decision, Kind, Review } from '../../../shared/contract';

/** What decides whether a quote still waits for an editor. */
export interface ReviewedState {
  kind: Kind;
  decision: Decision | null;
  review: Review | null;
  attributionText: string | null;
  /** Whether an Official is linked: one who was deleted settles nothing. */
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
