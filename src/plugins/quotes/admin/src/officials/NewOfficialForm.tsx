import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { NewPerson } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { CountryField } from './CountryField';
import { Namesakes } from './Namesakes';
import { TextField } from './TextField';
import { useNewOfficial, type AddOfficial } from './useNewOfficial';
import type { FieldName } from './values';

export interface NewOfficialFormProps {
  /** Details of the speaker found in the text. */
  prefill: NewPerson | null;
  isBusy: boolean;
  /** Adds the official as the speaker of the quote. */
  onAdd: AddOfficial;
  /** Uses an existing official as the speaker instead. */
  onUse: (documentId: string) => void;
  onCancel: () => void;
}

const isOpenList = (element: Element) => element.getAttribute('aria-expanded') === 'true';

/** Adds the speaker of a quote as an official, prefilled from the text. */
export function NewOfficialForm({ prefill, isBusy, onAdd, onUse, onCancel }: NewOfficialFormProps) {
  const t = useTranslate();
  const form = useRef<HTMLDivElement>(null);
  const { values, change, submit, fields, message, namesakes } = useNewOfficial(prefill, onAdd);

  useEffect(() => {
    if (Object.keys(fields).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fields]);

  // The panel is inside the article's form, so this cannot be a form element. An open list of
  // countries has these keys for itself.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    const field = event.target as Element;
    const submits = event.key === 'Enter' && field.tagName === 'INPUT';
    if (!(submits || event.key === 'Escape') || isOpenList(field)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!submits) onCancel();
    else if (!isBusy) void submit();
  };

  const text = (field: Exclude<FieldName, 'country' | 'since'>) => ({
    label: t(`new-official.${field}`),
    value: values[field],
    error: fields[field],
    onChange: (value: string) => change(field, value),
  });

  return (
    <Flex
      ref={form}
      role="group"
      aria-label={t('new-official.label')}
      direction="column"
      alignItems="stretch"
      gap={3}
      onKeyDownCapture={onKeyDownCapture}
    >
      <TextField {...text('name')} required autoFocus />
      <TextField {...text('honorific')} />
      <TextField {...text('title')} />
      <TextField {...text('organization')} />
      <CountryField
        value={values.country}
        error={fields.country}
        onChange={(country) => change('country', country)}
      />
      <TextField
        label={t('new-official.since')}
        hint={t('new-official.since-hint')}
        value={values.since}
        error={fields.since}
        onChange={(since) => change('since', since)}
      />
      {message && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {message}
        </Typography>
      )}
      {namesakes.length > 0 && (
        <Namesakes
          namesakes={namesakes}
          isBusy={isBusy}
          onUse={onUse}
          onAddAnyway={() => submit(true)}
        />
      )}
      <Flex gap={1} wrap="wrap">
        {namesakes.length === 0 && (
          <Button size="S" loading={isBusy} onClick={() => submit()}>
            {t('new-official.add')}
          </Button>
        )}
        <Button size="S" variant="tertiary" disabled={isBusy} onClick={onCancel}>
          {t('picker.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
