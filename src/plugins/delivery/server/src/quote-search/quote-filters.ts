import type { QuoteKind } from '../../../shared/contract';
import type { Part } from './search-query';
import { ALL_LOCALES } from './words';
import type { Bound, Reader } from '../store/reader';
import { FACT, LEXEME } from './full-text-index';
import { indexName, SPEAKERS_INDEX, type Indexed, type Scope } from './quote-tables';

/** The quotes to find. Each list matches any of its values. */
export interface QuoteFilter {
  /** A locale of the site; "*" lists every quote once. */
  locale: string;
  officials?: string[];
  agreements?: string[];
  countries?: string[];
  kinds?: QuoteKind[];
  /** The words of an office's title, each as alternative stems. */
  office?: string[][];
  search?: Part[];
  /** Keys (quote-keys.ts). */
  from?: number;
  before?: number;
}

/** The part of a query that selects rows, without an order. */
export interface Source {
  from: string;
  where: string[];
  values: Bound[];
  /** The column of the key in the index that is read. */
  key: string;
}

interface Tables {
  quotes: string;
  agreements: string;
  search: string;
}

const any = (alternatives: string[], or: string) => `(${alternatives.join(` ${or} `)})`;

/**
 * Writes the query of FTS5. Forms, stems and facts consist of letters and digits: in quotation marks they are words,
 * never syntax.
 */
export function ftsQuery(filter: QuoteFilter): string {
  const { locale, officials, agreements, countries, kinds, office, search } = filter;
  const one = (column: string, word: string) => `${column} : "${word}"`;
  const facts = (list: string[] | undefined, make: (value: string) => string) =>
    list
      ? [
          any(
            list.map((value) => one('facts', make(value))),
            'OR'
          ),
        ]
      : [];
  const parts = (search ?? []).map((part) => {
    if (part.is === 'phrase') return one('words', part.forms.join(' '));
    const stems = part.stems.map((stem) => one('stems', stem));
    const beginsSo = part.unfinished ? [`${one('words', part.form)} *`] : [];
    return any([...stems, ...beginsSo], 'OR');
  });
  return [
    one('facts', locale === ALL_LOCALES ? FACT.main : FACT.locale(locale)),
    ...facts(officials, FACT.speaker),
    ...facts(agreements, FACT.agreement),
    ...facts(countries, FACT.country),
    ...facts(kinds, FACT.kind),
    ...(office ?? []).map((stems) =>
      any(
        stems.map((stem) => one('office', stem)),
        'OR'
      )
    ),
    ...parts,
  ].join(' AND ');
}

/** Writes the query of PostgreSQL's text search. */
export function tsquery({ office, search }: QuoteFilter): string {
  const quoted = (lexeme: string) => `'${lexeme}'`;
  const parts = (search ?? []).map((part) => {
    if (part.is === 'phrase') return any(part.forms.map(LEXEME.form).map(quoted), '<->');
    const stems = part.stems.map(LEXEME.stem).map(quoted);
    const beginsSo = part.unfinished ? [`${quoted(LEXEME.form(part.form))}:*`] : [];
    return any([...stems, ...beginsSo], '|');
  });
  const titles = (office ?? []).map((stems) => any(stems.map(LEXEME.office).map(quoted), '|'));
  return [...titles, ...parts].join(' & ');
}

/** Lists the filters by a column. */
function listed(filter: QuoteFilter): { column: Indexed | 'agreement'; list: string[] }[] {
  const { officials, agreements, countries, kinds } = filter;
  const lists = [
    { column: 'speaker_id' as const, list: officials },
    { column: 'agreement' as const, list: agreements },
    { column: 'country' as const, list: countries },
    { column: 'kind' as const, list: kinds },
  ];
  return lists.flatMap(({ column, list }) => (list ? [{ column, list }] : []));
}

/** The use of the rows of a source. */
export type Purpose = 'rows' | 'speakers' | 'years' | 'agreements';

/** Filters that SQLite has an index for, and that few quotes match. */
const SELECTIVE = ['speaker_id', 'agreement'];

