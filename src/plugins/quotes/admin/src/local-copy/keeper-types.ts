import type { CopyNotKeptError, CopyStore } from './store';
import type { EntryKey, Schema, Values } from './types';

/** A form as it is rendered. */
export interface FormState {
  values: Values;
  /** Values that it was loaded with. */
  loaded: Values;
  isModified: boolean;
  /** Of the draft that it was loaded with. */
  updatedAt: string | null;
  title: string;
}

/** State of the copy: 'none' without one, or the reason why it could not be written. */
export type Keeping = 'none' | 'kept' | CopyNotKeptError['reason'];

export interface KeeperOptions {
  entry: EntryKey;
  schema: Schema;
  store: CopyStore;
  hold: (id: string) => () => void;
  createId: () => string;
  now?: () => number;
  onKeeping: (keeping: Keeping) => void;
  /** Called when the form lost its unsaved values, so that the copy can be offered. */
  onLost: () => void;
}

/** The unsaved values of a form. */
export interface Unsaved {
  values: Values;
  loaded: Values;
  updatedAt: string | null;
}
