import { useEffect, useRef, useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { SpeakerChoice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { useCanAddOfficials } from '../officials/useCanAddOfficials';
import type { AddResult } from '../officials/useNewOfficial';
import { mostTelling, type SpeakerGroup } from '../utils/speaker-groups';
import { SpeakerPicker, type OpenedPicker, type PickerPart } from './SpeakerPicker';

interface SpeakerGroupActionsProps {
  group: SpeakerGroup;
  /** Gives all quotes of the group a speaker. */
  onAssign: (to: SpeakerChoice) => Promise<AddResult>;
  /** The choice of a speaker that a key has opened. */
  opened?: OpenedPicker;
}

/** Offers the actions on all quotes of a person without a record. */
export function SpeakerGroupActions({ group, onAssign, opened }: SpeakerGroupActionsProps) {
  const t = useTranslate();
  const canAdd = useCanAddOfficials();
  const buttons = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<PickerPart | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    if (opened) setPart(opened.part);
  }, [opened]);

  const assign = async (to: SpeakerChoice) => {
    setIsBusy(true);
    const result = await onAssign(to);
    setIsBusy(false);
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
    <>
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
          key={part}
          quote={mostTelling(group)}
          startsWith={part}
          isBusy={isBusy}
          onChoose={async (to) => void (await assign(to))}
          onAdd={(official, options) => assign({ official, ...options })}
          onCancel={cancel}
        />
      )}
    </>
  );
}
