import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres, qualified } from '../store/table-names';

/**
 * Published quotes, a row for each locale, to be found by speaker, country, day, agreement and words. The words are
 * indexed as `terms.ts` makes them, the same on both databases; SQLite uses one index per query, so its text index
 * has the other filters as words.
 */
export const QUOTES = 'delivery_quotes';
export const QUOTE_AGREEMENTS = 'delivery_quote_agreements';
/** SQLite only; on PostgreSQL it is a column. */
export const QUOTE_WORDS = 'delivery_quotes_search';
/** All of them. */
export const QUOTE_TABLES = [QUOTE_WORDS, QUOTE_AGREEMENTS, QUOTES];

/** The scopes of lists: one locale, or each quote once. */
export const SCOPES = ['locale', 'main'] as const;
export type Scope = (typeof SCOPES)[number];
/** Columns that have an index of their own, for each scope. */
export const INDEXED = ['speaker_id', 'country', 'kind'] as const;
export type Indexed = (typeof INDEXED)[number];

/** Returns the name of the index for lists of a scope, with one value in a column or with all. */
export const indexName = (scope: Scope, column?: Indexed): string =>
  `delivery_quotes_${scope}_${column ?? 'all'}_idx`;

/** The index that counts speakers of quotes that were found otherwise. */
export const SPEAKERS_INDEX = 'delivery_quotes_key_speaker_idx';

/** Creates the tables that are missing. */
export async function createQuoteTables(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const postgres = isPostgres(strapi);
  // Each builder is good for one statement.
  const schema = () => strapi.db.getSchemaConnection(trx);

  if (!(await schema().hasTable(QUOTES))) {
    await schema().createTable(QUOTES, (table) => {
      // See quote-keys.ts. On SQLite an "integer" has up to 64 bits, and as the key it is the place of the row.
      (postgres ? table.bigInteger('key') : table.integer('key')).primary();
      table.string('document_id', 64).notNullable();
      table.string('locale', 32).notNullable();
      // 1 in the locale in which a quote is listed if each is listed once.
      table.smallint('main').notNullable();
      table.string('article_id', 64).notNullable();
      table.string('kind', 16).notNullable();
      table.string('speaker_id', 64);
      // Of the office held on the day, else of the official.
      table.string('country', 2);
      // The stems of the office's title, in the default locale and in this one.
      table.text('office').notNullable();
      table.text('terms').notNullable();
      table.text('value').notNullable();
      if (postgres) table.specificType('search', 'tsvector').notNullable();
      table.index(['article_id'], 'delivery_quotes_article_idx');
      table.index(['speaker_id'], 'delivery_quotes_speaker_idx');
      table.index(['key', 'speaker_id'], SPEAKERS_INDEX);
      for (const scope of SCOPES) {
        for (const column of INDEXED) {
          // Facets count speakers without reading the rows.
          const covered = column === 'speaker_id' ? [] : ['speaker_id'];
          table.index([scope, column, 'key', ...covered], indexName(scope, column));
        }
        table.index([scope, 'key'], indexName(scope));
      }
    });
    if (postgres) {
      const name = qualified(strapi, QUOTES);
      await trx.raw(`CREATE INDEX delivery_quotes_search_idx ON ${name} USING gin (search)`);
    }
  }

  if (!(await schema().hasTable(QUOTE_AGREEMENTS))) {
    await schema().createTable(QUOTE_AGREEMENTS, (table) => {
      table.bigInteger('key').notNullable();
      table.string('agreement_id', 64).notNullable();
      table.string('locale', 32).notNullable();
      table.smallint('main').notNullable();
      table.primary(['key', 'agreement_id']);
      for (const scope of SCOPES) {
        table.index([scope, 'agreement_id', 'key'], `delivery_quote_agreements_${scope}_idx`);
      }
      table.index(['agreement_id'], 'delivery_quote_agreements_agreement_idx');
    });
  }

  if (!postgres && !(await schema().hasTable(QUOTE_WORDS))) {
    // Words are folded already and only have to be split.
    await trx.raw(
      `CREATE VIRTUAL TABLE ${QUOTE_WORDS} USING fts5(words, stems, office, facts,
         content='', contentless_delete=1, tokenize='ascii', prefix='3 4')`
    );
  }
}

/** Updates the statistics of PostgreSQL's planner after many rows changed at once. */
export async function analyzeQuoteTables(
  strapi: Core.Strapi,
  trx: Knex.Transaction
): Promise<void> {
  if (!isPostgres(strapi)) return;
  for (const name of [QUOTES, QUOTE_AGREEMENTS])
    await trx.raw(`ANALYZE ${qualified(strapi, name)}`);
}
