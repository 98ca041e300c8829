import type { Core } from '@strapi/strapi';

type Row = Record<string, unknown>;

/** Every row of some tables, as JSON by its id. */
export type State = Map<string, Map<string, string>>;

export interface Change {
  table: string;
  before?: Row;
  after?: Row;
}

/** Changes with every request of a signed-in user, or is rebuilt from the rest. */
const VOLATILE = new Set(['strapi_sessions', 'strapi_migrations', 'strapi_migrations_internal']);
/** Notifies other processes that an official has changed. */
const VOLATILE_KEYS = new Set(['plugin_quotes_people-version']);

const isContent = (uid: string): boolean =>
  /^(api|plugin::(upload|quotes))\b/.test(uid) || !uid.includes('::');

/** The tables of content: our types, their components and links, files and folders; or of settings and accounts. */
export function tablesOf(strapi: Core.Strapi, kind: 'content' | 'settings'): string[] {
  const tables = new Set<string>();
  for (const [uid, { tableName, attributes }] of strapi.db.metadata) {
    if (isContent(uid) !== (kind === 'content')) continue;
    tables.add(tableName);
    for (const attribute of Object.values(attributes)) {
      const { joinTable } = attribute as { joinTable?: { name: string } };
      if (joinTable) tables.add(joinTable.name);
    }
  }
  return [...tables].filter((table) => !VOLATILE.has(table)).sort();
}

/** Reads every row of the tables. */
export async function readState(strapi: Core.Strapi, tables: string[]): Promise<State> {
  const state: State = new Map();
  for (const table of tables) {
    const rows: Row[] = await strapi.db.connection(table).select('*');
    const kept = rows.filter(({ key }) => !VOLATILE_KEYS.has(String(key)));
    state.set(table, new Map(kept.map((row) => [String(row.id), JSON.stringify(row)])));
  }
  return state;
}

const parse = (json: string | undefined): Row | undefined =>
  json === undefined ? undefined : JSON.parse(json);

/** Lists the rows that differ. */
export function changesBetween(before: State, after: State): Change[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table)!;
    const ids = new Set([...rows.keys(), ...now.keys()]);
    return [...ids].flatMap((id) =>
      rows.get(id) === now.get(id)
        ? []
        : { table, before: parse(rows.get(id)), after: parse(now.get(id)) }
    );
  });
}

/** Separates changes of an article and its quotes, and of links to them, from those of other records. */
export function isOf(
  { documentId, quotes }: { documentId: string; quotes: string[] },
  before: State
): (change: Change) => boolean {
  const idsIn = (table: string, documentIds: string[]) =>
    new Set(
      [...before.get(table)!.values()]
        .map((json): Row => JSON.parse(json))
        .flatMap((row) => (documentIds.includes(String(row.document_id)) ? [Number(row.id)] : []))
    );
  const articleIds = idsIn('articles', [documentId]);
  const quoteIds = idsIn('quotes', quotes);
  return ({ before: was, after: is }) => {
    const row = (was ?? is)!;
    const points = (name: string, ids: Set<number>) =>
      ids.has(Number(row[`${name}_id`])) || ids.has(Number(row[`inv_${name}_id`]));
    return (
      [documentId, ...quotes].includes(String(row.document_id)) ||
      points('article', articleIds) ||
      points('quote', quoteIds)
    );
  };
}

/** Rows of these point to rows of the others. */
const isLink = (table: string): boolean => /_(lnk|mph|cmps)$/.test(table);

/** The row as it can be written: PostgreSQL reads JSON columns as objects, and takes text. */
const writable = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ])
  );

/** Writes every changed row back as it was, with its id, so that the next request meets the same newsroom. */
export async function undo(strapi: Core.Strapi, changes: Change[]): Promise<void> {
  const linksLast = [...changes].sort((a, b) => Number(isLink(a.table)) - Number(isLink(b.table)));
  await strapi.db.connection.transaction(async (trx) => {
    for (const { table, before, after } of [...linksLast].reverse()) {
      if (!before && after) await trx(table).where({ id: after.id }).delete();
    }
    for (const { table, before, after } of linksLast) {
      if (!before) continue;
      if (after) await trx(table).where({ id: before.id }).update(writable(before));
      // Deleting a row may have taken its links along.
      else await trx(table).insert(writable(before)).onConflict('id').merge();
    }
  });
}
