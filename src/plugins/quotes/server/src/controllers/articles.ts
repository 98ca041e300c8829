import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  PERMISSIONS,
  type PreflightResponse,
  type PublishRequest,
  type QuotesMeta,
} from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import { lockArticle } from '../repositories/content-locks';
import { runAs } from '../operation';
import type { ArticleRow } from '../repositories/article-row';
import { checkBody } from '../analysis/body-limits';
import { getService } from '../get-service';
import { answerConflict } from './answer-conflict';
import { readDay, readFlag, readLocale, readPlace, readText } from './input';
import { readQuotesToAssign, readSpeakerChoice } from './speaker-input';
import { readAgain } from '../review/read-again';
import { createReviewWriter } from '../review/write-review';
import { inTransaction } from '../../../../../platform/database/in-transaction';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** The version of an article that a request names, if the user may see it. */
  async function readable(ctx: Context, status?: string): Promise<ArticleRow> {
    const articles = getService(strapi, 'articles');
    const locale = readLocale(ctx.request.body?.locale ?? ctx.query.locale);
    const { documentId } = ctx.params;
    const article =
      status === 'published'
        ? await articles.published(documentId, locale)
        : await articles.draft(documentId, locale);
    if (getService(strapi, 'rights').canRead(ARTICLE, article)) {
      return article;
    }
    throw new errors.PolicyError('Your role may not see this article.');
  }

  /** Changes the quotes of an article that the user may change; answers them as they are then. */
  async function change(
    ctx: Context,
    task: (article: ArticleRow) => Promise<Partial<QuotesMeta> | void>
  ): Promise<void> {
    const articles = getService(strapi, 'articles');
    const { article, done } = await inTransaction(strapi, async (trx) => {
      await lockArticle(strapi, trx, ctx.params.documentId);
      const draft = await readable(ctx);
      if (!getService(strapi, 'rights').canUpdate(ARTICLE, draft)) {
        throw new errors.PolicyError('Your role may not change this article.');
      }
      return { article: draft, done: await task(draft) };
    });
    const answer = await getService(strapi, 'quoteViews').ofArticle(
      await articles.byId(article.id)
    );
    ctx.body = { ...answer, meta: { ...answer.meta, ...done } };
  }

  return {
    /** `GET /quotes/articles/:documentId/quotes?locale=&status=` */
    async quotes(ctx: Context) {
      const article = await readable(ctx, readText(ctx.query.status, 'status'));
      ctx.body = await getService(strapi, 'quoteViews').ofArticle(article);
    },

    /** `GET /quotes/articles/:documentId/preflight?locale=` */
    async preflight(ctx: Context) {
      const { documentId, locale } = await readable(ctx);
      const data = await getService(strapi, 'preflight').report(documentId, locale);
      if (!data) throw new errors.NotFoundError('There is no such article in this language.');
      ctx.body = { data } satisfies PreflightResponse;
    },

    /**
     * `POST /quotes/articles/:documentId/publish`: past blockers that can be overridden, with a reason, or with the time
     * of publication as the time at which readers see the article as updated.
     */
    async publish(ctx: Context) {
      const rights = getService(strapi, 'rights');
      const mayNot = 'Your role may not publish this article.';
      if (!(await rights.canPublish(ARTICLE))) throw new errors.PolicyError(mayNot);
      const body = (ctx.request.body ?? {}) as PublishRequest;
      const reason = readText(body.reason, 'reason')?.trim();
      const isUpdate = readFlag(body.updatedForReaders, 'updatedForReaders');
      if (!reason && !isUpdate) {
        throw new errors.ValidationError(
          'Give a "reason": it is kept with the publication. Or set "updatedForReaders".',
          { path: ['reason'] }
        );
      }
      if (reason && !ctx.state.userAbility.can(PERMISSIONS.override))
        throw new errors.PolicyError('Your role may not publish past blockers.');
      const draft = await getService(strapi, 'articles').draft(
        ctx.params.documentId,
        readLocale(body.locale)
      );
      const { documentId, locale } = draft;
      if (!(await rights.canPublish(ARTICLE, documentId, locale)))
        throw new errors.PolicyError(mayNot);
      if (isUpdate && !rights.canUpdate(ARTICLE, draft))
        throw new errors.PolicyError('Your role may not change this article.');
      await runAs(reason ? { override: { reason } } : {}, () =>
        getService(strapi, 'publication').publishArticle(documentId, locale, { isUpdate })
      );
      ctx.body = { data: { documentId, locale } };
    },

    /** `POST /quotes/analyse`: the quotes of a body that is not saved. */
    async analyse(ctx: Context) {
      const { body, locale, date, documentId } = ctx.request.body ?? {};
      if (!Array.isArray(body)) {
        throw new errors.ValidationError('"body" must be a list of blocks.');
      }
      checkBody(body, 'body');
      const language = readLocale(locale) ?? 'en';
      const id = readText(documentId, 'documentId');
      if (!id) {
        const input = { body, locale: language, date: readDay(date) };
        const plan = await getService(strapi, 'analysis').planSave(input, [], null);
        ctx.body = await getService(strapi, 'quoteViews').ofPlan(null, plan);
        return;
      }
      ctx.params.documentId = id;
      const article = await readable(ctx);
      const plan = await getService(strapi, 'analysis').previewSave(
        article,
        body,
        date ? readDay(date) : null
      );
      ctx.body = await getService(strapi, 'quoteViews').ofPlan(id, plan);
    },

    /** `POST /quotes/articles/:documentId/mark`: words of the saved body that are a quote. */
    mark(ctx: Context) {
      const { kind } = ctx.request.body ?? {};
      if (kind !== undefined && kind !== 'indirect') {
        throw new errors.ValidationError('"kind" must be "indirect", or left out.', {
          path: ['kind'],
        });
      }
      const anchor = readPlace(ctx.request.body?.anchor);
      return change(ctx, async (article) => ({
        marked: await getService(strapi, 'marking').mark(article, anchor, kind),
      }));
    },

    /** `POST /quotes/articles/:documentId/speaker`: gives the quotes of one speaker the same record or attribution. */
    speaker(ctx: Context) {
      const quotes = readQuotesToAssign(ctx.request.body?.quotes);
      const choice = readSpeakerChoice(ctx.request.body);
      return answerConflict(ctx, () =>
        change(ctx, async (article) => {
          const reread = await getService(strapi, 'assignSpeaker').assign(article, quotes, choice);
          return reread ? { reread } : {};
        })
      );
    },

    /** `POST /quotes/articles/:documentId/read-again`: reads the saved text with the officials as they are now. */
    readAgain: (ctx: Context) =>
      change(ctx, async ({ id }) => {
        const reread = await readAgain(strapi, id);
        await createReviewWriter(strapi).recount(id);
        return { reread };
      }),

    /** `POST /quotes/articles/:documentId/confirm-certain`: confirms what the engine linked. */
    confirmCertain: (ctx: Context) =>
      change(ctx, async (article) => {
        await getService(strapi, 'review').confirmCertain(article);
      }),
  };
};
