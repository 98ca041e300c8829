import type { ListedQuote } from '../projections/quote';
import type { Part } from './search-query';
import { rank } from './match';
import type { Reader } from '../store/reader';
import { YEAR } from './quote-keys';
import { sourceOf, type Purpose, type Source, type QuoteFilter } from './quote-filters';

/** A quote in a list. */
export interface FoundQuote {
  key: number;
  value: ListedQuote;
}

/** The numbers of quotes by speaker, year and agreement. */
export interface Counts {
  speakers: [documentId: string, count: number][];
  years: [year: number, count: number][];
  agreements: [documentId: string, count: number][];
}

export interface Candidate {
  key: number;
  speaker: string | null;
  rank: number;
}

/**
 * PostgreSQL can read all rows from the newest on until it has found enough, or take all that the index of words has
 * and sort. It underestimates the cost of the first by about this factor (measured), so it is told to plan for as many rows more
 * than are taken.
 */
const PLANNER_FACTOR = 12;

interface CountRow {
  kind: 'speakers' | 'years' | 'agreements';
  value: string | number;
  count: number | string;
}

/** The maximum number of values of each facet. */
export const MAX_FACET_VALUES = 20;

/** The names of the tables in raw SQL. */
export interface QuoteTables {
  quotes: string;
  agreements: string;
  search: string;
  records: string;
  formerSlugs: string;
}

