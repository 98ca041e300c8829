import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { SpeakerChoice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import type { AddResult } from '../officials/useNewOfficial';
import type { SpeakerGroup } from '../utils/speaker-groups';
import { SpeakerGroupActions } from './SpeakerGroupActions';
import type { OpenedPicker } from './SpeakerPicker';

interface QuoteGroupProps {
  group: SpeakerGroup;
  onAssign: (to: SpeakerChoice) => Promise<AddResult>;
  opened?: OpenedPicker;
}

/** Says in the card of a quote how many the person has, who is without a record, with the actions on all of them. */
export function QuoteGroup({ group, onAssign, opened }: QuoteGroupProps) {
  const t = useTranslate();
  const nameId = useId();
  return (
    <Flex
      role="group"
      aria-labelledby={nameId}
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      hasRadius
      background="neutral0"
      borderColor="neutral200"
    >
      <Typography id={nameId} variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
        {t('unrecorded.all-quotes', { count: group.quotes.length, name: group.name })}
      </Typography>
      <SpeakerGroupActions group={group} onAssign={onAssign} opened={opened} />
    </Flex>
  );
}
