import type { Core } from '@strapi/strapi';
import { hooks } from '@strapi/utils';
import { TABLES } from '../store/tables';

/**
 * Names what an answer depends on. Every answer has the tags of everything on it; a transaction that changes something public
 * writes its tags to the log, so that every process can drop just those answers.
 *
 * - `article:ID`, `official:ID`, `agreement:ID`, `quote:ID`: the record as it is shown;
 * - `naming:ID`: the lists of the quotes, articles and agreements that name an official or agreement;
 * - `articles`, `quotes`, `officials`, `agreements`: lists over all of a kind;
 * - `access`: the rights of readers;
 * - `everything`: all of it.
 */
export type Tag = string;

/** Tags that every answer has. */
export const ALWAYS: readonly Tag[] = ['access', 'everything'];

/** Called when a transaction that recorded changes was committed. */
const CHANGES_COMMITTED = 'plugin::delivery.changes-committed';

export function registerChanges(strapi: Core.Strapi): void {
  strapi.get('hooks').set(CHANGES_COMMITTED, hooks.createAsyncSeriesHook());
}

/** Calls a listener after each transaction that recorded changes. */
export function onChangesCommitted(strapi: Core.Strapi, listener: () => void): void {
  strapi.hook(CHANGES_COMMITTED).register(listener);
}

/** Records changes of these tags, inside the transaction that makes them. */
export async function recordChanges(strapi: Core.Strapi, tags: Iterable<Tag>): Promise<void> {
  const at = Date.now();
  const rows = [...new Set(tags)].map((tag) => ({ tag, at }));
  if (rows.length === 0) return;
  const size = strapi.db.dialect.getBatchInsertSize();
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => void strapi.hook(CHANGES_COMMITTED).call());
    for (let i = 0; i < rows.length; i += size) {
      await strapi.db
        .getConnection(TABLES.changes)
        .insert(rows.slice(i, i + size))
        .transacting(trx);
    }
  });
}