/** Makes the queries of the search, each one statement of SQL. */
export function findQuotes(reader: Reader, tables: QuoteTables) {
  function source(filter: QuoteFilter, purpose: Purpose = 'rows', before = filter.before): Source {
    const { from, where, values, key } = sourceOf(filter, purpose, reader, tables);
    // Bound numbers of this size are no integers to SQLite.
    const bounds: [string, number | undefined][] = [
      ['>=', filter.from],
      ['<', before],
    ];
    const provided = bounds.filter(([, bound]) => bound !== undefined);
    return {
      from,
      key,
      where: [...where, ...provided.map(([sign]) => `${key} ${sign} CAST(? AS BIGINT)`)],
      values: [...values, ...provided.map(([, bound]) => bound!)],
    };
  }

  /** Counts the most frequent values that are public records. */
  const named = (kind: CountRow['kind'], column: string, from: string, where: string[]) =>
    `SELECT '${kind}' AS kind, c.value, c.count FROM (
       SELECT ${column} AS value, COUNT(*) AS count FROM ${from}
       WHERE ${[...where, `${column} IS NOT NULL`].join(' AND ')} GROUP BY ${column}
     ) c WHERE EXISTS (SELECT 1 FROM ${tables.records} r WHERE r.document_id = c.value)
     ORDER BY c.count DESC, c.value LIMIT ${MAX_FACET_VALUES}`;

  /** Counts the latest years. */
  const byYear = (key: string, from: string, where: string[]) => {
    const year = `CAST(${key} / ${YEAR} AS INTEGER)`;
    return `SELECT 'years' AS kind, ${year} AS value, COUNT(*) AS count FROM ${from}
      ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
      GROUP BY ${year} ORDER BY value DESC LIMIT ${MAX_FACET_VALUES}`;
  };

  /** Counts each facet from the index that has just what it needs. */
  function countsByIndex(filter: QuoteFilter) {
    const speakers = source(filter, 'speakers');
    const years = source(filter, 'years');
    const agreements = source(filter, 'agreements');
    return [
      {
        sql: named('speakers', 's.speaker_id', speakers.from, speakers.where),
        values: speakers.values,
      },
      { sql: byYear(years.key, years.from, years.where), values: years.values },
      {
        sql: named('agreements', 'about.agreement_id', agreements.from, agreements.where),
        values: agreements.values,
      },
    ];
  }

  /** Finds the quotes that match once, and counts them three times. */
  function countsAtOnce(filter: QuoteFilter) {
    const { from, where, values } = source(filter);
    const about = `found JOIN ${tables.agreements} about ON about.key = found.key`;
    return {
      sql: `WITH found AS MATERIALIZED (
          SELECT s.key, s.speaker_id FROM ${from} WHERE ${where.join(' AND ')}
        )
        (${named('speakers', 'found.speaker_id', 'found', [])})
        UNION ALL (SELECT kind, CAST(value AS TEXT), count FROM (${byYear('key', 'found', [])}) y)
        UNION ALL (${named('agreements', 'about.agreement_id', about, [])})`,
      values,
    };
  }

  const toFound = ({ key, value }: { key: number | string; value: string }): FoundQuote => ({
    key: Number(key),
    value: JSON.parse(value) as ListedQuote,
  });

  return {
    /** Finds the records that addresses name: slugs, former slugs or `documentId`s. */
    async addressed(
      addresses: string[]
    ): Promise<{ kind: 'official' | 'agreement'; address: string; documentId: string }[]> {
      if (addresses.length === 0) return [];
      const named = (by: string, table: string, order: number) =>
        `SELECT kind, ${by} AS address, document_id AS "documentId", ${order} AS surety
         FROM ${table} WHERE kind IN ('official', 'agreement') AND ${reader.within(by)}`;
      return reader.all(
        `${named('slug', tables.records, 1)} UNION ALL ${named('slug', tables.formerSlugs, 2)}
         UNION ALL ${named('document_id', tables.records, 3)} ORDER BY surety`,
        [addresses, addresses, addresses]
      );
    },

    /** Lists quotes, the newest first. */
    async newest(
      filter: QuoteFilter,
      { after, limit }: { after?: number; limit: number }
    ): Promise<FoundQuote[]> {
      const before = Math.min(after ?? Infinity, filter.before ?? Infinity);
      const { from, where, values, key } = source(
        filter,
        'rows',
        Number.isFinite(before) ? before : undefined
      );
      const rows = await reader.all<{ key: number; value: string }>(
        `SELECT s.key, s.value FROM ${from} WHERE ${where.join(' AND ')}
         ORDER BY ${key} DESC LIMIT ?`,
        [...values, limit]
      );
      return rows.map(toFound);
    },

    /** Counts all quotes that match a filter. */
    async counts(filter: QuoteFilter): Promise<Counts> {
      const quotes = reader.isSqlite ? countsByIndex(filter) : [countsAtOnce(filter)];
      const rows = (
        await Promise.all(quotes.map(({ sql, values }) => reader.all<CountRow>(sql, values)))
      ).flat();
      const pairs = <Value>(kind: CountRow['kind'], toValue: (value: string) => Value) =>
        rows
          .filter((row) => row.kind === kind)
          .map(({ value, count }): [Value, number] => [toValue(String(value)), Number(count)]);
      return {
        speakers: pairs('speakers', String),
        years: pairs('years', Number),
        agreements: pairs('agreements', String),
      };
    },

    /**
     * Finds the newest quotes that have the words, with their ranks.
     * @param limit how many are ranked
     */
    async ranked(filter: QuoteFilter & { search: Part[] }, limit: number): Promise<Candidate[]> {
      const { from, where, values, key } = source(filter);
      const newest = `SELECT s.key, s.speaker_id AS speaker, s.terms FROM ${from}
        WHERE ${where.join(' AND ')} ORDER BY ${key} DESC LIMIT ?`;
      const rows = await reader.all<{
        key: number | string;
        speaker: string | null;
        terms: string;
      }>(
        reader.isSqlite
          ? newest
          : `WITH newest AS MATERIALIZED (${newest}) SELECT * FROM newest LIMIT ?`,
        reader.isSqlite ? [...values, limit] : [...values, limit * PLANNER_FACTOR, limit]
      );
      return rows.map(({ key: place, speaker, terms }) => ({
        key: Number(place),
        speaker,
        rank: rank(terms, filter.search),
      }));
    },

    /** Finds quotes by their keys, in that order. */
    async byKeys(keys: number[]): Promise<FoundQuote[]> {
      if (keys.length === 0) return [];
      const rows = await reader.all<{ key: number; value: string }>(
        `SELECT s.key, s.value FROM ${tables.quotes} s WHERE ${reader.within('s.key')}`,
        [keys]
      );
      const found = new Map(rows.map((row) => [Number(row.key), toFound(row)]));
      return keys.flatMap((key) => found.get(key) ?? []);
    },

    /** Counts how many of these quotes are about which agreement. */
    async agreementsOf(keys: number[]): Promise<Counts['agreements']> {
      if (keys.length === 0) return [];
      const rows = await reader.all<{ value: string; count: number | string }>(
        `SELECT agreement_id AS value, COUNT(*) AS count FROM ${tables.agreements}
         WHERE ${reader.within('key')} GROUP BY agreement_id ORDER BY count DESC, value LIMIT ${MAX_FACET_VALUES}`,
        [keys]
      );
      return rows.map(({ value, count }) => [value, Number(count)]);
    },
  };
}

export type FindQuotes = ReturnType<typeof findQuotes>;
