import type { KeyboardEventHandler } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';

interface AttributionFieldProps {
  value: string;
  onChange: (value: string) => void;
  onKeyDown: KeyboardEventHandler;
}

/** Takes the attribution that readers see for a speaker with no official record. */
export function AttributionField({ value, onChange, onKeyDown }: AttributionFieldProps) {
  const t = useTranslate();
  return (
    <Field.Root hint={t('picker.attribution-hint')}>
      <Field.Label>{t('picker.attribution')}</Field.Label>
      <TextInput
        autoFocus
        size="S"
        value={value}
        maxLength={255}
        placeholder={t('picker.attribution-placeholder')}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Field.Hint />
    </Field.Root>
  );
}
