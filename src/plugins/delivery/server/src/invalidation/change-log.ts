import type { ChangeLog } from './types';
import type { Core } from '@strapi/strapi';
import { isPostgres, qualified, TABLES } from '../store/tables';
import { postgresChangeLog } from './postgres-change-log';
import { sqliteChangeLog } from './sqlite-change-log';

/** Opens the log of changes of this server, over a connection of its own. */
export function openChangeLog(strapi: Core.Strapi): ChangeLog {
  const table = qualified(strapi, TABLES.changes);
  const { connection } = strapi.db.config.connection;
  if (isPostgres(strapi)) return postgresChangeLog(connection as object, table);
  return sqliteChangeLog((connection as { filename: string }).filename, table);
}
