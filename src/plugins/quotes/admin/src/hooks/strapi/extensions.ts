/** The points of the content manager that the plugin extends. */
import type { ReactNode } from 'react';
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
import { adminApi } from '@strapi/strapi/admin';

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

/** Reads the kind of an action ("publish") from itself or, as for bulk Publish, from its description. */
export function kindOfAction(action: { type?: string }, description?: unknown): string | undefined {
  return action.type ?? (description as { actionType?: string } | null | undefined)?.actionType;
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
