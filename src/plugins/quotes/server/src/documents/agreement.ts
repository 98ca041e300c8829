import type { Core } from '@strapi/strapi';
import { quotesConfig } from '../config';
import { InUseError, type NamedPiece } from '../pieces/in-use';
import { AGREEMENT, QUOTE } from '../uids';

/** Public articles that are linked to an agreement, themselves or through a quote. */
async function publicPieces(strapi: Core.Strapi, documentId: string): Promise<NamedPiece[]> {
  const where = { publishedAt: { $notNull: true }, agreements: { documentId } };
  const articles = await strapi.db.query(quotesConfig(strapi).articleType).findMany({
    where: where as never,
    select: ['documentId', 'title'] as never,
  });
  const quotes = (await strapi.db.query(QUOTE).findMany({
    where,
    select: ['id'],
    populate: { article: { select: ['documentId', 'title'] } },
  })) as unknown as { article: NamedPiece | null }[];
  return [
    ...(articles as unknown as NamedPiece[]),
    ...quotes.flatMap(({ article }) => article ?? []),
  ];
}

/** Keeps agreements that public pieces are about: Strapi would drop the link without a word. */
export function registerAgreement(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    const { action } = ctx;
    if (ctx.uid !== AGREEMENT || (action !== 'delete' && action !== 'unpublish')) return next();

    const { documentId } = ctx.params as unknown as { documentId: string };
    const done = action === 'delete' ? 'deleted' : 'unpublished';
    return strapi.db.transaction(async () => {
      const pieces = await publicPieces(strapi, documentId);
      if (pieces.length > 0) {
        throw new InUseError(
          pieces,
          (titles) =>
            `The agreement cannot be ${done} while it is linked to ${titles}. Take the link away there and publish again, or take the piece back, first.`
        );
      }
      return next();
    }) as unknown as ReturnType<typeof next>;
  });
}
