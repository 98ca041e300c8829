import type { Core } from '@strapi/strapi';
import type { Activity, ActivityLogEntry, LoggedQuote } from '../../../shared/contract';
import { currentOperation } from '../operation';
import type { ArticleRow } from '../repositories/article-row';
import { ACTIVITY_LOG } from '../uids';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';

/** An event to record; the caller and the time are added. */
export type ActivityEvent = Pick<ActivityLogEntry, 'article' | 'language'> &
  Partial<Pick<ActivityLogEntry, 'title' | 'quote' | 'before' | 'after' | 'reason'>> & {
    action: Activity;
  };

/** Limits how many entries an export reads at once. */
const BATCH = 500;

const FIELDS = [
  'at',
  'action',
  'actorKind',
  'actorId',
  'actor',
  'article',
  'language',
  'title',
  'quote',
  'before',
  'after',
  'reason',
] as const;

/** A quote as an entry remembers it. */
export function loggedQuote(quote: QuoteRow): LoggedQuote {
  return {
    quote: quote.documentId,
    text: quote.text,
    speaker: quote.speaker?.documentId ?? null,
    attributionText: quote.attributionText,
    review: quote.review,
  };
}

/** The article that an entry is about. */
export function loggedSubject({ documentId, locale, title }: ArticleRow) {
  return { article: documentId, language: locale, title: title ? String(title) : null };
}

const toEntry = (row: Record<string, unknown>): ActivityLogEntry =>
  Object.fromEntries(
    FIELDS.map((field) => [field, row[field] ?? null])
  ) as unknown as ActivityLogEntry;

/** Records who reviewed or published what, and when, in the transaction of the change that it describes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async record(events: ActivityEvent[]): Promise<void> {
    if (events.length === 0) return;
    const { kind, id, name } = getService(strapi, 'rights').actor();
    const isScheduled = currentOperation().scheduledBy !== undefined;
    const common = {
      at: new Date(),
      actorKind: kind,
      actorId: id,
      actor: name ?? (isScheduled ? 'scheduler' : null),
    };
    await strapi.db
      .query(ACTIVITY_LOG)
      .createMany({ data: events.map((event) => ({ ...common, ...event })) as never[] });
  },

  /** A page of entries, newest first; of one article, or of all. */
  async page(
    article: string | undefined,
    page: number,
    pageSize: number
  ): Promise<{ entries: ActivityLogEntry[]; total: number }> {
    const where = article ? { article } : {};
    const [rows, total] = await strapi.db.query(ACTIVITY_LOG).findWithCount({
      where,
      orderBy: { id: 'desc' },
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    return { entries: rows.map(toEntry), total };
  },

  /** All entries, oldest first, as JSON Lines. */
  async *lines(article: string | undefined): AsyncGenerator<string> {
    let last = 0;
    for (;;) {
      const rows = await strapi.db.query(ACTIVITY_LOG).findMany({
        where: { id: { $gt: last }, ...(article && { article }) },
        orderBy: { id: 'asc' },
        limit: BATCH,
      });
      for (const row of rows) yield `${JSON.stringify(toEntry(row))}\n`;
      if (rows.length < BATCH) return;
      last = Number(rows[rows.length - 1].id);
    }
  },
});
