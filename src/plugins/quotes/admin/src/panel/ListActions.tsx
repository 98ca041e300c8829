import { Button, Flex } from '@strapi/design-system';
import { Check, Expand } from '@strapi/icons';
import { lazyPart } from '../../../../../admin/lazy-part';
import type { ReviewActions } from '../review/useReviewActions';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import { closeReview, openReview, useReviewTarget } from '../review/reviewTarget';
import { focusNextPending } from '../utils/elements';

const ReviewDrawer = lazyPart(() => import('../review/ReviewDrawer'), {
  close: ({ onClose }) => onClose,
});

interface ListActionsProps {
  /** Undefined for an article that was never saved. */
  documentId: string | undefined;
  quotes: ArticleQuotes;
  reviewActions: ReviewActions;
}

/** Offers the actions on all quotes at once. */
export function ListActions({ documentId, quotes, reviewActions }: ListActionsProps) {
  const t = useTranslate();
  const isReviewing = useReviewTarget() === documentId && documentId !== undefined;
  const certain = quotes.answer!.data.filter(
    ({ decision, review, speaker, anchor }) =>
      decision === 'linked' && review === 'open' && speaker && anchor
  ).length;

  const confirmCertain = async () => {
    if (await reviewActions.confirmCertain()) focusNextPending(-1);
  };

  // A first save re-creates the form, so the drawer opens after it.
  const review = async () => {
    const saved = documentId ?? (await reviewActions.save());
    if (saved) openReview(saved);
  };

  return (
    <Flex gap={2} wrap="wrap">
      <Button
        size="S"
        variant="secondary"
        startIcon={<Expand />}
        disabled={reviewActions.isBusy}
        onClick={review}
      >
        {t('review.open')}
      </Button>
      {certain > 0 && (
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Check />}
          disabled={reviewActions.isBusy}
          onClick={confirmCertain}
        >
          {t('action.confirm-certain', { count: certain })}
        </Button>
      )}
      {isReviewing && (
        <ReviewDrawer quotes={quotes} reviewActions={reviewActions} onClose={closeReview} />
      )}
    </Flex>
  );
}
