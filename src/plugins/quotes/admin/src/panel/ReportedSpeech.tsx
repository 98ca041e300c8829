import { useId, useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewActions } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';
import { cardId, focusElement } from '../utils/elements';
import { keysOf } from '../utils/quote-keys';
import { QuoteWords } from './QuoteText';
import { Speaker } from './Speaker';

interface ReportedSpeechProps {
  reported: QuoteView[];
  reviewActions: ReviewActions;
}

/** Lists reported statements, collapsed at first: each can be kept as a quote. */
export function ReportedSpeech({ reported, reviewActions }: ReportedSpeechProps) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  // Without a speaker there is nothing to accept.
  const offered = reported.filter(({ speaker, attributionText }) => speaker ?? attributionText);
  if (offered.length === 0) return null;
  const keys = keysOf(offered);

  const accept = async ({ anchor }: QuoteView) => {
    const quoteId = anchor && (await reviewActions.mark(anchor, 'indirect'));
    if (quoteId) window.setTimeout(() => focusElement(cardId(quoteId)), 100);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TextButton
        aria-expanded={isOpen}
        aria-controls={id}
        endIcon={isOpen ? <ChevronUp /> : <ChevronDown />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('reported.title', { count: offered.length })}
      </TextButton>
      {isOpen && (
        <Flex id={id} tag="ul" direction="column" alignItems="stretch" gap={2}>
          {offered.map((quote, i) => (
            <Box key={keys[i]} tag="li" padding={3} hasRadius borderColor="neutral150">
              <Flex direction="column" alignItems="stretch" gap={2}>
                <QuoteWords text={quote.text} isDismissed={false} isReported />
                <Speaker quote={quote} />
                <Flex>
                  <Button
                    size="S"
                    variant="tertiary"
                    disabled={reviewActions.isBusy}
                    onClick={() => accept(quote)}
                  >
                    {t('action.accept')}
                  </Button>
                </Flex>
              </Flex>
            </Box>
          ))}
          <Typography variant="pi" textColor="neutral600" tag="li">
            {t('reported.hint')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
}
