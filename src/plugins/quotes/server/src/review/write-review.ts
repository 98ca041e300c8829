import type { Core } from '@strapi/strapi';
import type { Review, Activity } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import { countRows, toStored } from '../analysis/quote-counts';
import { withdrawChanged } from '../publishing/schedule-changes';
import { getService } from '../get-service';
import type { QuoteColumns, QuoteRow } from '../repositories/quote-row';
import type { ReviewedQuote } from './reviewed-quote';
import { loggedQuote } from '../activity-log/activity-log';
import { reviewColumnsOf } from './review-columns';

/** Writes a review: with its author, new counts of pending quotes, and an entry in the activity log. */
export function createReviewWriter(strapi: Core.Strapi) {
  /** Returns who reviewed it, when, and the text that was reviewed. */
  function stamp(review: Review, quote: QuoteRow): Partial<QuoteColumns> {
    return {
      review,
      reason: null,
      confirmedText: quote.text,
      confirmedBy: getService(strapi, 'rights').userName(),
      confirmedAt: new Date().toISOString(),
      reviewedAs: null,
    };
  }

  async function recount(articleId: number): Promise<void> {
    const counts = countRows(await getService(strapi, 'quoteRows').ofArticle(articleId));
    const article = await getService(strapi, 'articles').byId(articleId);
    const { pendingSince } = article;
    // The review may have removed what kept a scheduled article back.
    const retries = article.scheduledAt ? { scheduleRejection: null } : {};
    await strapi.db.query(ARTICLE).updateMany({
      where: { id: articleId },
      // The Query Engine leaves this alone here: without it the article would not show as changed.
      data: { ...toStored(counts, pendingSince), updatedAt: new Date(), ...retries } as never,
    });
    await withdrawChanged(strapi, [article]);
  }

  async function write(
    quote: ReviewedQuote,
    columns: Partial<QuoteColumns>,
    action: Activity,
    before: QuoteRow = quote
  ): Promise<void> {
    await getService(strapi, 'quoteRows').update(quote.id, columns);
    await afterChange(quote, action, {
      ...loggedQuote(before),
      reviewColumns: reviewColumnsOf(before),
    });
  }

  /** Recounts the pending quotes, and records the change in the activity log. */
  async function afterChange(
    quote: ReviewedQuote,
    action: Activity,
    before: unknown
  ): Promise<void> {
    if (!quote.article) return;
    await recount(quote.article.id);
    const [now] = await getService(strapi, 'quoteRows').byIds([quote.id]);
    await getService(strapi, 'activityLog').record([
      {
        action,
        article: quote.article.documentId,
        language: quote.locale,
        title: quote.article.title ?? null,
        quote: quote.documentId,
        before,
        after: now ? loggedQuote(now) : null,
      },
    ]);
  }

  return { stamp, recount, write, afterChange };
}
