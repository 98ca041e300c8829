import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import { InUseError, type NamedArticle } from './in-use-error';
import { withdrawDependents } from '../publishing/scheduled-dependents';
import { AGREEMENT, QUOTE } from '../uids';
import { lockContent, WRITES } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/** Public articles that are linked to an agreement, themselves or through a quote. */
async function publicArticles(strapi: Core.Strapi, documentId: string): Promise<NamedArticle[]> {
  const where = { publishedAt: { $notNull: true }, agreements: { documentId } };
  const articles = await strapi.db.query(ARTICLE).findMany({
    where: where as never,
    select: ['documentId', 'title'] as never,
  });
  const quotes = (await strapi.db.query(QUOTE).findMany({
    where,
    select: ['id'],
    populate: { article: { select: ['documentId', 'title'] } },
  })) as unknown as { article: NamedArticle | null }[];
  return [
    ...(articles as unknown as NamedArticle[]),
    ...quotes.flatMap(({ article }) => article ?? []),
  ];
}

async function rejectWhilePublic(
  strapi: Core.Strapi,
  action: 'delete' | 'unpublish',
  documentId: string
): Promise<void> {
  const linked = await publicArticles(strapi, documentId);
  if (linked.length === 0) return;
  const done = action === 'delete' ? 'deleted' : 'unpublished';
  throw new InUseError(
    linked,
    (titles) =>
      `The agreement cannot be ${done} while it is linked to ${titles}. First remove the link there and publish again, or unpublish the article.`
  );
}

/** Keeps agreements that public articles refer to, because Strapi would drop the link without a message. */
export function registerAgreement(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    const { action } = ctx;
    if (ctx.uid !== AGREEMENT || !WRITES.has(action)) return next();

    return inTransaction(strapi, async (trx) => {
      await lockContent(strapi, trx);
      if (action === 'delete' || action === 'unpublish') {
        const { documentId } = ctx.params as unknown as { documentId: string };
        await rejectWhilePublic(strapi, action, documentId);
      }
      const result = await next();
      if (action === 'update') {
        const { documentId } = ctx.params as unknown as { documentId: string };
        await withdrawDependents(strapi, AGREEMENT, documentId);
      }
      return result;
    }) as unknown as ReturnType<typeof next>;
  });
}
