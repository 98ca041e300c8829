import { QUOTES } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { UNSCHEDULED } from '../publishing/publication-state';
import { getService } from '../get-service';
import { inTransaction } from '../../../../../platform/database/in-transaction';
import { readArticleWrite, storeFirstPublication, withoutEmptied } from './article-attributes';
import { oneLocale, paramsOf, type Context, type Handler } from './article-operation';
import { lockArticle } from '../repositories/content-locks';

/** Empties what a copy does not take from its source, because it was never scheduled or published. */
const NEVER_PUBLISHED = {
  ...UNSCHEDULED,
  embargoedUntil: null,
  firstPublishedAt: null,
  updatedForReadersAt: null,
};

/** Copies an article. The quotes of the copy are found in its body, without the reviews of those of its source. */
export const cloneArticle: Handler = async (strapi, ctx, next) => {
  const params = paramsOf(ctx);
  return inTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, params.documentId);
    const source = await getService(strapi, 'articles').storedDraft(
      params.documentId,
      oneLocale(params)
    );
    const { data: written, firstPublishedAt } = readArticleWrite(
      strapi,
      withoutEmptied(params.data),
      source
    );
    const data = {
      ...written,
      [QUOTES]: { set: [] },
      pendingQuotes: 0,
      quoteCount: 0,
      pendingSince: null,
      ...NEVER_PUBLISHED,
    };
    ctx.params = { ...params, data } as unknown as Context['params'];
    const result = (await next()) as { entries: ArticleRow[] };
    for (const { id } of result.entries) {
      if (firstPublishedAt) await storeFirstPublication(strapi, id, firstPublishedAt);
      await getService(strapi, 'quoteSync').saveQuotes(
        await getService(strapi, 'articles').byId(id)
      );
    }
    return result;
  });
};
