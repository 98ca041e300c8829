import type { Core } from '@strapi/strapi';
import { safeWebAddress } from '../../../../../lib/text/addresses';
import type {
  QuoteAnchor,
  OfficeHeld,
  ArticlePage,
  QuoteKind,
  TextSpan,
} from '../../../shared/contract';
import type { Link, StoredRecord } from '../store/records';
import { ARTICLE } from '../uids';
import { fileLinks, toMedia, toMediaOrNull, type File } from './media';
import { toArticleBlocks, type QuoteSpan } from './rich-text';
import { orNull } from './values';

/** A quote as the read model stores it: other records by their `documentId`. */
export interface StoredQuote {
  documentId: string;
  text: string;
  kind: QuoteKind;
  order: number;
  speaker: string | null;
  office: OfficeHeld | null;
  attributionText: string | null;
  saidOn: string | null;
  occasion: string | null;
  sourceUrl: string | null;
  mention: TextSpan | null;
  cue: TextSpan | null;
  anchor: QuoteAnchor | null;
  partOf: string | null;
  agreements: string[];
  translations: { locale: string; text: string }[];
}

/** An article in one locale as the read model stores it; everything else on its page is looked up. */
export interface StoredArticle
  extends Omit<
    ArticlePage,
    'body' | 'quotes' | 'officials' | 'agreements' | 'translations' | 'previous' | 'next' | 'jsonLd'
  > {
  quotes: StoredQuote[];
  /** Mentioned officials, quoted or not. */
  officials: string[];
  agreements: string[];
}

interface Reference {
  documentId: string;
}

type QuoteVersion = Omit<
  StoredQuote,
  'speaker' | 'office' | 'partOf' | 'agreements' | 'translations'
> & {
  speaker: Reference | null;
  officeAtTime: OfficeHeld | null;
  partOf: Reference | null;
  agreements: Reference[];
};

/** A version of an article, as the Document Service returns it with `POPULATE`. */
export interface ArticleVersion {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  standfirst?: string | null;
  section?: string | null;
  body: unknown;
  authors: { name: string; role?: string | null }[];
  dateline: { place?: string | null; country?: string | null; date?: string | null } | null;
  sources: { name: string; kind?: string | null; url?: string | null }[];
  cover: { image: File | null; alternativeText: string; caption?: string; credit?: string } | null;
  subjects: { name: string }[];
  officials: Reference[];
  agreements: Reference[];
  quotes: QuoteVersion[];
  corrections: { date: string; text: string }[];
  seo: {
    metaTitle?: string | null;
    metaDescription?: string | null;
    shareImage: File | null;
    canonicalUrl?: string | null;
    noIndex?: boolean | null;
  } | null;
  previousSlugs: { slug: string }[];
  firstPublishedAt: string | null;
  updatedForReadersAt?: string | null;
  /** Null for a draft. */
  publishedAt: string | null;
}

const REFERENCE = { fields: ['documentId'] };
const POPULATE = {
  authors: true,
  dateline: true,
  sources: true,
  cover: { populate: ['image'] },
  subjects: true,
  officials: REFERENCE,
  agreements: REFERENCE,
  quotes: {
    fields: [
      'text',
      'kind',
      'order',
      'attributionText',
      'mention',
      'cue',
      'anchor',
      'officeAtTime',
      'saidOn',
      'occasion',
      'sourceUrl',
    ],
    populate: { speaker: REFERENCE, partOf: REFERENCE, agreements: REFERENCE },
  },
  corrections: true,
  seo: { populate: ['shareImage'] },
  previousSlugs: true,
};

const ids = (references: Reference[]): string[] => references.map(({ documentId }) => documentId);

function spansOf(quotes: QuoteVersion[]): Map<number, QuoteSpan[]> {
  const byBlock = new Map<number, QuoteSpan[]>();
  for (const { anchor, documentId } of quotes) {
    if (!anchor) continue;
    const { block, start, end } = anchor;
    byBlock.set(block, [...(byBlock.get(block) ?? []), { quoteId: documentId, start, end }]);
  }
  return byBlock;
}

/** Finds the same quotes in the other locales of an article, by `documentId`. */
function translationsOf(article: ArticleVersion, all: ArticleVersion[]) {
  const byQuote = new Map<string, { locale: string; text: string }[]>();
  for (const other of all) {
    if (other === article || other.documentId !== article.documentId) continue;
    for (const { documentId, text } of other.quotes) {
      byQuote.set(documentId, [...(byQuote.get(documentId) ?? []), { locale: other.locale, text }]);
    }
  }
  return byQuote;
}

