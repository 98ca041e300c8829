import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';
import type { StoredPiece } from '../projections/article';
import type { Reader, Value } from './reader';
import { toHeader, type Kind, type RecordHeader } from './records';

interface Row {
  kind: Kind;
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  sort_at: string;
  value: string | null;
  body: string | null;
}

/** Records by `documentId`. */
export interface Found {
  officials: Map<string, StoredOfficial>;
  agreements: Map<string, StoredAgreement>;
  /** Pieces in every language, without their values. */
  pieces: RecordHeader[];
}

/** A piece as it stands in the read model. */
export interface FoundPiece extends RecordHeader {
  value: StoredPiece;
  /** Its blocks, as JSON; empty where a list was asked for that does not show them. */
  body: string;
}

export interface PieceQuery {
  locale: string;
  section?: string;
  /** The place after which the list goes on. */
  after?: { sortAt: string; documentId: string };
  limit: number;
}

const HEADER = 'document_id, locale, slug, title, sort_at';
const WHOLE = `${HEADER}, value, body`;

/**
 * Questions to the read model, each one statement.
 * @param records the table, as raw SQL names it
 * @param formerSlugs the same
 */
export function find(reader: Reader, { records, links, formerSlugs }: Record<string, string>) {
  const toPiece = (row: Row): FoundPiece => ({
    ...toHeader(row),
    value: JSON.parse(row.value!) as StoredPiece,
    body: row.body ?? '[]',
  });

  return {
    /** Officials and agreements whole, pieces by their headers. */
    async named(documentIds: string[]): Promise<Found> {
      const found: Found = { officials: new Map(), agreements: new Map(), pieces: [] };
      if (documentIds.length === 0) return found;
      const rows = await reader.all<Row>(
        `SELECT kind, ${HEADER}, CASE WHEN kind = 'piece' THEN NULL ELSE value END AS value
         FROM ${records} WHERE ${reader.within('document_id')}
         ORDER BY document_id, locale`,
        [documentIds]
      );
      for (const row of rows) {
        if (row.kind === 'piece') found.pieces.push(toHeader(row));
        else if (row.kind === 'official')
          found.officials.set(row.document_id, JSON.parse(row.value!) as StoredOfficial);
        else found.agreements.set(row.document_id, JSON.parse(row.value!) as StoredAgreement);
      }
      return found;
    },

    /** A record with a slug, in every language that has it. */
    async bySlug(kind: Kind, slug: string): Promise<RecordHeader[]> {
      const rows = await reader.all<Row>(
        `SELECT ${HEADER} FROM ${records} WHERE kind = ? AND slug = ? ORDER BY locale`,
        [kind, slug]
      );
      return rows.map(toHeader);
    },

    /** The documents that had a slug before. */
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

    /** A piece whole by its slug, in every language that has it. */
    async piecesBySlug(slug: string): Promise<FoundPiece[]> {
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records} WHERE kind = 'piece' AND slug = ? ORDER BY locale`,
        [slug]
      );
      return rows.map(toPiece);
    },

    /** Pieces whole, by `documentId` and language. */
    async pieces(documentIds: string[], locale: string): Promise<FoundPiece[]> {
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records}
         WHERE ${reader.within('document_id')} AND locale = ? AND kind = 'piece'`,
        [documentIds, locale]
      );
      return rows.map(toPiece);
    },

    /** The latest pieces first. */
    async latest({ locale, section, after, limit }: PieceQuery): Promise<FoundPiece[]> {
      const values: Value[] = [locale];
      const conditions = [`kind = 'piece'`, 'locale = ?'];
      if (section !== undefined) {
        conditions.push('section = ?');
        values.push(section);
      }
      if (after) {
        conditions.push('(sort_at < ? OR (sort_at = ? AND document_id < ?))');
        values.push(after.sortAt, after.sortAt, after.documentId);
      }
      const rows = await reader.all<Row>(
        `SELECT ${WHOLE} FROM ${records} WHERE ${conditions.join(' AND ')}
         ORDER BY sort_at DESC, document_id DESC LIMIT ?`,
        [...values, limit]
      );
      return rows.map(toPiece);
    },

    /** The pieces right before and after each of these, in its language. */
    async neighbours(
      headers: RecordHeader[]
    ): Promise<{ previous: RecordHeader | null; next: RecordHeader | null }[]> {
      const beside = (i: number, side: 'previous' | 'next') => {
        const [sign, order] = side === 'previous' ? ['<', 'DESC'] : ['>', 'ASC'];
        return `SELECT * FROM (SELECT ${i} AS "at", '${side}' AS side, ${HEADER} FROM ${records}
          WHERE kind = 'piece' AND locale = ? AND (sort_at, document_id) ${sign} (?, ?)
          ORDER BY sort_at ${order}, document_id ${order} LIMIT 1) AS ${side}${i}`;
      };
      const rows = await reader.all<Row & { at: number; side: 'previous' | 'next' }>(
        headers.flatMap((_, i) => [beside(i, 'previous'), beside(i, 'next')]).join(' UNION ALL '),
        headers.flatMap(({ locale, sortAt, documentId }) => [
          ...[locale, sortAt, documentId],
          ...[locale, sortAt, documentId],
        ])
      );
      const result = headers.map(() => ({
        previous: null as RecordHeader | null,
        next: null as RecordHeader | null,
      }));
      for (const row of rows) result[row.at]![row.side] = toHeader(row);
      return result;
    },

    /** The pieces that name a record, the latest first; in one language. */
    async piecesNaming(documentId: string, locale: string, limit: number): Promise<FoundPiece[]> {
      const rows = await reader.all<Row>(
        `SELECT r.document_id, r.locale, r.slug, r.title, r.sort_at, r.value
         FROM ${links} l JOIN ${records} r ON r.document_id = l.from_id AND r.locale = l.locale
         WHERE l.to_id = ? AND l.from_kind = 'piece' AND l.locale = ?
         ORDER BY l.sort_at DESC, l.from_id DESC LIMIT ?`,
        [documentId, locale, limit]
      );
      return rows.map(toPiece);
    },

    /** The agreements that name a record. */
    async agreementsNaming(documentId: string): Promise<StoredAgreement[]> {
      const rows = await reader.all<Row>(
        `SELECT r.value FROM ${links} l JOIN ${records} r ON r.document_id = l.from_id
         WHERE l.to_id = ? AND l.from_kind = 'agreement' ORDER BY l.sort_at DESC, l.from_id`,
        [documentId]
      );
      return rows.map(({ value }) => JSON.parse(value!) as StoredAgreement);
    },
  };
}

export type Find = ReturnType<typeof find>;
