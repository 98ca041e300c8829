import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { OverrideRequest, PreflightResponse, QuotesResponse } from '../../../shared/contract';
import { quotesConfig } from '../config';
import { runAs } from '../operation';
import { getService } from '../services';
import { readDay, readText } from './input';

/** How many top-level blocks an analysis takes. */
const MAX_BLOCKS = 10_000;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/articles/:documentId/quotes?locale=` */
  async quotes(ctx: Context) {
    const article = await getService(strapi, 'articles').draft(
      ctx.params.documentId,
      readText(ctx.query.locale, 'locale')
    );
    ctx.body = (await getService(strapi, 'views').ofArticle(article)) satisfies QuotesResponse;
  },

  /** `GET /quotes/articles/:documentId/preflight?locale=` */
  async preflight(ctx: Context) {
    const { documentId, locale } = await getService(strapi, 'articles').draft(
      ctx.params.documentId,
      readText(ctx.query.locale, 'locale')
    );
    const data = await getService(strapi, 'preflight').report(documentId, locale);
    if (!data) throw new errors.NotFoundError('There is no such article in this language.');
    ctx.body = { data } satisfies PreflightResponse;
  },

  /** `POST /quotes/articles/:documentId/publish`: past blockers that can be overridden, with a reason. */
  async publish(ctx: Context) {
    const { articleType } = quotesConfig(strapi);
    const body = (ctx.request.body ?? {}) as Partial<OverrideRequest>;
    const reason = readText(body.reason, 'reason')?.trim();
    if (!reason) {
      throw new errors.ValidationError('Give a "reason": it is kept with the publication.', {
        path: ['reason'],
      });
    }
    const { documentId, locale } = await getService(strapi, 'articles').draft(
      ctx.params.documentId,
      readText(body.locale, 'locale')
    );
    if (!(await getService(strapi, 'rights').canPublish(articleType, documentId))) {
      throw new errors.ForbiddenError('Your role may not publish this article.');
    }
    await runAs({ override: { reason } }, () =>
      strapi.documents(articleType).publish({ documentId, locale })
    );
    ctx.body = { data: { documentId, locale } };
  },

  /** `POST /quotes/analyse`: the quotes of a body that is not saved. */
  async analyse(ctx: Context) {
    const { body, locale, date } = ctx.request.body ?? {};
    if (!Array.isArray(body)) {
      throw new errors.ValidationError('"body" must be a list of blocks.');
    }
    if (body.length > MAX_BLOCKS) {
      throw new errors.ValidationError(`"body" has more than ${MAX_BLOCKS} blocks.`);
    }
    const language = readText(locale, 'locale') ?? 'en';
    const day = readDay(date);
    const found = await getService(strapi, 'analysis').find({ body, locale: language, date: day });
    ctx.body = await getService(strapi, 'views').ofFound(found, language, day, body);
  },
});
