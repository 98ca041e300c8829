import { useForm } from '@strapi/strapi/admin';

/** Reads the state of the open entry's form. */
export function useEntryForm() {
  const name = 'Quotes';
  return {
    modified: useForm(name, (form) => form.modified),
    isSubmitting: useForm(name, (form) => form.isSubmitting),
    setSubmitting: useForm(name, (form) => form.setSubmitting),
    setErrors: useForm(name, (form) => form.setErrors),
    validate: useForm(name, (form) => form.validate),
    getValues: useForm(name, (form) => form.getValues),
    resetForm: useForm(name, (form) => form.resetForm),
  };
}

type FormValues = Record<string, unknown>;

/** Reads the values of the open entry's form, saved or not. */
export function useFormValues() {
  const name = 'Quotes';
  return {
    values: useForm(name, (form) => form.values as FormValues),
    loaded: useForm(name, (form) => form.initialValues as FormValues),
    isModified: useForm(name, (form) => form.modified),
    getValues: useForm(name, (form) => form.getValues) as () => FormValues,
    setValues: useForm(name, (form) => form.setValues) as (values: FormValues) => void,
  };
}

/** Reads the name in the form of an official, saved or not. */
export function useEntryName(): string {
  return useForm('Quotes', (form) => String((form.values as { name?: unknown }).name ?? ''));
}

interface FieldsInUse {
  body?: unknown;
  dateline?: { date?: string | null } | null;
}

/** Reads the values that quotes depend on, in the form and as saved. */
export function useEntryFields() {
  const body = useForm('Quotes', (form) => (form.values as FieldsInUse).body);
  const savedBody = useForm('Quotes', (form) => (form.initialValues as FieldsInUse).body);
  const date = useForm('Quotes', (form) => (form.values as FieldsInUse).dateline?.date ?? null);
  const savedDate = useForm(
    'Quotes',
    (form) => (form.initialValues as FieldsInUse).dateline?.date ?? null
  );
  return { body, savedBody, date, savedDate };
}
