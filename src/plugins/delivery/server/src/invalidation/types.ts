import type { Tag } from './changes';

/** A tag that changed, with a number that grows with every change. */
export interface Change {
  tag: Tag;
  number: number;
}

/** The changes that one read of the log found. */
export interface ChangeBatch {
  changes: Change[];
  /** Every change with a lower number is known. */
  upTo: number;
  /** True if these are all changes in the log, so that what was known before is void. */
  isReset: boolean;
}

/** The table of changes, read by one process. */
export interface ChangeLog {
  /**
   * Reads what was committed since the last read; null if nothing was. Throws if the database does not answer.
   * @param isReset whether to read everything, as at the first time
   */
  look(isReset: boolean): ChangeBatch | null | Promise<ChangeBatch | null>;
  close(): void | Promise<void>;
}
