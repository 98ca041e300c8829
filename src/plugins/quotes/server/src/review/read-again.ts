import type { Core } from '@strapi/strapi';
import type { Reread } from '../../../shared/contract';
import { BODY } from '../article-type';
import { getService } from '../get-service';

/**
 * Reads the saved text of a draft again, because an official whom it quotes has been added, changed or chosen. Quotes that
 * an editor has reviewed keep their review. Runs in the transaction of the review.
 * @param official documentId of the Official; left out for all of them
 * @returns how many quotes lead to the official that did not before
 */
export async function readAgain(
  strapi: Core.Strapi,
  articleId: number,
  official?: string
): Promise<Reread> {
  const rows = getService(strapi, 'quoteRows');
  const speakers = async () =>
    (await rows.ofArticle(articleId)).map(({ documentId, speaker, decision }) => ({
      documentId,
      decision,
      speaker: speaker?.documentId ?? null,
    }));
  const before = new Map(
    (await speakers()).map(({ documentId, speaker }) => [documentId, speaker])
  );
  const article = await getService(strapi, 'articles').byId(articleId);
  await getService(strapi, 'quoteSync').saveQuotes(article, article[BODY]);
  const found = (await speakers()).filter(
    ({ documentId, speaker }) =>
      speaker !== null &&
      speaker !== before.get(documentId) &&
      (official === undefined || speaker === official)
  );
  const linked = found.filter(({ decision }) => decision === 'linked').length;
  return { linked, suggested: found.length - linked };
}
