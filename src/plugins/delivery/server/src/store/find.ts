import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';
import type { StoredArticle } from '../projections/article';
import type { Reader, Value } from './reader';
import { toHeader, type Kind, type RecordHeader } from './records';

interface Row {
  kind: Kind;
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  sort_key: string;
  value: string | null;
  body: string | null;
}

/** Records by `documentId`. */
export interface Found {
  officials: Map<string, StoredOfficial>;
  agreements: Map<string, StoredAgreement>;
  /** Articles in every locale, without their values. */
  articles: RecordHeader[];
}

/** An official or agreement of the read model. */
export interface FoundRecord<Value> {
  documentId: string;
  sortKey: string;
  value: Value;
}

/** An article of the read model. */
export interface FoundArticle extends RecordHeader {
  value: StoredArticle;
  /** Its blocks, as JSON; empty in lists that do not show them. */
  body: string;
}

export interface ArticleQuery {
  locale: string;
  section?: string;
  /** The place after which the list goes on. */
  after?: { sortKey: string; documentId: string };
  limit: number;
}

const HEADER = 'document_id, locale, slug, title, sort_key';
const WHOLE = `${HEADER}, value, body`;

/**
 * Makes the queries of the read model, each one statement of SQL.
 * @param records the table, as raw SQL names it
 * @param formerSlugs the same
 */
