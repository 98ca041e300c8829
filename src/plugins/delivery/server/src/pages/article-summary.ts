import type { PieceSummary } from '../../../shared/contract';
import type { StoredPiece } from '../projections/article';

/** A piece as a list shows one. */
export function toSummary(piece: StoredPiece): PieceSummary {
  const { documentId, locale, slug, title, standfirst, section, authors, dateline, cover } = piece;
  const { subjects, firstPublishedAt, updatedForReadersAt } = piece;
  return {
    documentId,
    locale,
    slug,
    title,
    standfirst,
    section,
    authors,
    dateline,
    cover,
    subjects,
    firstPublishedAt,
    updatedForReadersAt,
  };
}
