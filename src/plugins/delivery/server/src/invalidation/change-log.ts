import type { Core } from '@strapi/strapi';
import type { Tag } from './changes';
import { isPostgres, qualified, TABLES } from '../store/tables';
import { postgresJournal } from './postgres-change-log';
import { sqliteJournal } from './sqlite-change-log';

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
  /** Whether these are all changes in the log, so that what was known before is void. */
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

/** Opens the log of changes of this server, over a connection of its own. */
export function openChangeLog(strapi: Core.Strapi): ChangeLog {
  const table = qualified(strapi, TABLES.changes);
  const { connection } = strapi.db.config.connection;
  if (isPostgres(strapi)) return postgresJournal(connection as object, table);
  return sqliteJournal((connection as { filename: string }).filename, table);
}
