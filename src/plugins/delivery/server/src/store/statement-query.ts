import type { QuoteKind } from '../../../shared/contract';
import type { Part } from '../search/query';
import { EVERY_LANGUAGE } from '../search/words';
import type { Bound, Reader } from './reader';
import { FACT, LEXEME } from './statement-index';
import { indexName, type Indexed, type Scope } from './statement-tables';

/** Which statements are asked for. Each list means: any of them. */
export interface StatementFilter {
  /** A language of the site; "*": every utterance once. */
  language: string;
  officials?: string[];
  agreements?: string[];
  countries?: string[];
  kinds?: QuoteKind[];
  /** The words of an office's title, each as the stems of which one has to be there. */
  office?: string[][];
  search?: Part[];
  /** Keys (store/statement-key.ts). */
  from?: number;
  before?: number;
}

/** The part of a query that says which rows, without an order. */
export interface Source {
  from: string;
  where: string[];
  values: Bound[];
  /** The column of the key in the index that is gone through. */
  key: string;
}

interface Tables {
  statements: string;
  agreements: string;
  search: string;
}

const any = (alternatives: string[], or: string) => `(${alternatives.join(` ${or} `)})`;

/** What FTS5 is asked. Forms, stems and facts consist of letters and digits: in quotes they are words, never syntax. */
export function ftsQuery(filter: StatementFilter): string {
  const { language, officials, agreements, countries, kinds, office, search } = filter;
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
    const form = one('words', part.form) + (part.unfinished ? ' *' : '');
    return any([...stems, form], 'OR');
  });
  return [
    one('facts', language === EVERY_LANGUAGE ? FACT.main : FACT.locale(language)),
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

/** What PostgreSQL's index of words is asked. */
export function tsquery({ office, search }: StatementFilter): string {
  const quoted = (lexeme: string) => `'${lexeme}'`;
  const parts = (search ?? []).map((part) => {
    if (part.is === 'phrase') return any(part.forms.map(LEXEME.form).map(quoted), '<->');
    const stems = part.stems.map(LEXEME.stem).map(quoted);
    const form = quoted(LEXEME.form(part.form)) + (part.unfinished ? ':*' : '');
    return any([...stems, form], '|');
  });
  const titles = (office ?? []).map((stems) => any(stems.map(LEXEME.office).map(quoted), '|'));
  return [...titles, ...parts].join(' & ');
}

/** The filters that name something, each with its column. */
function listed(filter: StatementFilter): { column: Indexed | 'agreement'; list: string[] }[] {
  const { officials, agreements, countries, kinds } = filter;
  const lists = [
    { column: 'speaker_id' as const, list: officials },
    { column: 'agreement' as const, list: agreements },
    { column: 'country' as const, list: countries },
    { column: 'kind' as const, list: kinds },
  ];
  return lists.flatMap(({ column, list }) => (list ? [{ column, list }] : []));
}

/**
 * How to get at the rows of a filter, newest first without sorting. SQLite goes through one index: for a single filter
 * the one of its column, for everything else the search index, which has the filters as words. PostgreSQL combines and
 * chooses by itself.
 */
export function sourceOf(filter: StatementFilter, reader: Reader, tables: Tables): Source {
  const scope: Scope = filter.language === EVERY_LANGUAGE ? 'main' : 'locale';
  const only: Bound = scope === 'main' ? 1 : filter.language;
  const lists = listed(filter);
  const words = filter.office !== undefined || filter.search !== undefined;
  const [first] = lists;
  const single = !words && lists.length <= 1 && (first?.list.length ?? 1) === 1;

  if (single && first?.column === 'agreement') {
    const join = reader.isSqlite ? 'CROSS JOIN' : 'JOIN';
    return {
      from: `${tables.agreements} a ${join} ${tables.statements} s ON s.key = a.key`,
      where: [`a.${scope} = ?`, 'a.agreement_id = ?'],
      values: [only, first.list[0]!],
      key: 'a.key',
    };
  }
  if (single) {
    const column = first?.column as Indexed | undefined;
    const by = reader.isSqlite ? ` INDEXED BY ${indexName(scope, column)}` : '';
    return {
      from: `${tables.statements} s${by}`,
      where: [`s.${scope} = ?`, ...(column ? [`s.${column} = ?`] : [])],
      values: [only, ...(first?.list ?? [])],
      key: 's.key',
    };
  }
  if (reader.isSqlite) {
    return {
      from: `${tables.search} f CROSS JOIN ${tables.statements} s ON s.key = f.rowid`,
      where: [`${tables.search} MATCH ?`],
      values: [ftsQuery(filter)],
      key: 'f.rowid',
    };
  }
  return {
    from: `${tables.statements} s`,
    where: [
      `s.${scope} = ?`,
      ...lists.map(({ column }) =>
        column === 'agreement'
          ? `EXISTS (SELECT 1 FROM ${tables.agreements} a WHERE a.key = s.key AND ${reader.within('a.agreement_id')})`
          : reader.within(`s.${column}`)
      ),
      ...(words ? ['s.search @@ ?::tsquery'] : []),
    ],
    values: [only, ...lists.map(({ list }) => list), ...(words ? [tsquery(filter)] : [])],
    key: 's.key',
  };
}
