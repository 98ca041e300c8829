import type { Core } from '@strapi/strapi';
import type { Review, TrailAction } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import { countRows, toStored } from '../analysis/quote-counts';
import { withdrawChanged } from '../publishing/schedule-changes';
import { getService } from '../get-service';
import type { QuoteColumns, QuoteRow } from '../repositories/quote-rows';
import type { ReviewedQuote } from './review';
import { trailQuote } from '../activity-log/activity-log';
import { settlementOf } from './review-columns';

/** How a decision is written: with whose it is, what waits counted anew, and an entry in the trail. */
export function createSettling(strapi: Core.Strapi) {
  /** Who settled it, when, and the words that were before them. */
  function stamp(review: Review, quote: QuoteRow): Partial<QuoteColumns> {
    return {
      review,
      reason: null,
      confirmedText: quote.text,
      confirmedBy: getService(strapi, 'rights').userName(),
      confirmedAt: new Date().toISOString(),
      settledAs: null,
    };
  }

  async function countAnew(articleId: number): Promise<void> {
    const counts = countRows(await getService(strapi, 'quoteRows').ofArticle(articleId));
    const article = await getService(strapi, 'articles').byId(articleId);
    const { waitingSince } = article;
    // What was settled may have been what kept a scheduled piece back.
    const retries = article.scheduledAt ? { scheduleRefusal: null } : {};
    await strapi.db.query(ARTICLE).updateMany({
      where: { id: articleId },
      // The Query Engine leaves this alone here: without it the article would not show as changed.
      data: { ...toStored(counts, waitingSince), updatedAt: new Date(), ...retries } as never,
    });
    await withdrawChanged(strapi, [article]);
  }

  async function write(
    quote: ReviewedQuote,
    columns: Partial<QuoteColumns>,
    action: TrailAction,
    before: QuoteRow = quote
  ): Promise<void> {
    await getService(strapi, 'quoteRows').update(quote.id, columns);
    await afterChange(quote, action, {
      ...trailQuote(before),
      settlement: settlementOf(before),
    });
  }

  /** Counts anew what waits, and tells the trail. */
  async function afterChange(
    quote: ReviewedQuote,
    action: TrailAction,
    before: unknown
  ): Promise<void> {
    if (!quote.article) return;
    await countAnew(quote.article.id);
    const [now] = await getService(strapi, 'quoteRows').byIds([quote.id]);
    await getService(strapi, 'trail').record([
      {
        action,
        article: quote.article.documentId,
        language: quote.locale,
        title: quote.article.title ?? null,
        quote: quote.documentId,
        before,
        after: now ? trailQuote(now) : null,
      },
    ]);
  }

  return { stamp, countAnew, write, afterChange };
}