/** Reads one index of SQLite by name, for at most one filter with one value. */
function byIndex(
  scope: Scope,
  only: Bound,
  filter: ReturnType<typeof listed>[number] | undefined,
  purpose: Purpose,
  { quotes, agreements }: Tables
): Source {
  const column = filter?.column;
  const values = [only, ...(filter?.list ?? [])];
  if (column === 'agreement') {
    const s = purpose === 'years' ? '' : ` CROSS JOIN ${quotes} s ON s.key = a.key`;
    const about =
      purpose === 'agreements' ? ` CROSS JOIN ${agreements} about ON about.key = a.key` : '';
    return {
      from: `${agreements} a${s}${about}`,
      where: [`a.${scope} = ?`, 'a.agreement_id = ?'],
      values,
      key: 'a.key',
    };
  }
  if (purpose === 'agreements' && !column)
    return {
      from: `${agreements} about`,
      where: [`about.${scope} = ?`],
      values,
      key: 'about.key',
    };

  const index = !column && purpose === 'speakers' ? 'speaker_id' : column;
  const s = `${quotes} s INDEXED BY ${indexName(scope, index)}`;
  const where = [`s.${scope} = ?`, ...(column ? [`s.${column} = ?`] : [])];
  if (purpose !== 'agreements') return { from: s, where, values, key: 's.key' };
  // The smaller table leads.
  if (column && SELECTIVE.includes(column))
    return {
      from: `${s} CROSS JOIN ${agreements} about ON about.key = s.key`,
      where,
      values,
      key: 's.key',
    };
  return {
    from: `${agreements} about CROSS JOIN ${s} ON s.key = about.key`,
    where: [`about.${scope} = ?`, ...where],
    values: [only, ...values],
    key: 'about.key',
  };
}

/** Reads the search index of SQLite, which has all filters as words. */
function bySearch(
  filter: QuoteFilter,
  purpose: Purpose,
  { quotes, agreements, search }: Tables
): Source {
  const joined = {
    rows: ` CROSS JOIN ${quotes} s ON s.key = f.rowid`,
    speakers: ` CROSS JOIN ${quotes} s INDEXED BY ${SPEAKERS_INDEX} ON s.key = f.rowid`,
    years: '',
    agreements: ` CROSS JOIN ${agreements} about ON about.key = f.rowid`,
  }[purpose];
  return {
    from: `${search} f${joined}`,
    where: [`f.${search} MATCH ?`],
    values: [ftsQuery(filter)],
    key: 'f.rowid',
  };
}

/** Leaves the choice of indexes to PostgreSQL. */
function byPlan(
  scope: Scope,
  only: Bound,
  filter: QuoteFilter,
  purpose: Purpose,
  { reader, quotes, agreements }: Tables & { reader: Reader }
): Source {
  const lists = listed(filter);
  const words = filter.office !== undefined || filter.search !== undefined;
  const about = purpose === 'agreements' ? ` JOIN ${agreements} about ON about.key = s.key` : '';
  // An index has the order for one filter with one value.
  const [a] = lists.length === 1 && !words ? lists : [];
  if (a?.column === 'agreement' && a.list.length === 1)
    return {
      from: `${agreements} a JOIN ${quotes} s ON s.key = a.key${about}`,
      where: [`a.${scope} = ?`, 'a.agreement_id = ?'],
      values: [only, a.list[0]!],
      key: 'a.key',
    };
  return {
    from: `${quotes} s${about}`,
    where: [
      `s.${scope} = ?`,
      ...lists.map(({ column, list }) => {
        if (column !== 'agreement')
          return list.length === 1 ? `s.${column} = ?` : reader.within(`s.${column}`);
        const named = list.length === 1 ? 'x.agreement_id = ?' : reader.within('x.agreement_id');
        return `EXISTS (SELECT 1 FROM ${agreements} x WHERE x.key = s.key AND ${named})`;
      }),
      ...(words ? ['s.search @@ ?::tsquery'] : []),
    ],
    values: [
      only,
      ...lists.map(({ list }) => (list.length === 1 ? list[0]! : list)),
      ...(words ? [tsquery(filter)] : []),
    ],
    key: 's.key',
  };
}

/**
 * Chooses how to read the rows of a filter, newest first without sorting. For counts, `s` has the speaker and `about`
 * the agreement; for years the key alone is there.
 */
export function sourceOf(
  filter: QuoteFilter,
  purpose: Purpose,
  reader: Reader,
  tables: Tables
): Source {
  const scope: Scope = filter.locale === ALL_LOCALES ? 'main' : 'locale';
  const only: Bound = scope === 'main' ? 1 : filter.locale;
  if (!reader.isSqlite) return byPlan(scope, only, filter, purpose, { reader, ...tables });
  const lists = listed(filter);
  const [first] = lists;
  const isSingle = lists.length <= 1 && (first?.list.length ?? 1) === 1;
  if (!isSingle || filter.office || filter.search) return bySearch(filter, purpose, tables);
  return byIndex(scope, only, first, purpose, tables);
}
