import type { Facet, QuoteResult, QuoteFacets } from '../../../shared/contract';
import { agreementSummary, officeIn, officialSummary } from '../pages/summaries';
import type { Part } from './search-query';
import { highlight } from './match';
import type { Counts, FoundQuote } from './find-quotes';
import type { Found } from '../store/find';
import { toLink } from '../pages/assemble-article';
import type { Tag } from '../invalidation/changes';

/** Lists everything that a quote names, public or not. */
export const namedBy = ({ value }: FoundQuote): string[] => [
  value.articleId,
  ...(value.speaker ? [value.speaker] : []),
  ...value.agreements,
];

/** Makes a result, or null if the article has been unpublished since it was found. */
export function toQuoteResult(
  { value }: FoundQuote,
  { officials, agreements, articles }: Found,
  { defaultLocale, search }: { defaultLocale: string; search?: Part[] }
): QuoteResult | null {
  const { articleId, speaker, office, locale, agreements: about, ...rest } = value;
  const article = articles.find((one) => one.documentId === articleId && one.locale === locale);
  if (!article) return null;
  const official = speaker ? officials.get(speaker) : undefined;
  return {
    ...rest,
    locale,
    highlight: search ? highlight(value.text, locale, search) : null,
    speaker: official ? officialSummary(official, { locale, defaultLocale }) : null,
    office: officeIn(office, official, locale),
    agreements: about.flatMap((documentId) => {
      const agreement = agreements.get(documentId);
      return agreement ? [agreementSummary(agreement, locale)] : [];
    }),
    article: toLink(article),
  };
}

/**
 * Lists the tags of a page of quotes, besides those of the lists it is from. A record that is not public has a tag as
 * well, because it may be published.
 */
export function tagsOf(quotes: FoundQuote[], counts: Counts | null): Tag[] {
  return [
    ...quotes.flatMap(({ value }) => [
      `quote:${value.documentId}`,
      `article:${value.articleId}`,
      ...(value.speaker ? [`official:${value.speaker}`] : []),
      ...value.agreements.map((id) => `agreement:${id}`),
    ]),
    ...(counts?.speakers ?? []).map(([id]) => `official:${id}`),
    ...(counts?.agreements ?? []).map(([id]) => `agreement:${id}`),
  ];
}

const byCount = (facets: Facet[]): Facet[] =>
  facets.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));

/** Makes facets of counts, with the names that readers know. */
export function toFacets(
  counts: Counts,
  { officials, agreements }: Found,
  context: { locale: string; defaultLocale: string }
): QuoteFacets {
  return {
    speakers: byCount(
      counts.speakers.flatMap(([documentId, count]) => {
        const official = officials.get(documentId);
        if (!official) return [];
        return [{ value: official.slug, label: officialSummary(official, context).name, count }];
      })
    ),
    years: counts.years.map(([year, count]) => ({ value: year, label: String(year), count })),
    agreements: byCount(
      counts.agreements.flatMap(([documentId, count]) => {
        const agreement = agreements.get(documentId);
        if (!agreement) return [];
        const { slug, title } = agreementSummary(agreement, context.locale);
        return [{ value: slug, label: title, count }];
      })
    ),
  };
}
