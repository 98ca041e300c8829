import type { StoredStatement } from '../records/statement';
import type { Part } from '../search/query';
import { rank } from '../search/match';
import type { Reader } from './reader';
import { YEAR } from './statement-key';
import { sourceOf, type Purpose, type Source, type StatementFilter } from './statement-query';

/** A statement in a list. */
export interface FoundStatement {
  key: number;
  value: StoredStatement;
}

/** How many of a filtered set there are by speaker, year and agreement. */
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

/** As many values of each facet are named. */
export const MOST_VALUES = 20;

/** Raw SQL's names of the tables. */
export interface StatementTables {
  statements: string;
  agreements: string;
  search: string;
  records: string;
  formerSlugs: string;
}

/** Questions to the statements of the read model, each one statement of SQL. */
export function findStatements(reader: Reader, tables: StatementTables) {
  function source(
    filter: StatementFilter,
    purpose: Purpose = 'rows',
    before = filter.before
  ): Source {
    const { from, where, values, key } = sourceOf(filter, purpose, reader, tables);
    // Bound numbers of this size are no integers to SQLite.
    const bounds: [string, number | undefined][] = [
      ['>=', filter.from],
      ['<', before],
    ];
    const given = bounds.filter(([, bound]) => bound !== undefined);
    return {
      from,
      key,
      where: [...where, ...given.map(([sign]) => `${key} ${sign} CAST(? AS BIGINT)`)],
      values: [...values, ...given.map(([, bound]) => bound!)],
    };
  }

  const toFound = ({ key, value }: { key: number | string; value: string }): FoundStatement => ({
    key: Number(key),
    value: JSON.parse(value) as StoredStatement,
  });

  return {
    /** Who or what addresses stand for: a slug, a slug of before, or a `documentId`. */
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

    /** The newest first. */
    async newest(
      filter: StatementFilter,
      { after, limit }: { after?: number; limit: number }
    ): Promise<FoundStatement[]> {
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

    /** Over all of a filter. */
    async counts(filter: StatementFilter): Promise<Counts> {
      type Pair = { value: string | number; count: number | string };
      /** The values that most have; those of records that are public. */
      const named = (purpose: 'speakers' | 'agreements', column: string) => {
        const { from, where, values } = source(filter, purpose);
        return reader.all<Pair>(
          `SELECT c.* FROM (
             SELECT ${column} AS value, COUNT(*) AS count FROM ${from}
             WHERE ${[...where, `${column} IS NOT NULL`].join(' AND ')} GROUP BY ${column}
           ) c WHERE EXISTS (SELECT 1 FROM ${tables.records} r WHERE r.document_id = c.value)
           ORDER BY c.count DESC, c.value LIMIT ${MOST_VALUES}`,
          values
        );
      };
      const byYear = () => {
        const { from, where, values, key } = source(filter, 'years');
        const year = `CAST(${key} / ${YEAR} AS INTEGER)`;
        return reader.all<Pair>(
          `SELECT ${year} AS value, COUNT(*) AS count FROM ${from}
           WHERE ${where.join(' AND ')} GROUP BY ${year} ORDER BY value DESC LIMIT ${MOST_VALUES}`,
          values
        );
      };
      const pairs = <Value>(rows: Pair[]) =>
        rows.map(({ value, count }): [Value, number] => [value as Value, Number(count)]);
      const [speakers, years, agreements] = await Promise.all([
        named('speakers', 's.speaker_id'),
        byYear(),
        named('agreements', 'about.agreement_id'),
      ]);
      return {
        speakers: pairs<string>(speakers),
        years: pairs<number>(years),
        agreements: pairs<string>(agreements),
      };
    },

    /**
     * What was found by words: the newest, ranked.
     * @param limit as many are looked at
     */
    async ranked(
      filter: StatementFilter & { search: Part[] },
      limit: number
    ): Promise<Candidate[]> {
      const { from, where, values, key } = source(filter);
      const rows = await reader.all<{
        key: number | string;
        speaker: string | null;
        terms: string;
      }>(
        `SELECT s.key, s.speaker_id AS speaker, s.terms FROM ${from}
         WHERE ${where.join(' AND ')} ORDER BY ${key} DESC LIMIT ?`,
        [...values, limit]
      );
      return rows.map(({ key: place, speaker, terms }) => ({
        key: Number(place),
        speaker,
        rank: rank(terms, filter.search),
      }));
    },

    /** Statements by their keys, in that order. */
    async byKeys(keys: number[]): Promise<FoundStatement[]> {
      if (keys.length === 0) return [];
      const rows = await reader.all<{ key: number; value: string }>(
        `SELECT s.key, s.value FROM ${tables.statements} s WHERE ${reader.within('s.key')}`,
        [keys]
      );
      const found = new Map(rows.map((row) => [Number(row.key), toFound(row)]));
      return keys.flatMap((key) => found.get(key) ?? []);
    },

    /** How many of these statements are about which agreement. */
    async agreementsOf(keys: number[]): Promise<Counts['agreements']> {
      if (keys.length === 0) return [];
      const rows = await reader.all<{ value: string; count: number | string }>(
        `SELECT agreement_id AS value, COUNT(*) AS count FROM ${tables.agreements}
         WHERE ${reader.within('key')} GROUP BY agreement_id ORDER BY count DESC, value LIMIT ${MOST_VALUES}`,
        [keys]
      );
      return rows.map(({ value, count }) => [value, Number(count)]);
    },
  };
}

export type FindStatements = ReturnType<typeof findStatements>;
