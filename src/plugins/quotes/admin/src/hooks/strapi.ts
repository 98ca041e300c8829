/**
 * What the plugin uses of Strapi that Strapi does not promise to keep: its `unstable_` hooks and the
 * shapes around them. Everything else in the plugin imports them from here.
 */
import {
  unstable_useDocumentActions,
  useAPIErrorHandler,
  useForm,
  useQueryParams,
} from '@strapi/strapi/admin';
import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  PanelComponent,
  PanelComponentProps,
} from '@strapi/content-manager/strapi-admin';

export type {
  BulkActionComponent,
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  PanelComponent,
  PanelComponentProps,
};
export type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts another action in the place of some. */
export type Change<Action> = (actions: Action[]) => Action[];

export const contentManagerApis = (plugin: { apis: unknown }) => plugin.apis as ContentManagerApis;

/** Create, update and publish as the stock buttons do: with their notifications and cache refreshes. */
export function useEntryActions() {
  const { create, update, publish } = unstable_useDocumentActions();
  return { create, update, publish };
}

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>;
export type ApiError = Parameters<ErrorHandler['_unstableFormatAPIError']>[0];
type ValidationError = Parameters<ErrorHandler['_unstableFormatValidationErrors']>[0];

export const isValidationError = (error: ApiError): error is ValidationError =>
  error.name === 'ValidationError';

/** Errors of the admin API as sentences, and as errors of the form's fields. */
export function useApiErrors() {
  const { _unstableFormatAPIError, _unstableFormatValidationErrors } = useAPIErrorHandler();
  return { toMessage: _unstableFormatAPIError, toFieldErrors: _unstableFormatValidationErrors };
}

/** The language of the entry that is open, as the address has it. */
export function useContentLocale(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}

/** The form of the entry that is open. */
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

interface FieldsInUse {
  body?: unknown;
  dateline?: { date?: string | null } | null;
}

/** What of the unsaved form matters to its quotes. */
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
