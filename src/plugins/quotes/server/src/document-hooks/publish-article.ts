import { withQuotes } from './with-quotes';
import { announceMeasured, wayOfPublication } from '../measurements';
import type { ArticleRow } from '../repositories/article-row';
import { publishInTurn } from '../publishing/publish-in-turn';
import { getService } from '../get-service';
import * as versions from './article-versions';
import { paramsOf, type Handler } from './article-operation';
import { lockArticle, lockPublishing } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

export const publishArticle: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx, onCommit) => {
    const start = performance.now();
    const { documentId, locale } = paramsOf(ctx);
    await lockArticle(strapi, trx, documentId);
    await lockPublishing(strapi, trx);
    return publishInTurn(trx, async () => {
      const publication = getService(strapi, 'publication');
      const drafts = await versions.draftsOf(strapi, documentId, locale);

      const articles = [];
      for (const draft of drafts)
        articles.push(await publication.prepare(documentId, draft.locale));

      const before = await versions.snapshot(strapi, documentId);
      const result = (await next()) as { entries: ArticleRow[] };
      const after = await versions.rowsOf(strapi, documentId);
      for (const examined of articles) {
        if (!examined) continue;
        const { locale: published } = examined.article;
        const isPublic = (row: ArticleRow) => row.locale === published && row.publishedAt !== null;
        const row = after.find(isPublic);
        const former = before.filter(({ article }) => isPublic(article));
        if (!row) continue;
        await publication.publishQuotes(
          examined,
          row.id,
          former.flatMap(({ quoteIds }) => quoteIds)
        );
      }
      const entries: ArticleRow[] = [];
      for (const entry of result.entries) {
        const row = after.find(({ id }) => id === entry.id);
        entries.push(
          row ? await withQuotes(strapi, entry, row, paramsOf(ctx), 'published') : entry
        );
      }
      const way = wayOfPublication(strapi);
      const ms = performance.now() - start;
      onCommit(() =>
        announceMeasured(strapi, { what: 'published', way, articles: entries.length, ms })
      );
      return { ...result, entries };
    });
  });
