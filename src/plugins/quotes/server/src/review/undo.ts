import type { ReviewColumns } from './review-columns';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LoggedQuote } from '../../../shared/contract';
import { ReviewConflictError } from './conflict';
import { OFFICIAL, ACTIVITY_LOG } from '../uids';
import { getService } from '../get-service';
import { createReviewWriter } from './write-review';
import type { ReviewedQuote } from './reviewed-quote';
import { loggedQuote } from '../activity-log/activity-log';

interface Entry {
  id: number;
  action: string;
  actorId: string | null;
  before: (LoggedQuote & { reviewColumns?: ReviewColumns; undone?: number }) | null;
  after: LoggedQuote | null;
}

/** Limits how many entries an undo looks through. */
const MAX_ENTRIES = 100;

const KEYS = ['text', 'speaker', 'attributionText', 'review'] as const;

const holds = (now: LoggedQuote, after: LoggedQuote | null) =>
  after !== null && KEYS.every((key) => (now[key] ?? null) === (after[key] ?? null));

/** Undoes an editor's last review of a quote: the quote is as it was before, pending or not. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Finds the last review of a quote that was not undone. */
  async function lastReview(quote: ReviewedQuote): Promise<Entry | null> {
    const entries = (await strapi.db.query(ACTIVITY_LOG).findMany({
      where: { quote: quote.documentId, language: quote.locale },
      orderBy: { id: 'desc' },
      limit: MAX_ENTRIES,
    })) as unknown as Entry[];
    const undone = new Set(
      entries.flatMap(({ action, before }) => (action === 'undone' ? (before?.undone ?? []) : []))
    );
    return entries.find(({ id, action }) => action !== 'undone' && !undone.has(id)) ?? null;
  }

  async function restoreSpeaker(quote: ReviewedQuote, documentId: string | null): Promise<void> {
    if ((quote.speaker?.documentId ?? null) === documentId) return;
    const official = documentId
      ? await strapi.db
          .query(OFFICIAL)
          .findOne({ where: { documentId, publishedAt: { $null: true } }, select: ['id'] })
      : null;
    await getService(strapi, 'quoteRows').relink(
      'speaker',
      [quote.id],
      official ? [{ from: quote.id, to: Number(official.id) }] : []
    );
  }

  return {
    /**
     * @throws ApplicationError if the user has no review to undo
     * @throws ReviewConflictError (409) if the quote has changed since
     */
    async last(quote: ReviewedQuote): Promise<void> {
      const entry = await lastReview(quote);
      const { id: actorId } = getService(strapi, 'rights').actor();
      const isOwn = entry !== null && entry.actorId === actorId;
      if (!isOwn || !(entry.before?.reviewColumns || entry.action === 'marked')) {
        throw new errors.ApplicationError('You have no review to undo here.');
      }
      if (!holds(loggedQuote(quote), entry.after)) throw new ReviewConflictError(quote);

      const rows = getService(strapi, 'quoteRows');
      const before = { ...loggedQuote(quote), undone: entry.id };
      if (entry.action === 'marked') await rows.delete([quote.id]);
      else {
        await restoreSpeaker(quote, entry.before!.speaker);
        await rows.update(quote.id, entry.before!.reviewColumns!);
      }
      await createReviewWriter(strapi).afterChange(quote, 'undone', before);
    },
  };
};
