import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hasAdvisoryLocks, takeLock } from '../../../../../platform/database/advisory-locks';
import { isPostgres } from './table-names';
import { createQuoteTables, QUOTE_TABLES } from '../quote-search/quote-tables';
import { isCurrentVersion } from './version';

export { isPostgres, qualified } from './table-names';

/**
 * The tables of the read model: what is public, as front ends read it. They are no content types, because no user
 * edits them, and can be rebuilt from what is published at any time (`store/rebuild.ts`).
 */
export const TABLES = {
  records: 'delivery_records',
  links: 'delivery_links',
  formerSlugs: 'delivery_former_slugs',
  changes: 'delivery_changes',
  database: 'delivery_database',
} as const;

export type TableName = (typeof TABLES)[keyof typeof TABLES];

/** Creates a table. */
type CreateTable = (table: Knex.CreateTableBuilder, database: Database) => void;

interface Database {
  postgres: boolean;
  raw: (sql: string) => Knex.Raw;
}

/**
 * Adds what lists are sorted by: of articles the time of first publication, of officials their name, of agreements
 * the day they were signed. Both databases compare its bytes, so that they have the same order.
 */
function sortKey(table: Knex.CreateTableBuilder, { postgres }: Database): void {
  const column = postgres
    ? table.specificType('sort_key', 'varchar(255) COLLATE "C"')
    : table.string('sort_key', 255);
  column.notNullable();
}

const CREATE: Record<TableName, CreateTable> = {
  [TABLES.records]: (table, database) => {
    table.string('kind', 16).notNullable();
    table.string('document_id', 64).notNullable();
    // Empty for records that have no locales.
    table.string('locale', 32).notNullable();
    table.string('slug', 255).notNullable();
    table.text('title').notNullable();
    table.string('section', 255);
    sortKey(table, database);
    table.text('value').notNullable();
    // The blocks of an article, which answers contain unchanged.
    table.text('body');
    table.primary(['document_id', 'locale']);
    table.index(['kind', 'slug', 'locale'], 'delivery_records_slug_idx');
    table.index(['kind', 'locale', 'sort_key', 'document_id'], 'delivery_records_sort_idx');
  },
  [TABLES.links]: (table, database) => {
    table.string('from_id', 64).notNullable();
    table.string('locale', 32).notNullable();
    table.string('from_kind', 16).notNullable();
    // 'official', 'agreement', 'quote' or 'file'.
    table.string('to_kind', 16).notNullable();
    table.string('to_id', 64).notNullable();
    sortKey(table, database);
    table.primary(['from_id', 'locale', 'to_kind', 'to_id']);
    table.index(['to_id', 'to_kind', 'from_kind', 'locale', 'sort_key'], 'delivery_links_to_idx');
  },
  [TABLES.formerSlugs]: (table) => {
    table.string('kind', 16).notNullable();
    table.string('slug', 255).notNullable();
    table.string('locale', 32).notNullable();
    table.string('document_id', 64).notNullable();
    table.index(['kind', 'slug'], 'delivery_former_slugs_slug_idx');
    table.index(['document_id'], 'delivery_former_slugs_document_idx');
  },
  [TABLES.changes]: (table, { postgres, raw }) => {
    table.bigIncrements('seq');
    table.string('tag', 128).notNullable();
    table.bigInteger('at').notNullable();
    // The transaction that wrote it: on PostgreSQL numbers are given out in another order than they become visible.
    if (postgres) {
      table.specificType('xid', 'xid8').notNullable().defaultTo(raw('pg_current_xact_id()'));
      table.index(['xid'], 'delivery_changes_xid_idx');
    }
    // When CDNs may be notified of it; null when they were (invalidation/purge-outbox.ts).
    table.bigInteger('purge_after').defaultTo(0);
    table.index(['at'], 'delivery_changes_at_idx');
    table.index(['purge_after'], 'delivery_changes_purge_idx');
  },
  // One row: the id of this database (cache/key-prefix.ts).
  [TABLES.database]: (table) => {
    table.smallint('slot').primary();
    table.string('id', 36).notNullable();
  },
};

/** Tables of earlier versions. */
const FORMER_TABLES = [
  'delivery_statements_search',
  'delivery_statement_agreements',
  'delivery_statements',
];

/** Drops everything that can be rebuilt; the log of changes is not. */
async function dropReadModel(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const { records, links, formerSlugs } = TABLES;
  for (const name of [records, links, formerSlugs, ...QUOTE_TABLES, ...FORMER_TABLES])
    await strapi.db.getSchemaConnection(trx).dropTableIfExists(name);
}

/**
 * Creates the tables that are missing, and all of them again if another version of the code made them. Safe where
 * several processes start at once.
 */
export async function createTables(strapi: Core.Strapi): Promise<void> {
  const postgres = isPostgres(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    // First, so that later reads are up to date. A transaction on SQLite is the only writer from its beginning.
    if (hasAdvisoryLocks(strapi)) await takeLock(trx, 'tables');
    if (!(await isCurrentVersion(strapi))) await dropReadModel(strapi, trx);
    // Each builder is good for one statement.
    const schema = () => strapi.db.getSchemaConnection(trx);
    for (const [name, create] of Object.entries(CREATE)) {
      if (await schema().hasTable(name)) continue;
      await schema().createTable(name, (table) =>
        create(table, { postgres, raw: trx.raw.bind(trx) })
      );
    }
    await createQuoteTables(strapi, trx);
  });
}
