import { Field, TextInput } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import type { CustomFieldProps } from './ChoiceInput';

/** The address of a web page. The server says what is wrong with one; the field shows it. */
export default function UrlInput({ value, onChange, ...field }: CustomFieldProps) {
  const inputRef = useFocusInputField<HTMLInputElement>(field.name);
  return (
    <Field.Root
      name={field.name}
      id={field.name}
      hint={field.hint}
      error={field.error}
      required={field.required}
    >
      <Field.Label action={field.labelAction}>{field.label}</Field.Label>
      <TextInput
        ref={inputRef}
        type="url"
        inputMode="url"
        dir="ltr"
        disabled={field.disabled}
        placeholder={field.placeholder || 'https://'}
        value={value ?? ''}
        onChange={(event) => onChange(field.name, event.target.value || null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
