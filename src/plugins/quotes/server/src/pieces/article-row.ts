/** A row of the configured article type, as far as the plugin reads it. */
export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | Date | null;
  firstPublishedAt?: string | Date | null;
  unsettled?: number | null;
  quoteCount?: number | null;
  waitingSince?: string | Date | null;
  [attribute: string]: unknown;
}

/** YYYY-MM-DD of a date or of a moment in UTC. */
function toDay(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}

function valueAt(record: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : null,
      record
    );
}

/**
 * The day that offices are looked up for: the article's date, else when it was first published, else today.
 * @param dateField path to the date, from the plugin's configuration
 * @returns YYYY-MM-DD
 */
export function dayOfPiece(article: ArticleRow, dateField: string | null): string {
  return (
    (dateField && toDay(valueAt(article, dateField))) ||
    toDay(article.firstPublishedAt) ||
    toDay(new Date())!
  );
}
