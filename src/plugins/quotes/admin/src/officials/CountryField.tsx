import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { matching } from '../../../../../admin/custom-fields/choices';
import { useCountries } from '../../../../../admin/custom-fields/useCountries';
import { useTranslate } from '../hooks/useTranslate';

interface CountryFieldProps {
  /** ISO 3166-1 alpha-2, or empty. */
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** A country by its name in the language of the admin, found as the field of the record finds it. */
export function CountryField({ value, onChange, error }: CountryFieldProps) {
  const t = useTranslate();
  const countries = useCountries();
  /** Text in the field while the user types; the name of the value otherwise. */
  const [typed, setTyped] = useState<string | null>(null);
  const all = countries ?? [];
  const label = all.find((country) => country.value === value)?.label ?? value;

  const choose = (next: string) => {
    setTyped(null);
    if (next !== value) onChange(next);
  };

  return (
    <Field.Root error={error}>
      <Field.Label>{t('new-official.country')}</Field.Label>
      <Combobox
        size="S"
        autocomplete="none"
        loading={countries === null}
        placeholder={t('new-official.country-placeholder')}
        noOptionsMessage={() => t('new-official.no-country')}
        clearLabel={t('picker.clear')}
        value={value}
        textValue={typed ?? label}
        onInputChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (currentTarget.value === '') onChange('');
        }}
        // Typed text that was not chosen is replaced by the name of the value.
        onOpenChange={(isOpen) => {
          if (!isOpen) setTyped(null);
        }}
        // The combobox also reports "nothing" for any text that is no option: that changes no value.
        onChange={(next) => {
          if (next) choose(String(next));
        }}
        onClear={() => choose('')}
      >
        {matching(all, typed ?? '').map((country) => (
          <ComboboxOption key={country.value} value={country.value} textValue={country.label}>
            {country.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
