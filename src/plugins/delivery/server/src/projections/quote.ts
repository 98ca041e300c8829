import type { OfficeHeld, QuoteKind } from '../../../shared/contract';
import { officeIn } from '../pages/summaries';
import type { StoredOfficial } from './official';
import type { StoredArticle, StoredQuote } from './article';

/** A published quote in one language as the read model keeps it for lists: other records by their `documentId`. */
export interface ListedQuote {
  documentId: string;
  locale: string;
  articleId: string;
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
export interface PlacedQuote {
  value: ListedQuote;
  position: number;
  /** Whether this is the language in which it is shown where every utterance is shown once. */
  isMain: boolean;
}

/** The day of a quote: when it was said, else the day of the piece (DESIGN section 4). */
const dayOf = ({ saidOn }: StoredQuote, { dateline, firstPublishedAt }: StoredArticle): string =>
  saidOn ?? dateline?.date ?? new Date(firstPublishedAt).toISOString().slice(0, 10);

/**
 * The statements of pieces.
 * @param pieces in all languages of each
 * @param ownLanguage the desk's: an utterance counts in it, where it is there in several
 */
export function quotesOf(articles: StoredArticle[], defaultLocale: string): PlacedQuote[] {
  const mains = new Map<string, string>();
  const inOrder = [...articles].sort((a, b) => (a.locale < b.locale ? -1 : 1));
  for (const { locale, quotes } of inOrder) {
    for (const { documentId } of quotes) {
      if (!mains.has(documentId) || locale === defaultLocale) mains.set(documentId, locale);
    }
  }
  return articles.flatMap((article) =>
    article.quotes.map((quote, position) => ({
      position,
      isMain: mains.get(quote.documentId) === article.locale,
      value: {
        documentId: quote.documentId,
        locale: article.locale,
        articleId: article.documentId,
        text: quote.text,
        kind: quote.kind,
        speaker: quote.speaker,
        office: quote.office,
        attributionText: quote.attributionText,
        day: dayOf(quote, article),
        occasion: quote.occasion,
        sourceUrl: quote.sourceUrl,
        agreements: quote.agreements,
      },
    }))
  );
}

/** What can be asked for of a statement that depends on who said it. */
export function speakerFacts(
  { office, locale }: ListedQuote,
  speaker: StoredOfficial | undefined
): { country: string | null; officeTitles: string[] } {
  const own = officeIn(office, speaker, locale);
  const titles = [office?.title, own?.title].flatMap((title) => title ?? []);
  return {
    country: (office?.country ?? speaker?.country ?? null)?.toUpperCase() ?? null,
    officeTitles: [...new Set(titles)],
  };
}
