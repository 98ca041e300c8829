/** Where the editor goes from the dialog; false where that is not on the page. */
import type { PreflightIssue, QuoteView } from '../../../shared/contract';
import type { PieceKey } from '../api/reviewApi';
import type { SettleHere } from './useReviewHere';
export type Destination = () => boolean;

export interface IssueFixProps {
  issue: PreflightIssue;
  quote?: QuoteView;
  piece: PieceKey;
  place: number;
  /** Null where the user only reads. */
  here: SettleHere | null;
  onLeave: (to: Destination) => void;
}
