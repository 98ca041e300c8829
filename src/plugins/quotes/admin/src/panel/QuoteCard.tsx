import { useState } from 'react';
import { Box, Flex } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewControls } from '../hooks/useReview';
import { useTranslate } from '../hooks/useTranslate';
import { cardId } from '../utils/elements';
import { CertaintyStatus } from './CertaintyStatus';
import { Evidence } from './Evidence';
import { QuoteActions } from './QuoteActions';
import { QuoteWords } from './QuoteWords';
import { SpeakerPicker } from './SpeakerPicker';
import { Speaker } from './Speaker';
import { WordDiff } from './WordDiff';

interface QuoteCardProps {
  quote: QuoteView;
  /** Null where the user only reads. */
  review: ReviewControls | null;
}

/** A quote: its words, who said it and how sure that is, and what can be decided about it. */
export function QuoteCard({ quote, review }: QuoteCardProps) {
  const t = useTranslate();
  const [isChoosing, setIsChoosing] = useState(false);
  const { documentId, settled } = quote;

  return (
    <Box
      tag="li"
      id={documentId ? cardId(documentId) : undefined}
      tabIndex={-1}
      aria-label={t('quote.label', { words: quote.text })}
      padding={3}
      hasRadius
      background={settled ? 'neutral0' : 'neutral100'}
      borderColor={settled ? 'neutral150' : 'neutral200'}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={1} wrap="wrap">
          <CertaintyStatus quote={quote} />
        </Flex>
        {quote.changes ? (
          <WordDiff changes={quote.changes} />
        ) : (
          <QuoteWords text={quote.text} isDismissed={quote.review === 'dismissed'} />
        )}
        {quote.review !== 'dismissed' && <Speaker quote={quote} />}
        <Evidence key={String(settled)} quote={quote} />
        {documentId && review && !isChoosing && (
          <QuoteActions
            quote={quote}
            isBusy={review.busy === documentId}
            onAct={(act) => review.decide(documentId, act)}
            onChoose={() => setIsChoosing(true)}
          />
        )}
        {documentId && review && isChoosing && (
          <SpeakerPicker
            quote={quote}
            isBusy={review.busy === documentId}
            onChoose={async (to) => {
              if (await review.decide(documentId, { action: 'reassign', to })) setIsChoosing(false);
            }}
            onAdd={async (official, options) => {
              const result = await review.addOfficial(documentId, official, options);
              if (result.ok) setIsChoosing(false);
              return result;
            }}
            onCancel={() => setIsChoosing(false)}
          />
        )}
      </Flex>
    </Box>
  );
}
