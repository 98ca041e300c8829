import { memo, useEffect, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import equal from 'fast-deep-equal';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import type { QuoteActionHandlers } from '../review/useQuoteActions';
import { useTranslate } from '../hooks/useTranslate';
import { cardId } from '../utils/elements';
import type { SpeakerGroup } from '../utils/speaker-groups';
import { Candidates } from './Candidates';
import { CertaintyStatus } from './CertaintyStatus';
import { Evidence } from './Evidence';
import { Places } from './Places';
import { QuoteActions } from './QuoteActions';
import { QuoteGroup } from './QuoteGroup';
import { QuoteNotes } from './QuoteNotes';
import { QuoteWords } from './QuoteText';
import { SpeakerPicker, type OpenedPicker, type PickerPart } from './SpeakerPicker';
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
  /** The choice of a speaker that a key has opened. */
  opened?: OpenedPicker;
  /** In the drawer: all quotes of the speaker of the chosen one, who has no official record. */
  group?: SpeakerGroup;
  /** The choice of a speaker for all of them that a key has opened. */
  openedGroup?: OpenedPicker;
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
  opened,
  group,
  openedGroup,
}: QuoteCardProps) {
  const t = useTranslate();
  const [choosing, setChoosing] = useState<PickerPart | null>(null);
  useEffect(() => {
    if (opened) setChoosing(opened.part);
  }, [opened]);
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
        {review && isInDrawer && isChosen && !choosing && (
          <Candidates quote={quote} isBusy={isBusy} onReview={review} />
        )}
        {quoteActions && group && !choosing && (
          <QuoteGroup
            group={group}
            onAssign={(to) => quoteActions.assign(cardKey, group.quotes, to)}
            opened={openedGroup}
          />
        )}
        {review && !choosing && (
          <QuoteActions
            quote={quote}
            isBusy={isBusy}
            onReview={review}
            onChoose={() => setChoosing('search')}
            onShow={show}
          />
        )}
        {review && quoteActions && choosing && (
          <SpeakerPicker
            key={choosing}
            quote={quote}
            startsWith={choosing}
            isBusy={isBusy}
            onChoose={async (to) => {
              if (await review({ action: 'reassign', to })) setChoosing(null);
            }}
            onAdd={async (official, options) => {
              const result = await quoteActions.addOfficial(cardKey, official, options);
              if (result.ok) setChoosing(null);
              return result;
            }}
            onCancel={() => setChoosing(null)}
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
