import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import { OFFICIAL } from '../uids';

const ATTRIBUTE = 'officials';

/** The officials that an article is about: filled from its text, edited by hand. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Adds officials to the draft of an article, where its type has such a list.
   * @param articleId row of the draft
   * @param documentIds of officials; those already there are left as they are
   */
  async add(articleId: number, documentIds: string[]): Promise<void> {
    if (documentIds.length === 0 || !(ATTRIBUTE in strapi.contentType(ARTICLE).attributes)) return;

    const articles = strapi.db.query(ARTICLE);
    const article = await articles.findOne({
      where: { id: articleId },
      select: ['id'],
      populate: { [ATTRIBUTE]: { select: ['documentId'] } },
    });
    const listed = new Set(
      (article?.[ATTRIBUTE] as { documentId: string }[]).map(({ documentId }) => documentId)
    );
    const wanted = [...new Set(documentIds)].filter((id) => !listed.has(id));
    if (wanted.length === 0) return;

    const rows = await strapi.db.query(OFFICIAL).findMany({
      where: { documentId: { $in: wanted }, publishedAt: { $null: true } },
      select: ['id', 'documentId'],
    });
    const position = new Map(wanted.map((id, i) => [id, i]));
    rows.sort((a, b) => position.get(a.documentId)! - position.get(b.documentId)!);
    await articles.update({
      where: { id: articleId },
      data: { [ATTRIBUTE]: { connect: rows.map(({ id }) => id) } } as never,
    });
  },
});
