import type { Core } from '@strapi/strapi';
import type { Tag } from './changes';
import { isPostgres, qualified, TABLES } from '../store/tables';
import { postgresJournal } from './postgres-change-log';
import { sqliteJournal } from './sqlite-change-log';

/** A tag that changed, with a number that grows with the changes. */
export interface Change {
  tag: Tag;
  number: number;
}

/** What a look into the journal found. */
export interface ChangeBatch {
  changes: Change[];
  /** Every change with a lower number has been seen. */
  upTo: number;
  /** These are all changes that the journal holds: what was known before says nothing any more. */
  isReset: boolean;
}

/** The table of changes, read by one process. */
export interface ChangeLog {
  /**
   * What was committed since the last look; null where it was nothing. Throws where the database cannot be asked.
   * @param afresh all of it, as at the first look
   */
  look(isReset: boolean): ChangeBatch | null | Promise<ChangeBatch | null>;
  close(): void | Promise<void>;
}

/** The journal of the running server, over a connection of its own. */
export function openChangeLog(strapi: Core.Strapi): ChangeLog {
  const table = qualified(strapi, TABLES.changes);
  const { connection } = strapi.db.config.connection;
  if (isPostgres(strapi)) return postgresJournal(connection as object, table);
  return sqliteJournal((connection as { filename: string }).filename, table);
}
