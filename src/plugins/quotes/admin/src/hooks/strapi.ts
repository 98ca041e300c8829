/**
 * Collects what Strapi does not promise to keep, its `unstable_` hooks and their types, because an upgrade may break
 * them: the rest of the plugin imports them from here.
 */
import type { ReactNode } from 'react';
import { buildValidParams, unstable_useDocument } from '@strapi/content-manager/strapi-admin';
import {
  adminApi,
  unstable_useDocumentActions,
  unstable_useDocumentLayout,
  useAPIErrorHandler,
  useAuth,
  useForm,
  useQueryParams,
  type StrapiApp,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useMatch, useParams } from 'react-router-dom';
import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  ListFieldLayout,
  ListLayout,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';

export type {
  BulkActionComponent,
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  PanelComponent,
};
export type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts another action in the place of some. */
export type Change<Action> = (actions: Action[]) => Action[];

export const contentManagerApis = (plugin: { apis: unknown }) => plugin.apis as ContentManagerApis;

/** The hook through which the columns of a list view go. */
export const INJECT_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

/** A row as the list has it: the attributes of the entry. */
type ListRow = Record<string, unknown> & {
  pendingQuotes?: number | null;
  quoteCount?: number | null;
};

export type ListColumn = Omit<ListFieldLayout, 'cellFormatter'> & {
  cellFormatter?: (row: ListRow, column: unknown, meta: { model: string }) => ReactNode;
};

export interface ListColumns {
  displayedHeaders: ListColumn[];
  layout: ListLayout;
}

/** Create and update as the stock buttons do: with their notifications and cache refreshes. */
export function useEntryActions() {
  const { create, update } = unstable_useDocumentActions();
  return { create, update };
}

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>;
export type ApiError = Parameters<ErrorHandler['_unstableFormatAPIError']>[0];
type ValidationError = Parameters<ErrorHandler['_unstableFormatValidationErrors']>[0];

export const isValidationError = (error: ApiError): error is ValidationError =>
  error.name === 'ValidationError';

/** Whether the role lacks the right. */
export const isRejection = (error: ApiError): boolean =>
  error.name === 'ForbiddenError' || ('status' in error && error.status === 403);

/** The request did not reach the server, or its answer did not come back. */
export const isNetworkError = (error: ApiError): boolean =>
  error.name === 'TypeError' || !navigator.onLine;

/** Errors of the admin API as sentences, and as errors of the form's fields. */
export function useApiErrors() {
  const { _unstableFormatAPIError, _unstableFormatValidationErrors } = useAPIErrorHandler();
  return { toMessage: _unstableFormatAPIError, toFieldErrors: _unstableFormatValidationErrors };
}

/** What an action does ("publish"): it says so itself, or, as bulk Publish, what it describes does. */
export function kindOfAction(action: { type?: string }, description?: unknown): string | undefined {
  return action.type ?? (description as { actionType?: string } | null | undefined)?.actionType;
}

/** What goes on in the admin's store. */
export type StoreMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface BulkPublication {
  type: string;
  meta: { arg: { endpointName: string } };
  payload?: unknown;
}

/** Whether an action of the store is about a bulk publication: its beginning, its success or its refusal. */
export function isBulkPublication(action: unknown): action is BulkPublication {
  const { type, meta } = action as Partial<BulkPublication>;
  return (
    typeof type === 'string' &&
    type.startsWith(`${adminApi.reducerPath}/executeMutation/`) &&
    meta?.arg?.endpointName === 'publishManyDocuments'
  );
}

/** A mutation of a document by the content manager. */
interface DocumentMutation {
  query?: (arg: { model: string; data?: Record<string, unknown> }) => unknown;
}

/** The content manager's mutations that send what a form holds. */
const FORM_MUTATIONS = ['createDocument', 'updateDocument', 'cloneDocument', 'publishDocument'];

