import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Reread } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import { lockArticle } from '../repositories/content-locks';
import { isAsSeen, ReviewConflictError } from '../review/conflict';
import { answerConflict } from './answer-conflict';
import { getService } from '../get-service';
import type { ReviewedQuote } from '../review/reviewed-quote';
import { readLocale, readName, readPlace, readSeen } from './input';
import { readSpeakerChoice } from './speaker-input';
import { inTransaction } from '../../../../../platform/database/in-transaction';

type ReviewChange = (quote: ReviewedQuote) => Promise<Reread | null | void>;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const review = () => getService(strapi, 'review');

  /**
   * Applies a review to a quote of an article that the user may change, and answers with the article's quotes. Of two
   * reviews at once the second sees the first, and is rejected if its editor did not.
   */
  async function apply(ctx: Context, change: ReviewChange): Promise<void> {
    const body = ctx.request.body ?? {};
    const locale = readLocale(body.locale ?? ctx.query.locale);
    const seen = readSeen(body.seen);

    const { articleId, reread } = await inTransaction(strapi, async (trx) => {
      const found = await review().find(ctx.params.documentId, locale);
      if (!found?.article) throw new errors.NotFoundError('There is no such quote in a draft.');
      if (!getService(strapi, 'rights').canUpdate(ARTICLE, found.article)) {
        throw new errors.PolicyError('Your role may not change this article.');
      }
      await lockArticle(strapi, trx, found.article.documentId);
      const quote = await review().find(ctx.params.documentId, locale);
      if (!quote?.article) throw new errors.NotFoundError('There is no such quote in a draft.');
      if (seen && !isAsSeen(quote, seen)) throw new ReviewConflictError(quote);
      return { articleId: quote.article.id, reread: await change(quote) };
    });

    const article = await getService(strapi, 'articles').byId(articleId);
    const answer = await getService(strapi, 'quoteViews').ofArticle(article);
    ctx.body = { ...answer, meta: { ...answer.meta, ...(reread && { reread }) } };
  }

  /** Does the same, and answers 409 if another user was first. */
  const decide = (ctx: Context, change: ReviewChange) =>
    answerConflict(ctx, () => apply(ctx, change));

  return {
    /** `POST /quotes/quotes/:documentId/confirm` */
    confirm: (ctx: Context) => decide(ctx, (quote) => review().confirm(quote)),

    /** `POST /quotes/quotes/:documentId/dismiss` */
    dismiss: (ctx: Context) => decide(ctx, (quote) => review().dismiss(quote)),

    /** `POST /quotes/quotes/:documentId/restore` */
    restore: (ctx: Context) => decide(ctx, (quote) => review().restore(quote)),

    /** `POST /quotes/quotes/:documentId/unlink-translation` */
    unlinkTranslation: (ctx: Context) => decide(ctx, (quote) => review().unlinkTranslation(quote)),

    /** `POST /quotes/quotes/:documentId/shared-wording` */
    sharedWording: (ctx: Context) => decide(ctx, (quote) => review().acceptSharedWording(quote)),

    /** `POST /quotes/quotes/:documentId/undo`: undoes the user's last review of it. */
    undo: (ctx: Context) => decide(ctx, (quote) => getService(strapi, 'undo').last(quote)),

    /** `POST /quotes/quotes/:documentId/place` with `anchor`. */
    place: (ctx: Context) => {
      const anchor = readPlace(ctx.request.body?.anchor);
      return decide(ctx, (quote) => getService(strapi, 'marking').place(quote, anchor));
    },

    /** `POST /quotes/quotes/:documentId/spelling` with `name`: adds it to the record of the speaker. */
    spelling(ctx: Context) {
      const name = readName(ctx.request.body?.name, 'name');
      if (!name) throw new errors.ValidationError('"name" is missing.', { path: ['name'] });
      return decide(ctx, (quote) => getService(strapi, 'spellings').remember(quote, name));
    },

    /** `POST /quotes/quotes/:documentId/reassign` with `speaker`, `attributionText` or `official`. */
    reassign(ctx: Context) {
      const choice = readSpeakerChoice(ctx.request.body ?? {});
      return decide(ctx, (quote) => review().reassign(quote, choice));
    },
  };
};
