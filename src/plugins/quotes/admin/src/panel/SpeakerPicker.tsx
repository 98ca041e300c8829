import { useState, type KeyboardEvent } from 'react';
import { Button, Flex, Loader, TextButton } from '@strapi/design-system';
import { lazyPart } from '../../../../../admin/lazy-part';
import type { QuoteView, SpeakerChoice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { useCanAddOfficials } from '../officials/useCanAddOfficials';
import type { AddOfficial } from '../officials/useNewOfficial';
import { AttributionField } from './AttributionField';
import { PersonField } from './PersonField';

/** Loaded when it opens. */
const NewOfficial = lazyPart(() => import('../officials/NewOfficial'), {
  loading: <Loader small />,
  close: ({ onCancel }) => onCancel,
});

/** The search for a speaker with a record, the form for a new record, or the field for an attribution. */
export type PickerPart = 'search' | 'add' | 'attribution';

/** A part of the choice of a speaker, and how often a key has opened one. */
export interface OpenedPicker {
  part: PickerPart;
  count: number;
}

interface SpeakerPickerProps {
  quote: QuoteView;
  startsWith?: PickerPart;
  isBusy: boolean;
  onChoose: (to: SpeakerChoice) => Promise<void>;
  onAdd: AddOfficial;
  onCancel: () => void;
}

/** Chooses another speaker: an official, a new official, or an attribution without a record. */
export function SpeakerPicker({
  quote,
  startsWith = 'search',
  isBusy,
  onChoose,
  onAdd,
  onCancel,
}: SpeakerPickerProps) {
  const t = useTranslate();
  const canAdd = useCanAddOfficials();
  const [isAdding, setIsAdding] = useState(startsWith === 'add');
  const [hasRecord, setHasRecord] = useState(startsWith !== 'attribution');
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [attribution, setAttribution] = useState(
    quote.attributionText ?? quote.mention?.text ?? ''
  );
  const attributionText = attribution.trim();
  const isReady = hasRecord ? speaker !== null : attributionText !== '';

  const submit = () => onChoose(hasRecord ? { speaker } : { attributionText });
  // The panel is inside the article's form, so this cannot be a form element.
  const submitOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isReady) void submit();
  };

  if (isAdding && canAdd !== false) {
    return (
      <NewOfficial
        quote={quote}
        isBusy={isBusy}
        onAdd={onAdd}
        onUse={(documentId) => onChoose({ speaker: documentId })}
        onCancel={() => setIsAdding(false)}
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {hasRecord ? (
        <PersonField candidates={quote.candidates} value={speaker} onChange={setSpeaker} />
      ) : (
        <AttributionField value={attribution} onChange={setAttribution} onKeyDown={submitOnEnter} />
      )}
      <TextButton onClick={() => setHasRecord(!hasRecord)}>
        {hasRecord ? t('picker.no-record') : t('picker.has-record')}
      </TextButton>
      {canAdd && (
        <TextButton onClick={() => setIsAdding(true)}>{t('picker.add-official')}</TextButton>
      )}
      <Flex gap={1} wrap="wrap">
        <Button size="S" disabled={!isReady} loading={isBusy} onClick={submit}>
          {t('picker.choose')}
        </Button>
        <Button size="S" variant="tertiary" disabled={isBusy} onClick={onCancel}>
          {t('picker.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
