/** Moves the editor from the dialog to a place on the page; false if it is not there. */
import type { PreflightIssue, QuoteView } from '../../../shared/contract';
import type { ArticleKey } from '../api/types';
import type { ReviewHere } from './useReviewHere';
export type Destination = () => boolean;

export interface IssueFixProps {
  issue: PreflightIssue;
  quote?: QuoteView;
  article: ArticleKey;
  place: number;
  /** Null where the user only reads. */
  here: ReviewHere | null;
  onLeave: (to: Destination) => void;
}
