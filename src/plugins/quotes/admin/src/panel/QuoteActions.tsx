import { Button, Flex } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import type { Act } from '../hooks/useReview';
import { useTranslate } from '../hooks/useTranslate';

interface QuoteActionsProps {
  quote: QuoteView;
  isBusy: boolean;
  onAct: (act: Act) => Promise<boolean>;
  onChoose: () => void;
}

/** What can be decided about a quote as it stands. */
export function QuoteActions({ quote, isBusy, onAct, onChoose }: QuoteActionsProps) {
  const t = useTranslate();
  const { review, settled, speaker, attributionText } = quote;

  if (review === 'dismissed') {
    return (
      <Flex>
        <Button
          size="S"
          variant="tertiary"
          loading={isBusy}
          onClick={() => onAct({ action: 'restore' })}
        >
          {t('action.restore')}
        </Button>
      </Flex>
    );
  }

  const isDecided = review === 'confirmed' || review === 'reassigned';
  const hasSpeaker = speaker !== null || Boolean(attributionText);
  return (
    <Flex gap={1} wrap="wrap">
      {hasSpeaker && !isDecided && (
        <Button
          size="S"
          variant={settled ? 'tertiary' : 'default'}
          loading={isBusy}
          onClick={() => onAct({ action: 'confirm' })}
        >
          {t('action.confirm')}
        </Button>
      )}
      <Button
        size="S"
        variant={hasSpeaker ? 'tertiary' : 'default'}
        disabled={isBusy}
        onClick={onChoose}
      >
        {hasSpeaker ? t('action.other-speaker') : t('action.choose-speaker')}
      </Button>
      <Button
        size="S"
        variant="tertiary"
        disabled={isBusy}
        onClick={() => onAct({ action: 'dismiss' })}
      >
        {t('action.dismiss')}
      </Button>
    </Flex>
  );
}
