import type { QuoteColumns, QuoteRow, NewQuoteRow, LinkAttribute, Link } from './quote-row';
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import { QUOTE } from '../uids';

const LINKED = {
  speaker: { select: ['id', 'documentId'] },
  partOf: { select: ['id', 'documentId'] },
  agreements: { select: ['id', 'documentId'] },
};

/** The part of Strapi's metadata that is used of a relation with a table of its own. */
interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

/**
 * Writes rows of quotes and their links in bulk, inside the running transaction. The Document Service writes one quote
 * at a time, which is many times slower for an article (docs/adr/); the caller has to check what it would have checked.
 * Table and column names come from Strapi's metadata.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const batchSize = () => strapi.db.dialect.getBatchInsertSize();

  function joinTable(attribute: LinkAttribute): JoinTable {
    const relation = strapi.db.metadata.get(QUOTE).attributes[attribute] as unknown as {
      joinTable: JoinTable;
    };
    return relation.joinTable;
  }

  async function insertLinks(attribute: LinkAttribute, links: Link[]): Promise<void> {
    const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } =
      joinTable(attribute);
    const nextOrder = new Map<string, number>();
    const count = (key: string) => {
      const order = (nextOrder.get(key) ?? 0) + 1;
      nextOrder.set(key, order);
      return order;
    };
    const rows = links.map(({ from, to }) => ({
      [joinColumn.name]: from,
      [inverseJoinColumn.name]: to,
      ...(orderColumnName && { [orderColumnName]: count(`from:${from}`) }),
      ...(inverseOrderColumnName && { [inverseOrderColumnName]: count(`to:${to}`) }),
    }));
    for (let i = 0; i < rows.length; i += batchSize()) {
      await strapi.db
        .queryBuilder(name)
        .insert(rows.slice(i, i + batchSize()))
        .execute();
    }
  }

  async function deleteLinks(attribute: LinkAttribute, side: keyof Link, ids: number[]) {
    if (ids.length === 0) return;
    const { name, joinColumn, inverseJoinColumn } = joinTable(attribute);
    const column = side === 'from' ? joinColumn.name : inverseJoinColumn.name;
    await strapi.db
      .queryBuilder(name)
      .where({ [column]: { $in: ids } })
      .delete()
      .execute();
  }

  return {
    /** A new documentId, as Strapi makes them. */
    newDocumentId(): string {
      const { documentId } = strapi.db.metadata.get(QUOTE).attributes as unknown as {
        documentId: { default: () => string };
      };
      return documentId.default();
    },

    /**
     * Reads which quotes are linked to rows of articles: from a quote's id to the row's. Reads the table of the links,
     * because a condition on the article would be joined to every quote there is.
     */
    async linkedTo(articleIds: number[]): Promise<Link[]> {
      if (articleIds.length === 0) return [];
      const { name, joinColumn, inverseJoinColumn } = joinTable('article');
      const rows = (await strapi.db
        .queryBuilder(name)
        .select([joinColumn.name, inverseJoinColumn.name])
        .where({ [inverseJoinColumn.name]: { $in: articleIds } })
        .execute()) as Record<string, number>[];
      return rows.map((row) => ({
        from: Number(row[joinColumn.name]),
        to: Number(row[inverseJoinColumn.name]),
      }));
    },

    /** The quotes linked to a row of an article, in the order of the text. */
    async ofArticle(articleId: number): Promise<QuoteRow[]> {
      return this.byIds((await this.linkedTo([articleId])).map(({ from }) => from));
    },

    /** The quotes of the drafts of an article in its other languages, by language, in the order of the text. */
    async inOtherLanguages(articleId: string, locale: string): Promise<Map<string, QuoteRow[]>> {
      const drafts = await strapi.db.query(ARTICLE).findMany({
        where: { documentId: articleId, publishedAt: { $null: true }, locale: { $ne: locale } },
        select: ['id'],
      });
      const links = await this.linkedTo(drafts.map(({ id }) => Number(id)));
      const rows = await this.byIds(links.map(({ from }) => from));
      const byLanguage = new Map<string, QuoteRow[]>();
      for (const row of rows)
        byLanguage.set(row.locale, [...(byLanguage.get(row.locale) ?? []), row]);
      return byLanguage;
    },

    /** The words of quotes of drafts in other languages. */
    async translations(
      documentIds: string[],
      locale: string
    ): Promise<{ documentId: string; locale: string; text: string }[]> {
      if (documentIds.length === 0) return [];
      const rows = await strapi.db.query(QUOTE).findMany({
        where: {
          documentId: { $in: documentIds },
          locale: { $ne: locale },
          publishedAt: { $null: true },
        },
        select: ['documentId', 'locale', 'text'] as never,
        orderBy: { locale: 'asc' },
      });
      return rows.map(({ documentId, locale: language, text }) => ({
        documentId,
        locale: String(language),
        text: String(text),
      }));
    },

    /** Rows by id, in the order of the text. */
    async byIds(ids: number[]): Promise<QuoteRow[]> {
      if (ids.length === 0) return [];
      return strapi.db.query(QUOTE).findMany({
        where: { id: { $in: ids } },
        orderBy: { order: 'asc' },
        populate: LINKED,
      }) as unknown as Promise<QuoteRow[]>;
    },

    /** Those of the rows that an editor marked as not a quote. */
    async dismissedAmong(ids: number[]): Promise<{ id: number; text: string }[]> {
      if (ids.length === 0) return [];
      const rows = await strapi.db.query(QUOTE).findMany({
        where: { id: { $in: ids }, review: 'dismissed' },
        select: ['id', 'text'],
        orderBy: { order: 'asc' },
      });
      return rows.map(({ id, text }) => ({ id: Number(id), text: String(text) }));
    },

    /** Inserts rows without their links. Returns documentId → id. */
    async insert(rows: NewQuoteRow[]): Promise<Map<string, number>> {
      if (rows.length === 0) return new Map();
      await strapi.db.query(QUOTE).createMany({ data: rows as never[] });
      const [{ locale, publishedAt }] = rows;
      const inserted = await strapi.db.query(QUOTE).findMany({
        where: {
          documentId: { $in: rows.map(({ documentId }) => documentId) },
          locale,
          publishedAt: publishedAt ? { $notNull: true } : { $null: true },
        },
        select: ['id', 'documentId'],
      });
      return new Map(inserted.map(({ id, documentId }) => [documentId, Number(id)]));
    },

    async update(id: number, columns: Partial<QuoteColumns>): Promise<void> {
      await strapi.db.query(QUOTE).updateMany({
        where: { id },
        data: { ...columns, updatedAt: new Date() } as never,
      });
    },

    /** Writes the same to several rows, and to each its own words as those that were confirmed. */
    async confirmAll(ids: number[], columns: Partial<QuoteColumns>): Promise<void> {
      await strapi.db.query(QUOTE).updateMany({
        where: { id: { $in: ids } },
        data: { ...columns, updatedAt: new Date() } as never,
      });
      const { confirmedText, text } = strapi.db.metadata.get(QUOTE).attributes as unknown as Record<
        string,
        { columnName: string }
      >;
      await strapi.db
        .queryBuilder(QUOTE)
        .where({ id: { $in: ids } })
        .update({ [confirmedText!.columnName]: strapi.db.connection.ref(text!.columnName) })
        .execute();
    },

    /** Gives a quote of one language, in all its versions, a document of its own. */
    async setDocumentId(documentId: string, locale: string, another: string): Promise<void> {
      await strapi.db.query(QUOTE).updateMany({
        where: { documentId, locale },
        data: { documentId: another, updatedAt: new Date() } as never,
      });
    },

    /** Deletes rows; their links go with them. */
    async delete(ids: number[]): Promise<void> {
      if (ids.length === 0) return;
      await strapi.db.query(QUOTE).deleteMany({ where: { id: { $in: ids } } });
    },

    /** Replaces the links of these quotes by others. */
    async relink(attribute: LinkAttribute, quoteIds: number[], links: Link[]): Promise<void> {
      await deleteLinks(attribute, 'from', quoteIds);
      await insertLinks(attribute, links);
    },

    /** Makes exactly these quotes, in this order, those of a row of an article. */
    async setArticleQuotes(articleId: number, quoteIds: number[]): Promise<void> {
      await deleteLinks('article', 'to', [articleId]);
      await deleteLinks('article', 'from', quoteIds);
      await insertLinks(
        'article',
        quoteIds.map((from) => ({ from, to: articleId }))
      );
    },
  };
};
