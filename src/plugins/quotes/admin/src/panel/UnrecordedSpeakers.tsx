import { useEffect, useId, useRef, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { QuoteView, SpeakerChoice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { useCanAddOfficials } from '../officials/useCanAddOfficials';
import type { ReviewActions } from '../review/useReviewActions';
import { mostTelling, unrecordedSpeakers, type SpeakerGroup } from '../utils/speaker-groups';
import { SpeakerPicker, type PickerPart } from './SpeakerPicker';

interface UnrecordedSpeakerProps {
  group: SpeakerGroup;
  reviewActions: ReviewActions;
  onDone: () => void;
}

/** Shows one person without a record, with the actions on all of their quotes. */
function UnrecordedSpeaker({ group, reviewActions, onDone }: UnrecordedSpeakerProps) {
  const t = useTranslate();
  const canAdd = useCanAddOfficials();
  const nameId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<PickerPart | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const assign = async (to: SpeakerChoice) => {
    setIsBusy(true);
    const result = await reviewActions.assign(group.quotes, to);
    setIsBusy(false);
    if (result.ok) onDone();
    return result;
  };
  const isCancelled = useRef(false);
  const cancel = () => {
    isCancelled.current = true;
    setPart(null);
  };
  useEffect(() => {
    if (part !== null || !isCancelled.current) return;
    isCancelled.current = false;
    // The list of officials moves the focus to its field a moment after both are removed.
    window.setTimeout(() => buttons.current?.querySelector('button')?.focus());
  }, [part]);
  const open = (to: PickerPart) => () => setPart(to);

  return (
    <Flex
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
      {part === null ? (
        <Flex ref={buttons} gap={1} wrap="wrap">
          {canAdd && (
            <Button size="S" variant="secondary" disabled={isBusy} onClick={open('add')}>
              {t('unrecorded.add')}
            </Button>
          )}
          <Button size="S" variant="tertiary" disabled={isBusy} onClick={open('search')}>
            {t('unrecorded.choose')}
          </Button>
          <Button size="S" variant="tertiary" disabled={isBusy} onClick={open('attribution')}>
            {t('unrecorded.attribution')}
          </Button>
        </Flex>
      ) : (
        <SpeakerPicker
          quote={mostTelling(group)}
          startsWith={part}
          isBusy={isBusy}
          onChoose={async (to) => void (await assign(to))}
          onAdd={(official, options) => assign({ official, ...options })}
          onCancel={cancel}
        />
      )}
    </Flex>
  );
}

interface UnrecordedSpeakersProps {
  quotes: QuoteView[];
  reviewActions: ReviewActions;
  onDone: () => void;
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
