import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { TABLES, type TableName } from './tables';

export type Kind = 'article' | 'official' | 'agreement';

/** Something that a record names or shows. */
export interface Link {
  kind: 'official' | 'agreement' | 'quote' | 'file';
  /** The `documentId`; of a file, its `id`. */
  id: string;
}

/** A public record in one locale, as the read model stores it. */
export interface StoredRecord<Value = unknown> {
  kind: Kind;
  documentId: string;
  /** Empty for records that have no locales. */
  locale: string;
  slug: string;
  title: string;
  section: string | null;
  /** The sort key of lists (see tables.ts). */
  sortKey: string;
  value: Value;
  /** The blocks of an article, which are stored apart because answers contain them unchanged. */
  body?: unknown;
  links: Link[];
  /** Its former slugs. */
  formerSlugs: string[];
}

/** A stored record without its value. */
export interface RecordHeader {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  sortKey: string;
}

interface HeaderRow {
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  sort_key: string;
}

export const HEADER_COLUMNS = ['document_id', 'locale', 'slug', 'title', 'sort_key'];

export const toHeader = (row: HeaderRow): RecordHeader => ({
  documentId: row.document_id,
  locale: row.locale,
  slug: row.slug,
  title: row.title,
  sortKey: row.sort_key,
});

const distinct = (links: Link[]): Link[] => [
  ...new Map(links.map((link) => [`${link.kind}:${link.id}`, link])).values(),
];

function rowsOf(records: StoredRecord[]): [TableName, object[]][] {
  return [
    [
      TABLES.records,
      records.map(({ kind, documentId, locale, slug, title, section, sortKey, value, body }) => ({
        kind,
        document_id: documentId,
        locale,
        slug,
        title,
        section,
        sort_key: sortKey,
        value: JSON.stringify(value),
        body: body === undefined ? null : JSON.stringify(body),
      })),
    ],
    [
      TABLES.links,
      records.flatMap(({ kind, documentId, locale, sortKey, links }) =>
        distinct(links).map((to) => ({
          from_id: documentId,
          locale,
          from_kind: kind,
          to_kind: to.kind,
          to_id: to.id,
          sort_key: sortKey,
        }))
      ),
    ],
    [
      TABLES.formerSlugs,
      records.flatMap(({ kind, documentId, locale, formerSlugs }) =>
        formerSlugs.map((slug) => ({ kind, slug, locale, document_id: documentId }))
      ),
    ],
  ];
}

/** Reads and writes the read model inside the running transaction. */
export function recordsIn(strapi: Core.Strapi, trx: Knex.Transaction) {
  const table = (name: TableName) => strapi.db.getConnection(name).transacting(trx);

  return {
    /** Finds what is stored of documents, in every locale. */
    async headers(documentIds: string[]): Promise<RecordHeader[]> {
      if (documentIds.length === 0) return [];
      const rows = await table(TABLES.records)
        .select(HEADER_COLUMNS)
        .whereIn('document_id', documentIds);
      return (rows as HeaderRow[]).map(toHeader);
    },

    /** Finds what these documents name, in any locale. */
    async linksFrom(documentIds: string[]): Promise<Link[]> {
      if (documentIds.length === 0) return [];
      const rows = await table(TABLES.links)
        .distinct('to_kind', 'to_id')
        .whereIn('from_id', documentIds);
      return (rows as { to_kind: Link['kind']; to_id: string }[]).map(({ to_kind, to_id }) => ({
        kind: to_kind,
        id: to_id,
      }));
    },

    /** Finds the documents that show a file, by kind. */
    async showing(fileId: string): Promise<{ kind: Kind; documentId: string }[]> {
      const rows = await table(TABLES.links)
        .distinct('from_kind', 'from_id')
        .where({ to_kind: 'file', to_id: fileId });
      return (rows as { from_kind: Kind; from_id: string }[]).map(({ from_kind, from_id }) => ({
        kind: from_kind,
        documentId: from_id,
      }));
    },

    /** Finds the articles right before and after one in its locale, because their pages link to each other. */
    async neighbours(header: RecordHeader): Promise<string[]> {
      const adjacent = (sign: '<' | '>', direction: 'asc' | 'desc') =>
        table(TABLES.records)
          .select('document_id')
          .where({ kind: 'article', locale: header.locale })
          .where((where) =>
            where
              .where('sort_key', sign, header.sortKey)
              .orWhere((same) =>
                same.where('sort_key', header.sortKey).where('document_id', sign, header.documentId)
              )
          )
          .orderBy([
            { column: 'sort_key', order: direction },
            { column: 'document_id', order: direction },
          ])
          .limit(1);
      const rows = [...(await adjacent('<', 'desc')), ...(await adjacent('>', 'asc'))];
      return (rows as { document_id: string }[]).map(({ document_id }) => document_id);
    },

    /** Replaces everything that is stored of these documents by these records. */
    async replace(documentIds: string[], records: StoredRecord[]): Promise<void> {
      if (documentIds.length === 0) return;
      await table(TABLES.records).whereIn('document_id', documentIds).delete();
      await table(TABLES.links).whereIn('from_id', documentIds).delete();
      await table(TABLES.formerSlugs).whereIn('document_id', documentIds).delete();
      const size = strapi.db.dialect.getBatchInsertSize();
      for (const [name, rows] of rowsOf(records)) {
        for (let i = 0; i < rows.length; i += size) {
          await table(name).insert(rows.slice(i, i + size));
        }
      }
    },
  };
}
