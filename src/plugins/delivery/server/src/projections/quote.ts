import type { OfficeHeld, QuoteKind } from '../../../shared/contract';
import { officeIn } from '../pages/summaries';
import type { StoredOfficial } from './official';
import type { StoredArticle, StoredQuote } from './article';

/**
 * A published quote in one locale as the read model stores it for the search: other records by their `documentId`.
 */
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

/** A quote with its position among the quotes of its article. */
export interface PlacedQuote {
  value: ListedQuote;
  position: number;
  /** True for the locale in which the quote is listed if every quote is listed once. */
  isMain: boolean;
}

/** Returns the day of a quote: when it was said, else the day of the article. */
const dayOf = ({ saidOn }: StoredQuote, { dateline, firstPublishedAt }: StoredArticle): string =>
  saidOn ?? dateline?.date ?? new Date(firstPublishedAt).toISOString().slice(0, 10);

/**
 * Lists the quotes of articles.
 * @param articles in all locales of each
 * @param defaultLocale the locale in which a quote counts, if it exists in several
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

/** Returns what a quote can be filtered by that depends on its speaker. */
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
