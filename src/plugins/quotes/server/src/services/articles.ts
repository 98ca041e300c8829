import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { quotesConfig } from '../config';
import type { ArticleRow } from '../pieces/article-row';

/** Rows of the configured article type, with the day of the piece. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function read(where: Record<string, unknown>): Promise<ArticleRow | null> {
    const { articleType, dateField } = quotesConfig(strapi);
    const component = dateField?.includes('.') ? dateField.split('.')[0] : null;
    const row = await strapi.db
      .query(articleType)
      .findOne({ where, ...(component && { populate: { [component]: true } }) });
    return row as unknown as ArticleRow | null;
  }

  return {
    async byId(id: number): Promise<ArticleRow> {
      const row = await read({ id });
      if (!row) throw new errors.NotFoundError('The article is gone.');
      return row;
    },

    /** The body of a draft as it stands; null where there is no such draft. */
    async draftBody(documentId: string, locale?: string): Promise<unknown> {
      const { articleType, bodyField } = quotesConfig(strapi);
      const language =
        locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
      const row = await strapi.db.query(articleType).findOne({
        where: { documentId, locale: language, publishedAt: { $null: true } },
        select: ['id', bodyField] as never,
      });
      return row ? (row as unknown as ArticleRow)[bodyField] : null;
    },

    /**
     * The draft of an article.
     * @param locale the default one where it is left out
     * @throws NotFoundError
     */
    async draft(documentId: string, locale?: string): Promise<ArticleRow> {
      const language =
        locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
      const row = await read({ documentId, locale: language, publishedAt: { $null: true } });
      if (!row) throw new errors.NotFoundError('There is no such article in this language.');
      return row;
    },
  };
};
