import type { Core } from '@strapi/strapi';
import type { Reread } from '../../../shared/contract';
import { BODY } from '../article-type';
import { getService } from '../get-service';

/**
 * Reads the saved text of a draft again, because an official whom it quotes has been added or chosen. Quotes that an
 * editor has reviewed keep their review. Runs in the transaction of the review.
 * @param official documentId of the Official
 * @returns how many quotes lead to the official that did not before
 */
export async function readAgain(
  strapi: Core.Strapi,
  articleId: number,
  official: string
): Promise<Reread> {
  const rows = getService(strapi, 'quoteRows');
  const isTheirs = ({ speaker }: { speaker: { documentId: string } | null }) =>
    speaker?.documentId === official;
  const before = new Set(
    (await rows.ofArticle(articleId)).filter(isTheirs).map(({ documentId }) => documentId)
  );
  const article = await getService(strapi, 'articles').byId(articleId);
  await getService(strapi, 'quoteSync').saveQuotes(article, article[BODY]);
  const found = (await rows.ofArticle(articleId)).filter(
    (quote) => isTheirs(quote) && !before.has(quote.documentId)
  );
  const linked = found.filter(({ decision }) => decision === 'linked').length;
  return { linked, suggested: found.length - linked };
}
