import { attributionOfEngine } from './engine-attribution';
import type { ReviewedQuote } from './reviewed-quote';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Anchor, Reread, SpeakerChoice } from '../../../shared/contract';
import { saidByAnother, speakerKey, withFingerprint } from '../publishing/checks/shared-wording';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { announcePublicChange } from '../publishing/public-change';
import { OFFICIAL, QUOTE } from '../uids';
import { getService } from '../get-service';
import { loggedQuote, loggedSubject } from '../activity-log/activity-log';
import { chooseSpeaker } from './choose-speaker';
import { readAgain } from './read-again';
import { requirePlace } from './require-place';
import { createReviewWriter } from './write-review';
import { reviewColumnsOf } from './review-columns';

/** Reviews a quote of a draft. Every change recounts the pending quotes of the article. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { stamp, recount, write, afterChange } = createReviewWriter(strapi);

  /**
   * Unlinking a translation changes the public quote as well, so it needs the right that publishing needs.
   * @throws PolicyError (403)
   */
  async function requireRightToPublish({ documentId, locale, article }: ReviewedQuote) {
    const published = await strapi.db.query(QUOTE).count({
      where: { documentId, locale, publishedAt: { $notNull: true } },
    });
    const rights = getService(strapi, 'rights');
    if (published === 0 || (await rights.canPublish(ARTICLE, article?.documentId, locale))) return;
    throw new errors.PolicyError(
      'The quote is public, and your role may not publish. Ask an editor to unlink its translation.',
      { code: 'unlink-published' }
    );
  }

  return {
    /** The draft of a quote, or null. */
    async find(documentId: string, locale?: string): Promise<ReviewedQuote | null> {
      const quote = await strapi.db.query(QUOTE).findOne({
        where: {
          documentId,
          locale: locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale()),
          publishedAt: { $null: true },
        },
        // The creator, because a role may be limited to the articles of its users.
        populate: {
          speaker: true,
          article: { populate: ['createdBy'] },
          partOf: true,
          agreements: true,
        },
      });
      return quote as unknown as ReviewedQuote | null;
    },

    /** The speaker is right. */
    async confirm(quote: ReviewedQuote): Promise<void> {
      requirePlace(quote);
      if (!quote.speaker && !quote.attributionText) {
        throw new errors.ApplicationError(
          'There is nothing to confirm: the quote has no speaker. Choose one, or give an attribution.'
        );
      }
      await write(quote, stamp('confirmed', quote), 'confirmed');
    },

    /**
     * Confirms all quotes of a draft that the engine linked and that were not reviewed.
     * @returns how many there were
     */
    async confirmCertain(article: ArticleRow): Promise<number> {
      const rows = getService(strapi, 'quoteRows');
      const certain = (await rows.ofArticle(article.id)).filter(
        ({ decision, review, speaker, anchor }) =>
          decision === 'linked' && (review ?? 'open') === 'open' && speaker && anchor
      );
      if (certain.length === 0) return 0;
      const { confirmedText: _, ...columns } = stamp('confirmed', certain[0]!);
      const ids = certain.map(({ id }) => id);
      await rows.confirmAll(ids, columns);
      await recount(article.id);
      const now = new Map((await rows.byIds(ids)).map((row) => [row.id, row]));
      await getService(strapi, 'activityLog').record(
        certain.map((quote) => ({
          action: 'confirmed',
          ...loggedSubject(article),
          quote: quote.documentId,
          before: { ...loggedQuote(quote), reviewColumns: reviewColumnsOf(quote) },
          after: loggedQuote(now.get(quote.id)!),
        }))
      );
      return certain.length;
    },

    /** A quote that an editor marked: reported speech is accepted with the speaker that was found. */
    async acceptMarked(quote: ReviewedQuote, isAccepted: boolean): Promise<void> {
      if (isAccepted) {
        if (!quote.speaker && !quote.attributionText) {
          throw new errors.ApplicationError(
            'No speaker was found for this. Mark its words as a quote, and choose the speaker.'
          );
        }
        await getService(strapi, 'quoteRows').update(quote.id, stamp('confirmed', quote));
      }
      await afterChange(quote, 'marked', null);
    },

    /** Gives an ambiguous quote the place that an editor chose: its review holds there. */
    async putAt(quote: ReviewedQuote, anchor: Anchor): Promise<void> {
      const { reviewedAs } = quote;
      await write(
        quote,
        {
          ...stamp(reviewedAs?.review === 'reassigned' ? 'reassigned' : 'confirmed', quote),
          text: anchor.exact,
          confirmedText: anchor.exact,
          anchor,
          ...(reviewedAs && { attributionText: reviewedAs.attributionText }),
        },
        'confirmed'
      );
    },

    /**
     * Assigns another speaker: an Official, a new one, or a speaker without a record.
     * @returns what reading the text again has changed about its other quotes; null for an attribution
     * @throws the errors of `chooseSpeaker`
     */
    async reassign(quote: ReviewedQuote, choice: SpeakerChoice): Promise<Reread | null> {
      requirePlace(quote);
      const { official, attributionText } = await chooseSpeaker(strapi, choice, quote.locale);
      await getService(strapi, 'quoteRows').relink(
        'speaker',
        [quote.id],
        official ? [{ from: quote.id, to: official.id }] : []
      );
      await write(quote, { ...stamp('reassigned', quote), attributionText }, 'reassigned');
      if (!official || !quote.article) return null;
      return readAgain(strapi, quote.article.id, official.documentId);
    },

    /** Accepts that the speakers of the same words in other public articles used them as well. */
    async acceptSharedWording(quote: ReviewedQuote): Promise<void> {
      if (!quote.article) return;
      const own = withFingerprint(quote);
      const found = await getService(strapi, 'sharedWording').find(
        [quote],
        quote.article.documentId,
        quote.locale
      );
      const speakers = saidByAnother(own, found).flatMap((other) => speakerKey(other) ?? []);
      if (speakers.length === 0) {
        throw new errors.ApplicationError(
          'There is nothing to accept: no public article has these words under another speaker.'
        );
      }
      const sharedWording = {
        fingerprint: own.fingerprint!,
        speakers: [
          ...(quote.sharedWording?.fingerprint === own.fingerprint
            ? quote.sharedWording!.speakers
            : []),
          ...speakers,
        ],
      };
      await write(quote, { sharedWording }, 'shared-wording');
    },

    /** Dismisses the quote: it stays in the draft, so that it is not found again, and is never published. */
    async dismiss(quote: ReviewedQuote): Promise<void> {
      await write(quote, stamp('dismissed', quote), 'dismissed');
    },

    /** It is not the translation of the quote with the same documentId: from now on it is a quote of its own. */
    async unlinkTranslation(quote: ReviewedQuote): Promise<void> {
      const rows = getService(strapi, 'quoteRows');
      const others = await strapi.db.query(QUOTE).count({
        where: { documentId: quote.documentId, locale: { $ne: quote.locale } },
      });
      if (others === 0) {
        throw new errors.ApplicationError('The quote is not aligned with one in another language.');
      }
      await requireRightToPublish(quote);
      const own = rows.newDocumentId();
      await rows.setDocumentId(quote.documentId, quote.locale, own);
      await write({ ...quote, documentId: own }, {}, 'unlinked-translation', quote);
      if (quote.article) await announcePublicChange(strapi, quote.article.documentId);
    },

    /** Removes the review: the engine's decision holds again, at the latest with the next save. */
    async restore(quote: ReviewedQuote): Promise<void> {
      requirePlace(quote);
      const suggested = quote.candidates?.[0]?.id;
      const followsEngine = quote.decision === 'linked' || quote.decision === 'suggested';
      const official =
        followsEngine && suggested
          ? await strapi.db
              .query(OFFICIAL)
              .findOne({ where: { documentId: suggested, publishedAt: { $null: true } } })
          : null;
      await getService(strapi, 'quoteRows').relink(
        'speaker',
        [quote.id],
        official ? [{ from: quote.id, to: Number(official.id) }] : []
      );
      await write(
        quote,
        {
          review: 'open',
          reason: null,
          attributionText: attributionOfEngine(quote),
          confirmedText: null,
          confirmedBy: null,
          confirmedAt: null,
          reviewedAs: null,
        },
        'restored'
      );
    },

    /** After a change through Strapi's own form: another speaker is a reassignment. */
    async recordChange(before: ReviewedQuote): Promise<void> {
      const now = await this.find(before.documentId, before.locale);
      if (!now) return;
      const changed =
        now.speaker?.documentId !== before.speaker?.documentId ||
        (now.attributionText ?? null) !== (before.attributionText ?? null);
      if (changed) await write(now, stamp('reassigned', now), 'reassigned', before);
    },
  };
};
