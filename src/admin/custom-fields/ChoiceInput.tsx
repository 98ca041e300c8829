import { useState, type ReactNode } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { matching, type Choice } from './choices';

/** Properties that the content manager passes to a custom field's input. */
export interface CustomFieldProps {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  value?: string | null;
  onChange: (name: string, value: string | null) => void;
}

interface ChoiceInputProps extends CustomFieldProps {
  choices: Choice[];
  isLoading?: boolean;
}

/** Takes codes as values, and shows them by name. */
export function ChoiceInput({ choices, isLoading, value, onChange, ...field }: ChoiceInputProps) {
  const { formatMessage } = useIntl();
  const inputRef = useFocusInputField<HTMLInputElement>(field.name);
  /** Text in the field while the user types; the name of the value otherwise. */
  const [typed, setTyped] = useState<string | null>(null);

  const isKnown = choices.some((choice) => choice.value === value);
  // A code that is in no list, as an import can bring one, is kept and shown as it is.
  const all = value && !isKnown ? [{ value, label: value }, ...choices] : choices;
  const label = all.find((choice) => choice.value === value)?.label ?? '';

  const choose = (next: string | null) => {
    setTyped(null);
    if (next !== (value ?? null)) onChange(field.name, next);
  };

  return (
    <Field.Root
      name={field.name}
      id={field.name}
      hint={field.hint}
      error={field.error}
      required={field.required}
    >
      <Field.Label action={field.labelAction}>{field.label}</Field.Label>
      <Combobox
        ref={inputRef}
        autocomplete="none"
        disabled={field.disabled}
        loading={isLoading}
        placeholder={
          field.placeholder ||
          formatMessage({ id: 'on-the-record.choose', defaultMessage: 'Type a name' })
        }
        noOptionsMessage={() =>
          formatMessage({ id: 'on-the-record.no-choice', defaultMessage: 'No matches' })
        }
        clearLabel={formatMessage({ id: 'on-the-record.clear', defaultMessage: 'Clear' })}
        value={value ?? ''}
        textValue={typed ?? label}
        onInputChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (currentTarget.value === '' && value) onChange(field.name, null);
        }}
        // Typed text that was not chosen is replaced by the name of the value.
        onOpenChange={(isOpen) => {
          if (!isOpen) setTyped(null);
        }}
        // The combobox also reports "nothing" for any text that is no option: that changes no value.
        onChange={(next) => {
          if (next) choose(String(next));
        }}
        onClear={() => choose(null)}
      >
        {matching(all, typed ?? '').map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
