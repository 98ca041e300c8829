import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../article-type';
import { getService } from '../get-service';
import * as versions from './article-versions';
import { paramsOf, type Handler, type Params } from './article-operation';
import { embargoOf, readPublicationStates, UNSCHEDULED } from '../publishing/publication-state';
import { lockArticle } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/**
 * Strapi would delete a draft that has no public version to go back to.
 * @throws ApplicationError that names the language
 */
async function assertPublished(strapi: Core.Strapi, { documentId, locale }: Params): Promise<void> {
  const rows = await versions.rowsOf(strapi, documentId);
  const isPublic = (language: string) =>
    rows.some((row) => row.publishedAt !== null && row.locale === language);
  for (const draft of await versions.draftsOf(strapi, documentId, locale)) {
    if (isPublic(draft.locale)) continue;
    throw new errors.ApplicationError(
      `The draft is kept: nothing of the article is published in "${draft.locale}" that it could go back to. Delete the article where it is not wanted.`
    );
  }
}

/** Discard: the quotes of the new draft are those that are public. */
export const discardArticleDraft: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx) => {
    const params = paramsOf(ctx);
    const { documentId } = params;
    await lockArticle(strapi, trx, documentId);
    await assertPublished(strapi, params);
    const before = await versions.snapshot(strapi, documentId);
    const embargo = embargoOf(await readPublicationStates(strapi, documentId));
    const result = await next();
    const after = await versions.rowsOf(strapi, documentId);
    const known = new Set(before.map(({ article }) => article.id));
    for (const draft of after) {
      if (draft.publishedAt !== null || known.has(draft.id)) continue;
      const { locale } = draft;
      const former = before.find(
        ({ article }) => article.publishedAt === null && article.locale === locale
      );
      const source = after.find((row) => row.publishedAt !== null && row.locale === locale);
      // The public version may have been published on a schedule or before there was an embargo.
      await strapi.db.query(ARTICLE).updateMany({
        where: { id: draft.id },
        data: { ...UNSCHEDULED, embargoedUntil: embargo } as never,
      });
      await getService(strapi, 'publication').restoreQuotes(
        source?.id ?? null,
        await getService(strapi, 'articles').byId(draft.id),
        former?.quoteIds ?? []
      );
    }
    return result;
  });
