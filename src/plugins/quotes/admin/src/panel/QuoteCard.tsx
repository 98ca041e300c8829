import { memo, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import equal from 'fast-deep-equal';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import type { QuoteActionHandlers } from '../review/useQuoteActions';
import { useTranslate } from '../hooks/useTranslate';
import { cardId } from '../utils/elements';
import { Candidates } from './Candidates';
import { CertaintyStatus } from './CertaintyStatus';
import { Evidence } from './Evidence';
import { Places } from './Places';
import { QuoteActions } from './QuoteActions';
import { QuoteNotes } from './QuoteNotes';
import { QuoteWords } from './QuoteText';
import { SpeakerPicker } from './SpeakerPicker';
import { Speaker } from './Speaker';
import { WordDiff } from './WordDiff';

export interface QuoteCardProps {
  /** Stays the same while the quote does. */
  cardKey: string;
  quote: QuoteView;
  isBusy: boolean;
  isChosen: boolean;
  /** Left out where the user only reads. */
  quoteActions?: QuoteActionHandlers;
  /** Shows the quote in the text. */
  onShow: (key: string) => void;
  /** In the drawer: the likely speakers of the chosen quote are listed with their keys. */
  isInDrawer?: boolean;
}

/** Shows a quote: its text, its speaker with the certainty, and the review actions. */
function Card({
  cardKey,
  quote,
  isBusy,
  isChosen,
  quoteActions,
  onShow,
  isInDrawer = false,
}: QuoteCardProps) {
  const t = useTranslate();
  const [isChoosing, setIsChoosing] = useState(false);
  const { documentId, reviewed } = quote;
  const review = quoteActions && ((action: ReviewAction) => quoteActions.review(cardKey, action));
  const show = () => onShow(cardKey);

  return (
    <Box
      tag="li"
      id={documentId && !isInDrawer ? cardId(documentId) : undefined}
      data-quote-card={reviewed ? 'reviewed' : 'pending'}
      tabIndex={-1}
      aria-label={t('quote.label', { text: quote.text })}
      aria-current={isChosen || undefined}
      padding={3}
      hasRadius
      background={reviewed ? 'neutral0' : 'neutral100'}
      borderColor={isChosen ? 'primary600' : reviewed ? 'neutral150' : 'neutral200'}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <CertaintyStatus quote={quote} />
          {quote.kind === 'indirect' && (
            <Typography variant="pi" textColor="neutral600">
              {t('quote.reported')}
            </Typography>
          )}
        </Flex>
        <Box onClick={show}>
          {quote.changes ? (
            <WordDiff changes={quote.changes} />
          ) : (
            <QuoteWords
              text={quote.text}
              isDismissed={quote.review === 'dismissed'}
              isReported={quote.kind === 'indirect'}
            />
          )}
        </Box>
        {quote.review !== 'dismissed' && <Speaker quote={quote} />}
        <Evidence key={String(reviewed)} quote={quote} />
        <QuoteNotes quote={quote} onReview={review} />
        {review && <Places places={quote.places} isBusy={isBusy} onReview={review} />}
        {review && isInDrawer && isChosen && !isChoosing && (
          <Candidates quote={quote} isBusy={isBusy} onReview={review} />
        )}
        {review && !isChoosing && (
          <QuoteActions
            quote={quote}
            isBusy={isBusy}
            onReview={review}
            onChoose={() => setIsChoosing(true)}
            onShow={show}
          />
        )}
        {review && quoteActions && isChoosing && (
          <SpeakerPicker
            quote={quote}
            isBusy={isBusy}
            onChoose={async (to) => {
              if (await review({ action: 'reassign', to })) setIsChoosing(false);
            }}
            onAdd={async (official, options) => {
              const result = await quoteActions.addOfficial(cardKey, official, options);
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

/** Omits the position of a quote, because an edit further up moves every quote but changes none. */
function drawn({ quote, ...props }: QuoteCardProps) {
  const { anchor, mention, cue: _cue, order: _order, partOf: _partOf, ...shown } = quote;
  return { ...props, shown, hasPlace: anchor !== null, mention: mention?.text };
}

export const QuoteCard = memo(Card, (before, after) => equal(drawn(before), drawn(after)));
