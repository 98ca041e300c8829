/**
 * What the plugin uses of Strapi that Strapi does not promise to keep: its `unstable_` hooks and the
 * shapes around them. Everything else in the plugin imports them from here.
 */
import type { ReactNode } from 'react';
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
  ListFieldLayout,
  ListLayout,
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

/** The hook through which the columns of a list view go. */
export const INJECT_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

/** A row as the list has it: the attributes of the entry. */
type ListRow = Record<string, unknown> & { unsettled?: number | null; quoteCount?: number | null };

export type ListColumn = Omit<ListFieldLayout, 'cellFormatter'> & {
  cellFormatter?: (row: ListRow, column: unknown, meta: { model: string }) => ReactNode;
};

export interface ListColumns {
  displayedHeaders: ListColumn[];
  layout: ListLayout;
}

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

/** Whether the role lacks the right. */
export const isRefusal = (error: ApiError): boolean =>
  error.name === 'ForbiddenError' || ('status' in error && error.status === 403);

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
