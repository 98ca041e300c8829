import { withQuotes } from './with-quotes';
import { ARTICLE, BODY } from '../article-type';
import { measure } from '../measurements';
import type { ArticleRow } from '../repositories/article-row';
import { checkBody } from '../analysis/body-limits';
import type { StoredCounts } from '../analysis/quote-counts';
import { runInTurn } from '../publishing/transaction-queue';
import { getService } from '../get-service';
import { readArticleWrite, storeFirstPublication } from './article-attributes';
import { languageOf, oneLocale, paramsOf, type Context, type Handler } from './article-operation';
import { planSchedule, recordSchedule } from '../publishing/schedule-changes';
import { lockArticle } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/** An answer that was read before the quotes were counted, with the counts as far as it shows them. */
function withCounts(answer: ArticleRow, counts: StoredCounts): ArticleRow {
  const shown = Object.entries(counts).filter(([name]) => name in answer);
  return { ...answer, ...Object.fromEntries(shown) };
}

/** Create and update: saves the draft, finds its quotes, and publishes the article if that was requested. */
export const saveArticle: Handler = async (strapi, ctx, next) => {
  const params = paramsOf(ctx);
  const publishes = params.status === 'published';
  checkBody(params.data?.[BODY], BODY);

  return inTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, params.documentId);
    const saved = await runInTurn(trx, async () => {
      const stored = await getService(strapi, 'articles').storedDraft(
        params.documentId,
        oneLocale(params)
      );
      const { data, firstPublishedAt } = readArticleWrite(strapi, params.data, stored);
      const target = { ...params, locale: await languageOf(strapi, params) };
      const schedule = await planSchedule(strapi, target, data);
      ctx.params = {
        ...params,
        status: 'draft',
        data: { ...data, ...schedule.columns },
      } as unknown as Context['params'];
      const bodyBefore = stored ? stored[BODY] : null;
      const result = (await next()) as ArticleRow | null;
      if (!result) return null;
      if (firstPublishedAt) {
        await storeFirstPublication(strapi, result.id, firstPublishedAt);
        if ('firstPublishedAt' in result) result.firstPublishedAt = firstPublishedAt.toISOString();
      }
      const row = await getService(strapi, 'articles').byId(result.id);
      await recordSchedule(strapi, row, schedule);
      const counts = await measure(strapi, 'synced', () =>
        getService(strapi, 'quoteSync').saveQuotes(row, bodyBefore)
      );
      return { result: withCounts(result, counts), row };
    });
    if (!saved) return null;
    if (!publishes) return withQuotes(strapi, saved.result, saved.row, params, 'draft');

    const { fields, populate } = params;
    const { entries } = await strapi.documents(ARTICLE).publish({
      documentId: saved.row.documentId,
      locale: saved.row.locale,
      ...(fields !== undefined && { fields }),
      ...(populate !== undefined && { populate }),
    } as never);
    return entries[0];
  });
};