export function find(reader: Reader, { records, links, formerSlugs }: Record<string, string>) {
  const toArticle = (row: Row): FoundArticle => ({
    ...toHeader(row),
    value: JSON.parse(row.value!) as StoredArticle,
    body: row.body ?? '[]',
  });

  return {
    /** Finds officials and agreements with their values, articles by their headers. */
    async named(documentIds: string[]): Promise<Found> {
      const found: Found = { officials: new Map(), agreements: new Map(), articles: [] };
      if (documentIds.length === 0) return found;
      const rows = await reader.all<Row>(
        `SELECT kind, ${HEADER}, CASE WHEN kind = 'article' THEN NULL ELSE value END AS value
         FROM ${records} WHERE ${reader.within('document_id')}
         ORDER BY document_id, locale`,
        [documentIds]
      );
      for (const row of rows) {
        if (row.kind === 'article') found.articles.push(toHeader(row));
        else if (row.kind === 'official')
          found.officials.set(row.document_id, JSON.parse(row.value!) as StoredOfficial);
        else found.agreements.set(row.document_id, JSON.parse(row.value!) as StoredAgreement);
      }
      return found;
    },

    /** Finds the record with a slug, in every locale that has it. */
    async bySlug(kind: Kind, slug: string): Promise<RecordHeader[]> {
      const rows = await reader.all<Row>(
        `SELECT ${HEADER} FROM ${records} WHERE kind = ? AND slug = ? ORDER BY locale`,
        [kind, slug]
      );
      return rows.map(toHeader);
    },

    /** Finds the documents that had a slug before. */
    async byFormerSlug(
      kind: Kind,
      slug: string
    ): Promise<{ documentId: string; locale: string }[]> {
      const rows = await reader.all<{ document_id: string; locale: string }>(
        `SELECT document_id, locale FROM ${formerSlugs} WHERE kind = ? AND slug = ? ORDER BY locale`,
        [kind, slug]
      );
      return rows.map(({ document_id, locale }) => ({ documentId: document_id, locale }));
    },

    /** Finds an article by its slug, in every locale that has it. */
    async articlesBySlug(slug: string): Promise<FoundArticle[]> {
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records} WHERE kind = 'article' AND slug = ? ORDER BY locale`,
        [slug]
      );
      return rows.map(toArticle);
    },

    /** Finds articles by `documentId` and locale. */
    async articles(documentIds: string[], locale: string): Promise<FoundArticle[]> {
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records}
         WHERE ${reader.within('document_id')} AND locale = ? AND kind = 'article'`,
        [documentIds, locale]
      );
      return rows.map(toArticle);
    },

    /** Lists articles, the latest first. */
    async latest({ locale, section, after, limit }: ArticleQuery): Promise<FoundArticle[]> {
      const values: Value[] = [locale];
      const conditions = [`kind = 'article'`, 'locale = ?'];
      if (section !== undefined) {
        conditions.push('section = ?');
        values.push(section);
      }
      if (after) {
        conditions.push('(sort_key < ? OR (sort_key = ? AND document_id < ?))');
        values.push(after.sortKey, after.sortKey, after.documentId);
      }
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records} WHERE ${conditions.join(' AND ')}
         ORDER BY sort_key DESC, document_id DESC LIMIT ?`,
        [...values, limit]
      );
      return rows.map(toArticle);
    },

    /** Finds the articles right before and after each of these, in its locale. */
    async neighbours(
      headers: RecordHeader[]
    ): Promise<{ previous: RecordHeader | null; next: RecordHeader | null }[]> {
      const adjacent = (i: number, side: 'previous' | 'next') => {
        const [sign, order] = side === 'previous' ? ['<', 'DESC'] : ['>', 'ASC'];
        return `SELECT * FROM (SELECT ${i} AS "at", '${side}' AS side, ${HEADER} FROM ${records}
          WHERE kind = 'article' AND locale = ? AND (sort_key, document_id) ${sign} (?, ?)
          ORDER BY sort_key ${order}, document_id ${order} LIMIT 1) AS ${side}${i}`;
      };
      const rows = await reader.all<Row & { at: number; side: 'previous' | 'next' }>(
        headers
          .flatMap((_, i) => [adjacent(i, 'previous'), adjacent(i, 'next')])
          .join(' UNION ALL '),
        headers.flatMap(({ locale, sortKey, documentId }) => [
          ...[locale, sortKey, documentId],
          ...[locale, sortKey, documentId],
        ])
      );
      const result = headers.map(() => ({
        previous: null as RecordHeader | null,
        next: null as RecordHeader | null,
      }));
      for (const row of rows) result[row.at]![row.side] = toHeader(row);
      return result;
    },

    /** Finds the articles in one locale that name a record, the latest first. */
    async articlesNaming(
      documentId: string,
      locale: string,
      limit: number
    ): Promise<FoundArticle[]> {
      const rows = await reader.all<Row>(
        `SELECT r.document_id, r.locale, r.slug, r.title, r.sort_key, r.value
         FROM ${links} l JOIN ${records} r ON r.document_id = l.from_id AND r.locale = l.locale
         WHERE l.to_id = ? AND l.from_kind = 'article' AND l.locale = ?
         ORDER BY l.sort_key DESC, l.from_id DESC LIMIT ?`,
        [documentId, locale, limit]
      );
      return rows.map(toArticle);
    },

    /** Lists officials by name, or agreements with the latest first. */
    async listRecords<Value>(
      kind: 'official' | 'agreement',
      { after, limit }: Pick<ArticleQuery, 'after' | 'limit'>
    ): Promise<FoundRecord<Value>[]> {
      const [sign, order] = kind === 'official' ? ['>', 'ASC'] : ['<', 'DESC'];
      const goesOn = after
        ? ` AND (sort_key ${sign} ? OR (sort_key = ? AND document_id ${sign} ?))`
        : '';
      const rows = await reader.all<Row>(
        `SELECT document_id, sort_key, value FROM ${records} WHERE kind = ? AND locale = ''${goesOn}
         ORDER BY sort_key ${order}, document_id ${order} LIMIT ?`,
        [kind, ...(after ? [after.sortKey, after.sortKey, after.documentId] : []), limit]
      );
      return rows.map((row) => ({
        documentId: row.document_id,
        sortKey: row.sort_key,
        value: JSON.parse(row.value!) as Value,
      }));
    },

    /** Finds the agreements that name a record. */
    async agreementsNaming(documentId: string): Promise<StoredAgreement[]> {
      const rows = await reader.all<Row>(
        `SELECT r.value FROM ${links} l JOIN ${records} r ON r.document_id = l.from_id
         WHERE l.to_id = ? AND l.from_kind = 'agreement' ORDER BY l.sort_key DESC, l.from_id`,
        [documentId]
      );
      return rows.map(({ value }) => JSON.parse(value!) as StoredAgreement);
    },
  };
}

export type Find = ReturnType<typeof find>;
