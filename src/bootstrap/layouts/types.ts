import type { UID } from '@strapi/strapi';

/** Label, hint and placeholder of a field. */
export interface Field {
  label: string;
  hint?: string;
  placeholder?: string;
  /** Shown and not changed by hand. */
  readOnly?: true;
}

/** A field of a row and its width: a row is twelve wide. */
export type Cell = [name: string, width: number];

export interface Layout {
  uid: UID.ContentType | UID.Component;
  /** Field that names an entry in lists and relations, or a component in its closed accordion. */
  mainField: string;
  fields: Record<string, Field>;
  /** The form, row by row. A field that is in no row is not shown. */
  rows: Cell[][];
  /** Columns of the list view; components have none. */
  columns?: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}
