import { Field, TextInput } from '@strapi/design-system';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  hint?: string;
  required?: boolean;
  autoFocus?: boolean;
}

/** A line of text, with its hint and what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  error,
  hint,
  required,
  autoFocus,
}: TextFieldProps) {
  return (
    <Field.Root error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        size="S"
        autoFocus={autoFocus}
        value={value}
        maxLength={200}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
