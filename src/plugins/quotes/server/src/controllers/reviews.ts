import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { quotesConfig } from '../config';
import { getService } from '../services';
import type { ReviewedQuote } from '../services/review';
import { readText } from './input';
import { readNewOfficial } from './new-official-input';

type Settle = (quote: ReviewedQuote) => Promise<void>;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Settles a quote of an article that the user may change; answers the article's quotes as they are then. */
  async function settle(ctx: Context, change: Settle): Promise<void> {
    const locale = readText(ctx.request.body?.locale ?? ctx.query.locale, 'locale');
    const review = getService(strapi, 'review');
    const { articleType } = quotesConfig(strapi);

    const articleId = await strapi.db.transaction(async () => {
      const quote = await review.find(ctx.params.documentId, locale);
      if (!quote?.article) throw new errors.NotFoundError('There is no such quote in a draft.');
      if (!getService(strapi, 'rights').canUpdate(articleType, quote.article)) {
        throw new errors.ForbiddenError('Your role may not change this article.');
      }
      await change(quote);
      return quote.article.id;
    });

    const article = await getService(strapi, 'articles').byId(articleId);
    ctx.body = await getService(strapi, 'views').ofArticle(article);
  }

  return {
    /** `POST /quotes/quotes/:documentId/confirm` */
    confirm: (ctx: Context) => settle(ctx, (quote) => getService(strapi, 'review').confirm(quote)),

    /** `POST /quotes/quotes/:documentId/dismiss` */
    dismiss: (ctx: Context) => settle(ctx, (quote) => getService(strapi, 'review').dismiss(quote)),

    /** `POST /quotes/quotes/:documentId/restore` */
    restore: (ctx: Context) => settle(ctx, (quote) => getService(strapi, 'review').restore(quote)),

    /** `POST /quotes/quotes/:documentId/unalign` */
    unalign: (ctx: Context) => settle(ctx, (quote) => getService(strapi, 'review').unalign(quote)),

    /** `POST /quotes/quotes/:documentId/both-said` */
    bothSaid: (ctx: Context) =>
      settle(ctx, (quote) => getService(strapi, 'review').acceptBoth(quote)),

    /** `POST /quotes/quotes/:documentId/reassign` with `speaker`, `attributionText` or `official`. */
    reassign(ctx: Context) {
      const choice = {
        speaker: readText(ctx.request.body?.speaker, 'speaker'),
        attributionText: readText(ctx.request.body?.attributionText, 'attributionText'),
        official: readNewOfficial(ctx.request.body?.official),
        despiteNamesake: ctx.request.body?.despiteNamesake === true,
      };
      return settle(ctx, (quote) => getService(strapi, 'review').reassign(quote, choice));
    },
  };
};
