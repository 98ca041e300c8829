import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, DATELINE } from '../article-type';
import type { ArticleRow } from './article-row';
import { toStored, type QuoteCounts, type StoredCounts } from '../analysis/quote-counts';

/** Rows of articles, with their dateline. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function read(where: Record<string, unknown>): Promise<ArticleRow | null> {
    // The creator, because a role may be limited to the articles of its users.
    const row = await strapi.db
      .query(ARTICLE)
      .findOne({ where, populate: ['createdBy', DATELINE] as never });
    return row as unknown as ArticleRow | null;
  }

  async function version(
    documentId: string,
    locale: string | undefined,
    publishedAt: { $null: true } | { $notNull: true }
  ): Promise<ArticleRow> {
    const language = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    const row = await read({ documentId, locale: language, publishedAt });
    if (!row) throw new errors.NotFoundError('There is no such article in this language.');
    return row;
  }

  return {
    /** Stores what the quotes of an article count to, where that is not what it holds. */
    async storeCounts(article: ArticleRow, counts: QuoteCounts): Promise<StoredCounts> {
      const stored = toStored(counts, article.pendingSince);
      const isSame =
        article.pendingQuotes === stored.pendingQuotes &&
        article.quoteCount === stored.quoteCount &&
        Boolean(article.pendingSince) === Boolean(stored.pendingSince);
      if (!isSame) {
        await strapi.db
          .query(ARTICLE)
          .updateMany({ where: { id: article.id }, data: stored as never });
      }
      return stored;
    },

    /** Dates articles that were pending before `pendingSince` existed: from their last change. */
    async datePending(): Promise<void> {
      const { tableName, attributes } = strapi.db.metadata.get(ARTICLE);
      const [pendingQuotes, since, updated] = ['pendingQuotes', 'pendingSince', 'updatedAt'].map(
        (name) => (attributes[name] as { columnName?: string } | undefined)?.columnName
      );
      if (!pendingQuotes || !since || !updated) return;
      await strapi.db
        .getConnection(tableName)
        .where(pendingQuotes, '>', 0)
        .whereNull(since)
        .update({ [since]: strapi.db.connection.ref(updated) });
    },

    async byId(id: number): Promise<ArticleRow> {
      const row = await read({ id });
      if (!row) throw new errors.NotFoundError('The article is gone.');
      return row;
    },

    /** The draft that a save writes over; null where there is none. */
    async storedDraft(documentId?: string, locale?: string): Promise<ArticleRow | null> {
      if (!documentId) return null;
      const language =
        locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
      const row = await strapi.db.query(ARTICLE).findOne({
        where: { documentId, locale: language, publishedAt: { $null: true } },
      });
      return row as unknown as ArticleRow | null;
    },

    /**
     * The draft of an article.
     * @param locale the default one where it is left out
     * @throws NotFoundError
     */
    draft: (documentId: string, locale?: string) => version(documentId, locale, { $null: true }),

    /** The public version of an article. @throws NotFoundError */
    published: (documentId: string, locale?: string) =>
      version(documentId, locale, { $notNull: true }),
  };
};
