import { useId, useRef } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { QuoteView, SpeakerChoice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import type { ReviewActions } from '../review/useReviewActions';
import { unrecordedSpeakers, type SpeakerGroup } from '../utils/speaker-groups';
import { SpeakerGroupActions } from './SpeakerGroupActions';

interface UnrecordedSpeakerProps {
  group: SpeakerGroup;
  reviewActions: ReviewActions;
  /** Receives the row of the person. */
  onDone: (row: Element | null) => void;
}

/** Shows one person without a record in the list. */
function UnrecordedSpeaker({ group, reviewActions, onDone }: UnrecordedSpeakerProps) {
  const t = useTranslate();
  const nameId = useId();
  const row = useRef<HTMLLIElement>(null);
  const assign = async (to: SpeakerChoice) => {
    const result = await reviewActions.assign(group.quotes, to);
    if (result.ok) onDone(row.current);
    return result;
  };

  return (
    <Flex
      ref={row}
      tag="li"
      aria-labelledby={nameId}
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      hasRadius
      background="neutral0"
      borderColor="neutral200"
    >
      <Flex direction="column" alignItems="flex-start">
        <Typography id={nameId} fontWeight="bold" textColor="neutral800" tag="p">
          {group.name}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('unrecorded.quotes', { count: group.quotes.length })}
        </Typography>
      </Flex>
      <SpeakerGroupActions group={group} onAssign={assign} />
    </Flex>
  );
}

interface UnrecordedSpeakersProps {
  quotes: QuoteView[];
  reviewActions: ReviewActions;
  /** Receives the row of the person. */
  onDone: (row: Element | null) => void;
}

/** Lists the people who are quoted but have no official record, to give all quotes of one a speaker at once. */
export function UnrecordedSpeakers({ quotes, reviewActions, onDone }: UnrecordedSpeakersProps) {
  const t = useTranslate();
  const groups = unrecordedSpeakers(quotes);
  const titleId = useId();
  if (groups.length === 0) return null;

  return (
    <Flex
      tag="section"
      data-unrecorded
      aria-labelledby={titleId}
      direction="column"
      alignItems="stretch"
      gap={2}
    >
      <Typography id={titleId} variant="sigma" textColor="neutral600" tag="h3">
        {t('unrecorded.title', { count: groups.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {groups.map((group) => (
          <UnrecordedSpeaker
            key={group.name}
            group={group}
            reviewActions={reviewActions}
            onDone={onDone}
          />
        ))}
      </Flex>
    </Flex>
  );
}
