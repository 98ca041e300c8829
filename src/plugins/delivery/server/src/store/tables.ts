import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from './table-names';
import { createStatementTables } from '../quote-search/quote-tables';

export { isPostgres, qualified } from './table-names';

/**
 * The tables of the read model: what is public, as front ends read it. They are no content types: nobody edits them,
 * and they can be rebuilt from what is published at any time (`services/rebuild.ts`).
 */
export const TABLES = {
  records: 'delivery_records',
  links: 'delivery_links',
  formerSlugs: 'delivery_former_slugs',
  changes: 'delivery_changes',
  database: 'delivery_database',
} as const;

export type TableName = (typeof TABLES)[keyof typeof TABLES];

/** Any two numbers that nothing else in the database takes for a lock. */
const LOCK = [7113, 5601];

/** What creates a table where there is none. */
type CreateTable = (table: Knex.CreateTableBuilder, database: Database) => void;

interface Database {
  postgres: boolean;
  raw: (sql: string) => Knex.Raw;
}

const CREATE: Record<TableName, CreateTable> = {
  [TABLES.records]: (table) => {
    table.string('kind', 16).notNullable();
    table.string('document_id', 64).notNullable();
    // Empty for what is not translated.
    table.string('locale', 32).notNullable();
    table.string('slug', 255).notNullable();
    table.text('title').notNullable();
    table.string('section', 255);
    // Pieces: when first published, ISO 8601. Others: empty.
    table.string('sort_at', 32).notNullable();
    table.text('value').notNullable();
    // Of pieces: the blocks of the body, which an answer takes as they are.
    table.text('body');
    table.primary(['document_id', 'locale']);
    table.index(['kind', 'slug', 'locale'], 'delivery_records_slug_idx');
    table.index(['kind', 'locale', 'sort_at', 'document_id'], 'delivery_records_sort_idx');
  },
  [TABLES.links]: (table) => {
    table.string('from_id', 64).notNullable();
    table.string('locale', 32).notNullable();
    table.string('from_kind', 16).notNullable();
    // 'official', 'agreement', 'quote' or 'file'.
    table.string('to_kind', 16).notNullable();
    table.string('to_id', 64).notNullable();
    table.string('sort_at', 32).notNullable();
    table.primary(['from_id', 'locale', 'to_kind', 'to_id']);
    table.index(['to_id', 'to_kind', 'from_kind', 'locale', 'sort_at'], 'delivery_links_to_idx');
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
    // Which transaction wrote it: on PostgreSQL numbers are given out in another order than they become visible.
    if (postgres) {
      table.specificType('xid', 'xid8').notNullable().defaultTo(raw('pg_current_xact_id()'));
      table.index(['xid'], 'delivery_changes_xid_idx');
    }
    // When the CDNs may be told of it; null when they were (purge/outbox.ts).
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

/** Makes other processes wait until the transaction ends. Has to come first: what is read after it is of now. */
async function lockTables(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  if (isPostgres(strapi)) await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', LOCK);
  // Changes no row, but takes the lock of a writer, which SQLite denies to a transaction whose reads are out of date.
  else await trx.raw('UPDATE strapi_core_store_settings SET id = id WHERE FALSE');
}

/**
 * Makes the tables that are missing. Safe where several processes start at once.
 * @returns whether any was made
 */
export async function createTables(strapi: Core.Strapi): Promise<boolean> {
  const postgres = isPostgres(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    await lockTables(strapi, trx);
    // Each builder is good for one statement.
    const schema = () => strapi.db.getSchemaConnection(trx);
    let made = false;
    for (const [name, create] of Object.entries(CREATE)) {
      if (await schema().hasTable(name)) continue;
      await schema().createTable(name, (table) =>
        create(table, { postgres, raw: trx.raw.bind(trx) })
      );
      made = true;
    }
    await createStatementTables(strapi, trx);
    return made;
  });
}