/** Changes what the content manager's forms send, for all types. Call it once, when the content manager is there. */
export function changeSentValues(
  change: (model: string, values: Record<string, unknown>) => Record<string, unknown>
): void {
  const changeMutation = (mutation?: DocumentMutation) => {
    const query = mutation?.query;
    if (!mutation || !query) return;
    mutation.query = (arg) => query(arg.data ? { ...arg, data: change(arg.model, arg.data) } : arg);
  };
  // Its type knows only the endpoints of the admin itself.
  adminApi.enhanceEndpoints({
    endpoints: Object.fromEntries(FORM_MUTATIONS.map((name) => [name, changeMutation])) as never,
  });
}

const MUTATION = new RegExp(
  `^${adminApi.reducerPath}/executeMutation/(pending|fulfilled|rejected)$`
);

/** A request of the admin that changes something, as it begins or as it ended. */
export interface Mutation {
  phase: 'pending' | 'fulfilled' | 'rejected';
  endpoint: string;
  args: unknown;
  /** What the server answered. */
  payload: unknown;
}

/** What an action of the store says of a request that changes something; null where it is about something else. */
export function mutationOf(action: unknown): Mutation | null {
  const { type, meta, payload } = action as Partial<
    BulkPublication & { meta: { arg?: { originalArgs?: unknown } } }
  >;
  const phase = typeof type === 'string' ? MUTATION.exec(type)?.[1] : undefined;
  if (!phase || !meta?.arg) return null;
  const { endpointName: endpoint, originalArgs: args } = meta.arg;
  return { phase: phase as Mutation['phase'], endpoint, args, payload };
}

/** The id of the user who is logged in, out of the admin's store. */
export function userIdIn(state: unknown): string | null {
  const { queries = {} } =
    (state as Record<string, { queries?: Record<string, CachedQuery> }>)[adminApi.reducerPath] ??
    {};
  const me = Object.values(queries).find((query) => query?.endpointName === 'getMe');
  return me?.data?.id === undefined ? null : String(me.data.id);
}

interface CachedQuery {
  endpointName?: string;
  data?: { id?: number | string };
}

/** The id of the user who is logged in. */
export function useUserId(): string | null {
  const id = useAuth('Quotes', ({ user }) => user?.id);
  return id === undefined ? null : String(id);
}

const CLONE_PATH = '/content-manager/:collectionType/:slug/clone/:origin';

/**
 * The entry whose form is open, as the content manager has it: read with the very request of the content manager, so
 * nothing is fetched twice.
 */
export function useOpenEntry() {
  const {
    slug: model = '',
    id,
    collectionType = '',
  } = useParams<{
    slug: string;
    id: string;
    collectionType: string;
  }>();
  const isCloning = useMatch(CLONE_PATH) !== null;
  const [{ query }] = useQueryParams<{ status?: string }>();
  const documentId = isCloning || id === 'create' ? undefined : id;
  const { document, schema, components } = unstable_useDocument(
    { documentId, model, collectionType, params: buildValidParams(query) },
    { skip: documentId === undefined }
  );
  return {
    model,
    documentId,
    document,
    schema,
    components,
    isPublic: query.status === 'published',
  };
}

/** The label of a field of an entry's form, as an editor sees it. */
export function useFieldLabel(model: string) {
  const { formatMessage } = useIntl();
  const { edit } = unstable_useDocumentLayout(model);
  return (name: string) => {
    const field = edit.layout.flat(2).find((candidate) => candidate.name === name);
    const id = `content-manager.content-types.${model}.${name}`;
    return formatMessage({ id, defaultMessage: field?.label ?? name });
  };
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

type FormValues = Record<string, unknown>;

/** Reads what the form of the entry holds, saved or not. */
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

/** The name in the form of an official, saved or not. */
export function useEntryName(): string {
  return useForm('Quotes', (form) => String((form.values as { name?: unknown }).name ?? ''));
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
