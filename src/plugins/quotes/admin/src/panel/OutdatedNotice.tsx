import { Button, Flex, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import type { OutdatedQuotes } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import type { ReviewActions } from '../review/useReviewActions';
import { focusNextPending } from '../utils/elements';
import { Notice } from './Notice';

interface OutdatedNoticeProps {
  outdated: OutdatedQuotes;
  /** Left out where the user only reads. */
  reviewActions?: ReviewActions;
}

/** Says which quotes have another speaker now, because officials have changed, and takes the speakers over. */
export function OutdatedNotice({ outdated: { found, lost }, reviewActions }: OutdatedNoticeProps) {
  const t = useTranslate();
  const takeOver = async () => {
    if (await reviewActions?.readAgain()) focusNextPending(-1);
  };

  return (
    <Notice tone="primary" icon={Information}>
      <Flex direction="column" alignItems="flex-start" gap={2} flex="1">
        {found.map(({ documentId, name, linked, suggested }) => (
          <Typography key={documentId} textColor="neutral800" tag="p">
            {t('outdated-quotes.found', { count: linked + suggested, name })}
          </Typography>
        ))}
        {lost > 0 && (
          <Typography textColor="neutral800" tag="p">
            {t('outdated-quotes.lost', { count: lost })}
          </Typography>
        )}
        {reviewActions && (
          <Button
            size="S"
            variant="tertiary"
            disabled={reviewActions.isBusy}
            onClick={() => void takeOver()}
          >
            {t('outdated-quotes.take-over')}
          </Button>
        )}
      </Flex>
    </Notice>
  );
}
