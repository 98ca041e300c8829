import { useId } from 'react';
import { Flex } from '@strapi/design-system';
import type { SpeakerChoice } from '../../../shared/contract';
import type { AddResult } from '../officials/useNewOfficial';
import type { SpeakerGroup } from '../utils/speaker-groups';
import { SpeakerGroupActions } from './SpeakerGroupActions';
import type { OpenedPicker } from './SpeakerPicker';

interface QuoteGroupProps {
  group: SpeakerGroup;
  onAssign: (to: SpeakerChoice) => Promise<AddResult>;
  opened?: OpenedPicker;
}

/** Shows in the card of a quote who said it and how much else, with the actions on all quotes of that person. */
export function QuoteGroup({ group, onAssign, opened }: QuoteGroupProps) {
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
      <SpeakerGroupActions group={group} nameId={nameId} onAssign={onAssign} opened={opened} />
    </Flex>
  );
}
