import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { getService } from '../get-service';

/** A row of an article and the quotes that were linked to it. */
export interface ArticleVersion {
  article: ArticleRow;
  quoteIds: number[];
}

/** All rows of an article: drafts and published versions, in every locale. */
export async function rowsOf(strapi: Core.Strapi, documentId: string): Promise<ArticleRow[]> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    where: { documentId },
    select: ['id', 'documentId', 'locale', 'publishedAt', 'title'] as never,
  });
  return rows as unknown as ArticleRow[];
}

/** The drafts that an operation on one, several or (`*`) all locales is about. */
export async function draftsOf(
  strapi: Core.Strapi,
  documentId: string,
  locale?: string | string[]
): Promise<ArticleRow[]> {
  const wanted = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const rows = await rowsOf(strapi, documentId);
  return rows.filter(
    (row) => row.publishedAt === null && (wanted === '*' || [wanted].flat().includes(row.locale))
  );
}

/** The rows of an article with their quotes, before an operation that replaces or deletes rows. */
export async function snapshot(strapi: Core.Strapi, documentId: string): Promise<ArticleVersion[]> {
  const articles = await rowsOf(strapi, documentId);
  const links = await getService(strapi, 'quoteRows').linkedTo(articles.map(({ id }) => id));
  const byArticle = new Map<number, number[]>();
  for (const { from, to } of links) byArticle.set(to, [...(byArticle.get(to) ?? []), from]);
  return articles.map((article) => ({ article, quoteIds: byArticle.get(article.id) ?? [] }));
}

/**
 * The quotes of rows that an operation has taken away.
 * @param left ids of the rows that are still there
 */
export function orphans(before: ArticleVersion[], left: ReadonlySet<number>): number[] {
  return before.filter(({ article }) => !left.has(article.id)).flatMap(({ quoteIds }) => quoteIds);
}
