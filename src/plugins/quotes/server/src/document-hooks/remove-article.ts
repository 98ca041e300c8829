import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { loggedQuote, loggedSubject } from '../activity-log/activity-log';
import * as versions from './article-versions';
import { paramsOf, type Handler } from './article-operation';
import { lockArticle } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/** Returns what readers see of an article, in each language, as the activity log records it. */
async function publicArticles(strapi: Core.Strapi, rows: versions.ArticleVersion[]) {
  const articles = [];
  for (const { article, quoteIds } of rows) {
    if (article.publishedAt === null) continue;
    const quotes = await getService(strapi, 'quoteRows').byIds(quoteIds);
    const event = { ...loggedSubject(article), before: { quotes: quotes.map(loggedQuote) } };
    articles.push({ id: article.id, event });
  }
  return articles;
}

/** Unpublish and delete: the quotes of the rows that are gone go with them. */
export const removeArticle: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx) => {
    const { documentId } = paramsOf(ctx);
    await lockArticle(strapi, trx, documentId);
    const before = await versions.snapshot(strapi, documentId);
    const withdrawn = await publicArticles(strapi, before);
    const result = await next();
    const left = new Set((await versions.rowsOf(strapi, documentId)).map(({ id }) => id));
    await getService(strapi, 'quoteRows').delete(versions.orphans(before, left));
    await getService(strapi, 'activityLog').record(
      withdrawn
        .filter(({ id }) => !left.has(id))
        .map(({ event }) => ({
          ...event,
          action: ctx.action === 'delete' ? 'deleted' : 'unpublished',
        }))
    );
    return result;
  });