function toStoredQuotes(article: ArticleVersion, all: ArticleVersion[]): StoredQuote[] {
  const translations = translationsOf(article, all);
  return article.quotes.map((quote) => ({
    documentId: quote.documentId,
    text: quote.text,
    kind: quote.kind,
    order: quote.order,
    speaker: quote.speaker?.documentId ?? null,
    office: quote.officeAtTime,
    attributionText: orNull(quote.attributionText),
    saidOn: orNull(quote.saidOn),
    occasion: orNull(quote.occasion),
    sourceUrl: safeWebAddress(quote.sourceUrl),
    mention: quote.mention,
    cue: quote.cue,
    anchor: quote.anchor,
    partOf: quote.partOf?.documentId ?? null,
    agreements: ids(quote.agreements),
    translations: translations.get(quote.documentId) ?? [],
  }));
}

function coverOf(cover: ArticleVersion['cover']): StoredArticle['cover'] {
  if (!cover?.image) return null;
  const { image, alternativeText, caption, credit } = cover;
  return {
    ...toMedia(image),
    alternativeText,
    caption: orNull(caption),
    credit: orNull(credit),
  };
}

function seoOf(seo: ArticleVersion['seo']): StoredArticle['seo'] {
  return (
    seo && {
      metaTitle: orNull(seo.metaTitle),
      metaDescription: orNull(seo.metaDescription),
      shareImage: toMediaOrNull(seo.shareImage),
      canonicalUrl: safeWebAddress(seo.canonicalUrl),
      noIndex: seo.noIndex === true,
    }
  );
}

function toStored(article: ArticleVersion, all: ArticleVersion[]): StoredArticle {
  const { dateline } = article;
  return {
    documentId: article.documentId,
    locale: article.locale,
    slug: article.slug,
    title: article.title,
    standfirst: orNull(article.standfirst),
    section: orNull(article.section),
    authors: article.authors.map(({ name, role }) => ({ name, role: orNull(role) })),
    dateline: dateline && {
      place: orNull(dateline.place),
      country: orNull(dateline.country),
      date: orNull(dateline.date),
    },
    cover: coverOf(article.cover),
    subjects: article.subjects.map(({ name }) => name),
    // A preview shows a draft as if it were published now.
    firstPublishedAt: article.firstPublishedAt ?? article.publishedAt ?? new Date().toISOString(),
    updatedForReadersAt: orNull(article.updatedForReadersAt),
    quotes: toStoredQuotes(article, all),
    officials: ids(article.officials),
    agreements: ids(article.agreements),
    sources: article.sources.map(({ name, kind, url }) => ({
      name,
      kind: orNull(kind),
      url: safeWebAddress(url),
    })),
    corrections: article.corrections.map(({ date, text }) => ({ date, text })),
    seo: seoOf(article.seo),
  };
}

/** Lists every official and agreement that an article names, the speakers first. */
export function namedIn({ quotes, officials, agreements }: StoredArticle) {
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  const cited = quotes.flatMap((quote) => quote.agreements);
  return {
    officials: [...new Set([...speakers, ...officials])],
    agreements: [...new Set([...agreements, ...cited])],
  };
}

const links = (kind: Link['kind'], documents: string[]) =>
  documents.map((id): Link => ({ kind, id }));

/**
 * Makes the record of a version of an article.
 * @param all the article in every locale
 */
export function toArticleRecord(
  article: ArticleVersion,
  all: ArticleVersion[]
): StoredRecord<StoredArticle> {
  const value = toStored(article, all);
  const { officials, agreements } = namedIn(value);
  return {
    kind: 'article',
    documentId: article.documentId,
    locale: article.locale,
    slug: article.slug,
    title: article.title,
    section: value.section,
    sortKey: new Date(value.firstPublishedAt).toISOString(),
    value,
    body: toArticleBlocks(article.body, spansOf(article.quotes)),
    links: [
      ...links('official', officials),
      ...links('agreement', agreements),
      ...links('quote', ids(article.quotes)),
      ...fileLinks([article.cover?.image, article.seo?.shareImage]),
    ],
    formerSlugs: article.previousSlugs.map(({ slug }) => slug),
  };
}

/** Finds articles in every locale. */
export async function articleVersions(
  strapi: Core.Strapi,
  documentIds: string[],
  status: 'draft' | 'published'
): Promise<ArticleVersion[]> {
  const found = await strapi.documents(ARTICLE).findMany({
    filters: { documentId: { $in: documentIds } },
    locale: '*',
    status,
    populate: POPULATE as never,
    limit: -1,
  });
  return found as unknown as ArticleVersion[];
}

/** Makes the records of published articles, in every locale. */
export async function articleRecords(
  strapi: Core.Strapi,
  documentIds: string[]
): Promise<StoredRecord<StoredArticle>[]> {
  const published = await articleVersions(strapi, documentIds, 'published');
  return published.map((article) => toArticleRecord(article, published));
}
