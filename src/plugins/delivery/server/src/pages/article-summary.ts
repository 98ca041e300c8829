import type { ArticleSummary } from '../../../shared/contract';
import type { StoredArticle } from '../projections/article';

/** Makes the summary of an article for lists. */
export function toSummary(article: StoredArticle): ArticleSummary {
  const { documentId, locale, slug, title, standfirst, section, authors, dateline, cover } =
    article;
  const { subjects, firstPublishedAt, updatedForReadersAt } = article;
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
