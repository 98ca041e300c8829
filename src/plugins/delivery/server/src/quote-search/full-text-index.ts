import { fromTerms } from './terms';

/** The indexed content of a quote. */
export interface Indexable {
  locale: string;
  main: number;
  kind: string;
  speaker_id: string | null;
  country: string | null;
  office: string;
  terms: string;
}

/** Makes a word of the index for a property that is no word of the text. */
const fact = (kind: string, value: string) => kind + value.replace(/[^\p{L}\p{N}]/gu, 'x');

export const FACT = {
  locale: (locale: string) => fact('l', locale),
  main: 'main',
  kind: (kind: string) => fact('k', kind),
  speaker: (documentId: string) => fact('s', documentId),
  country: (code: string) => fact('c', code),
  agreement: (documentId: string) => fact('a', documentId),
};

/** Makes a row of the FTS5 table. */
export function toFts(row: Indexable, agreements: string[]) {
  const terms = fromTerms(row.terms);
  const facts = [
    FACT.locale(row.locale),
    ...(row.main ? [FACT.main] : []),
    FACT.kind(row.kind),
    ...(row.speaker_id ? [FACT.speaker(row.speaker_id)] : []),
    ...(row.country ? [FACT.country(row.country)] : []),
    ...agreements.map(FACT.agreement),
  ];
  return {
    words: terms.map(({ form }) => form).join(' '),
    stems: terms.map(({ stem }) => stem).join(' '),
    office: row.office,
    facts: facts.join(' '),
  };
}

/** Prefixes that distinguish kinds of lexemes. */
export const LEXEME = {
  form: (form: string) => form,
  stem: (stem: string) => `=${stem}`,
  office: (stem: string) => `#${stem}`,
};

/** PostgreSQL stores no position beyond this. */
const LAST_PLACE = 16_383;
/** Forms and stems consist of letters and digits, so nothing has to be escaped. */
const quoted = (lexeme: string) => `'${lexeme}'`;

/** Writes a tsvector. */
export function toTsvector(row: Indexable): string {
  const places = new Map<string, Set<number>>();
  const add = (lexeme: string, at: number) =>
    places.set(lexeme, (places.get(lexeme) ?? new Set()).add(Math.min(at, LAST_PLACE)));
  fromTerms(row.terms).forEach(({ form, stem }, i) => {
    add(LEXEME.form(form), i + 1);
    add(LEXEME.stem(stem), i + 1);
  });
  for (const stem of row.office.split(' ').filter(Boolean)) add(LEXEME.office(stem), 1);
  return [...places]
    .map(([lexeme, at]) => `${quoted(lexeme)}:${[...at].slice(0, 255).join(',')}`)
    .join(' ');
}
