/** A row of the configured article type, as far as the plugin reads it. */
export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | Date | null;
  firstPublishedAt?: string | Date | null;
  pendingQuotes?: number | null;
  quoteCount?: number | null;
  pendingSince?: string | Date | null;
  dateline?: { date?: unknown } | null;
  [attribute: string]: unknown;
}

/** Returns YYYY-MM-DD of a date, or of a timestamp in UTC. */
function toDay(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}

/**
 * The day that offices are looked up for: the article's date, else when it was first published, else today.
 * @returns YYYY-MM-DD
 */
export function dayOfArticle(article: ArticleRow): string {
  return toDay(article.dateline?.date) || toDay(article.firstPublishedAt) || toDay(new Date())!;
}
