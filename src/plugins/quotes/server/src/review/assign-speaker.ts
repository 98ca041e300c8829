import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { QuoteToAssign, Reread, SpeakerChoice } from '../../../shared/contract';
import { loggedQuote, loggedSubject } from '../activity-log/activity-log';
import { getService } from '../get-service';
import type { ArticleRow } from '../repositories/article-row';
import type { QuoteRow } from '../repositories/quote-row';
import { chooseSpeaker } from './choose-speaker';
import { isAsSeen, ReviewConflictError } from './conflict';
import { readAgain } from './read-again';
import { requirePlace } from './require-place';
import { reviewColumnsOf } from './review-columns';
import { createReviewWriter } from './write-review';

/** Gives the quotes of one speaker the same record or attribution at once. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { stamp, recount } = createReviewWriter(strapi);

  /** Finds the quotes among those of the article, all as the editor saw them. */
  function quotesAsSeen(rows: QuoteRow[], quotes: QuoteToAssign[]): QuoteRow[] {
    const byId = new Map(rows.map((row) => [row.documentId, row]));
    return quotes.map(({ documentId, seen }) => {
      const row = byId.get(documentId);
      if (!row) {
        throw new errors.NotFoundError(`There is no quote "${documentId}" in this draft.`);
      }
      requirePlace(row);
      if (seen && !isAsSeen(row, seen)) throw new ReviewConflictError(row);
      return row;
    });
  }

  return {
    /**
     * Assigns the speaker to all of the quotes, or to none of them.
     * @param article row of the draft, locked by the caller
     * @returns what reading the text again has changed about its other quotes; null for an attribution
     * @throws NotFoundError; ReviewConflictError (409) if another user was first; the errors of `chooseSpeaker`
     */
    async assign(
      article: ArticleRow,
      quotes: QuoteToAssign[],
      choice: SpeakerChoice
    ): Promise<Reread | null> {
      const rows = getService(strapi, 'quoteRows');
      const before = quotesAsSeen(await rows.ofArticle(article.id), quotes);
      const { official, attributionText } = await chooseSpeaker(strapi, choice, article.locale);
      const ids = before.map(({ id }) => id);
      await rows.relink(
        'speaker',
        ids,
        official ? ids.map((from) => ({ from, to: official.id })) : []
      );
      const { confirmedText: _, ...columns } = stamp('reassigned', before[0]!);
      await rows.confirmAll(ids, { ...columns, attributionText });
      const now = new Map((await rows.byIds(ids)).map((row) => [row.id, row]));
      await getService(strapi, 'activityLog').record(
        before.map((quote) => ({
          action: 'reassigned',
          ...loggedSubject(article),
          quote: quote.documentId,
          before: { ...loggedQuote(quote), reviewColumns: reviewColumnsOf(quote) },
          after: loggedQuote(now.get(quote.id)!),
        }))
      );
      const reread = official && (await readAgain(strapi, article.id, official.documentId));
      await recount(article.id);
      return reread;
    },
  };
};
