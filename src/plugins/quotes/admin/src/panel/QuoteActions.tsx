import { Button, Flex, IconButton } from '@strapi/design-system';
import { Check, Cross, Eye, User } from '@strapi/icons';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

interface QuoteActionsProps {
  quote: QuoteView;
  isBusy: boolean;
  onReview: (action: ReviewAction) => Promise<boolean>;
  onChoose: () => void;
  /** Shows the quote in the text. */
  onShow: () => void;
}

/** Offers the review actions of a quote, the most likely one first and with a label. */
export function QuoteActions({ quote, isBusy, onReview, onChoose, onShow }: QuoteActionsProps) {
  const t = useTranslate();
  const { review, reviewed, speaker, attributionText } = quote;
  const confirm = () => onReview({ action: 'confirm' });

  if (review === 'dismissed') {
    const restore = () => onReview({ action: 'restore' });
    return (
      <Flex>
        <Button size="S" variant="tertiary" loading={isBusy} onClick={restore}>
          {t('action.restore')}
        </Button>
      </Flex>
    );
  }

  // A quote that is no longer in the text can only be dismissed.
  if (quote.anchor === null) {
    return (
      <Flex>
        <Button
          size="S"
          variant="tertiary"
          loading={isBusy}
          onClick={() => onReview({ action: 'dismiss' })}
        >
          {t('action.dismiss')}
        </Button>
      </Flex>
    );
  }

  const isDecided = review === 'confirmed' || review === 'reassigned';
  const hasSpeaker = speaker !== null || Boolean(attributionText);
  return (
    <Flex gap={1} wrap="wrap">
      {!reviewed && hasSpeaker && (
        // With wider margins the last button would wrap to a row of its own.
        <Button
          size="S"
          flex="1 0 auto"
          paddingLeft={3}
          paddingRight={3}
          loading={isBusy}
          onClick={confirm}
        >
          {t('action.confirm')}
        </Button>
      )}
      {!hasSpeaker && (
        <Button size="S" flex="1 0 auto" disabled={isBusy} data-action="choose" onClick={onChoose}>
          {t('action.choose-speaker')}
        </Button>
      )}
      {reviewed && hasSpeaker && !isDecided && (
        <IconButton label={t('action.confirm')} disabled={isBusy} onClick={confirm}>
          <Check />
        </IconButton>
      )}
      {hasSpeaker && (
        <IconButton
          label={t('action.other-speaker')}
          disabled={isBusy}
          data-action="choose"
          onClick={onChoose}
        >
          <User />
        </IconButton>
      )}
      <IconButton
        label={t('action.dismiss')}
        disabled={isBusy}
        onClick={() => onReview({ action: 'dismiss' })}
      >
        <Cross />
      </IconButton>
      <IconButton label={t('action.show')} onClick={onShow}>
        <Eye />
      </IconButton>
    </Flex>
  );
}
