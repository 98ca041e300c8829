import type { OfficeHeld, QuoteKind } from '../../../shared/contract';
import { officeIn } from '../pages/summaries';
import type { StoredOfficial } from './official';
import type { StoredPiece, StoredQuote } from './article';

/** A published quote in one language as the read model keeps it for lists: other records by their `documentId`. */
export interface StoredStatement {
  documentId: string;
  locale: string;
  pieceId: string;
  text: string;
  kind: QuoteKind;
  speaker: string | null;
  office: OfficeHeld | null;
  attributionText: string | null;
  /** YYYY-MM-DD */
  day: string;
  occasion: string | null;
  sourceUrl: string | null;
  agreements: string[];
}

/** Where a statement stands: in which piece, and the how manieth there. */
export interface PlacedStatement {
  value: StoredStatement;
  position: number;
  /** Whether this is the language in which it is shown where every utterance is shown once. */
  isMain: boolean;
}

/** The day of a quote: when it was said, else the day of the article. */
const dayOf = ({ saidOn }: StoredQuote, { dateline, firstPublishedAt }: StoredPiece): string =>
  saidOn ?? dateline?.date ?? new Date(firstPublishedAt).toISOString().slice(0, 10);

/**
 * The statements of pieces.
 * @param pieces in all languages of each
 * @param ownLanguage the desk's: an utterance counts in it, where it is there in several
 */
export function statementsOf(pieces: StoredPiece[], ownLanguage: string): PlacedStatement[] {
  const mains = new Map<string, string>();
  const inOrder = [...pieces].sort((a, b) => (a.locale < b.locale ? -1 : 1));
  for (const { locale, quotes } of inOrder) {
    for (const { documentId } of quotes) {
      if (!mains.has(documentId) || locale === ownLanguage) mains.set(documentId, locale);
    }
  }
  return pieces.flatMap((piece) =>
    piece.quotes.map((quote, position) => ({
      position,
      isMain: mains.get(quote.documentId) === piece.locale,
      value: {
        documentId: quote.documentId,
        locale: piece.locale,
        pieceId: piece.documentId,
        text: quote.text,
        kind: quote.kind,
        speaker: quote.speaker,
        office: quote.office,
        attributionText: quote.attributionText,
        day: dayOf(quote, piece),
        occasion: quote.occasion,
        sourceUrl: quote.sourceUrl,
        agreements: quote.agreements,
      },
    }))
  );
}

/** What can be asked for of a statement that depends on who said it. */
export function speakerFacts(
  { office, locale }: StoredStatement,
  speaker: StoredOfficial | undefined
): { country: string | null; officeTitles: string[] } {
  const own = officeIn(office, speaker, locale);
  const titles = [office?.title, own?.title].flatMap((title) => title ?? []);
  return {
    country: (office?.country ?? speaker?.country ?? null)?.toUpperCase() ?? null,
    officeTitles: [...new Set(titles)],
  };
}
