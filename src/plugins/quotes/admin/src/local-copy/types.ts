export type Values = Record<string, unknown>;

/** The entry that a form is about. */
export interface EntryKey {
  /** Another user of the same browser must not see the copies. */
  user: string;
  model: string;
  /** Null for an entry that was never saved. */
  documentId: string | null;
  locale: string;
}

/** A field that differs from what the form was loaded with. */
export interface CopiedField {
  value: unknown;
  /** Fingerprint of what the form was loaded with. */
  before: string;
}

/** The draft that a form was loaded from. */
export interface DraftVersion {
  /** Null where there was none. */
  updatedAt: string | null;
  /** Of all fields. */
  fingerprint: string;
}

/** Describes what was not saved of one form. */
export interface LocalCopy extends EntryKey {
  /** Of the form that wrote it: two forms on the same entry do not overwrite each other's. */
  id: string;
  /** For a list of copies; empty where there is none. */
  title: string;
  /** Milliseconds since the epoch. */
  savedAt: number;
  base: DraftVersion;
  fields: Record<string, CopiedField>;
}

/** An attribute of a content type or component, as far as a copy depends on it. */
export interface Attribute {
  type: string;
  component?: string;
  visible?: boolean;
}

export type Attributes = Record<string, Attribute | undefined>;

/** The fields of an entry. */
export interface Schema {
  attributes: Attributes;
  /** By their uid. */
  components: Record<string, { attributes: Attributes } | undefined>;
}
