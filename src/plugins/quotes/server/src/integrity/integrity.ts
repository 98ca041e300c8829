import type { Core, UID } from '@strapi/strapi';
import type { LoggedQuote } from '../../../shared/contract';
import { ARTICLE, BODY } from '../article-type';
import { examineContent } from './content';
import type { Finding } from './finding';
import { examineArticle } from './article';
import { examineSchedule, findDifferentEmbargoes } from './schedule';
import type { ArticleRow } from '../repositories/article-row';
import { AGREEMENT, OFFICIAL, QUOTE, ACTIVITY_LOG } from '../uids';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';

/** Limits how many articles are read at once. */
const BATCH = 100;

interface Relation {
  joinTable: { name: string; joinColumn: { name: string } };
}

/**
 * Compares the database with what the product promises of it. Reads rows as they are, drafts and published: through
 * the Document Service, what is wrong would not be seen.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const key = (documentId: string, locale: string | null) => `${documentId}\n${locale ?? ''}`;

  /** Documents that are there twice in the same version and language. */
  async function publishedTwice(uid: string): Promise<Finding[]> {
    const { tableName } = strapi.db.metadata.get(uid);
    const found: Finding[] = [];
    for (const version of ['draft', 'published'] as const) {
      const rows = (await strapi.db
        .getConnection(tableName)
        .select('document_id', 'locale')
        .count({ times: '*' })
        .where((where) =>
          version === 'draft' ? where.whereNull('published_at') : where.whereNotNull('published_at')
        )
        .groupBy('document_id', 'locale')
        .havingRaw('count(*) > 1')) as { document_id: string; locale: string; times: number }[];
      for (const { document_id, locale, times } of rows)
        found.push({
          code: 'published-twice',
          uid,
          documentId: document_id,
          locale,
          version,
          message: `${uid} ${document_id}${locale ? ` (${locale})` : ''} has ${times} ${version} versions instead of one. Delete all but the one with the highest id.`,
        });
    }
    return found;
  }

  async function withoutArticle(): Promise<Finding[]> {
    const { tableName, attributes } = strapi.db.metadata.get(QUOTE);
    const { joinTable } = attributes.article as unknown as Relation;
    const linked = strapi.db.getConnection(joinTable.name).select(joinTable.joinColumn.name);
    const rows = (await strapi.db
      .getConnection(tableName)
      .select('document_id', 'locale', 'published_at', 'text')
      .whereNotIn('id', linked)) as {
      document_id: string;
      locale: string;
      published_at: unknown;
      text: string;
    }[];
    return rows.map(({ document_id, locale, published_at, text }) => ({
      code: 'quote-without-article',
      uid: QUOTE,
      documentId: document_id,
      locale,
      version: published_at === null ? 'draft' : 'published',
      message: `The quote “${text.slice(0, 60)}” (${locale}) belongs to no article. Delete its row.`,
    }));
  }

  /** Reads the texts that the last publication of each of these made public, by document and language. */
  async function wasPublished(articles: ArticleRow[]): Promise<Map<string, string[]>> {
    const documentIds = articles
      .filter(({ publishedAt }) => publishedAt !== null)
      .map(({ documentId }) => documentId);
    if (documentIds.length === 0) return new Map();
    const entries = await strapi.db.query(ACTIVITY_LOG).findMany({
      where: { article: { $in: documentIds }, action: 'published' },
      select: ['id', 'article', 'language'] as never,
      orderBy: { id: 'asc' },
    });
    const last = new Map(entries.map(({ id, article, language }) => [key(article, language), id]));
    const rows = await strapi.db.query(ACTIVITY_LOG).findMany({
      where: { id: { $in: [...last.values()] } },
    });
    return new Map(
      rows.map(({ article, language, after }) => [
        key(article, language),
        ((after?.quotes ?? []) as LoggedQuote[]).map(({ text }) => text),
      ])
    );
  }

  async function draftOfficials(quotes: QuoteRow[]): Promise<Set<number>> {
    const ids = [...new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []))];
    if (ids.length === 0) return new Set();
    const rows = await strapi.db.query(OFFICIAL).findMany({
      where: { id: { $in: ids }, publishedAt: { $null: true } },
      select: ['id'],
    });
    return new Set(rows.map(({ id }) => Number(id)));
  }

  async function examine(articles: ArticleRow[]): Promise<Finding[]> {
    const rows = getService(strapi, 'quoteRows');
    const links = await rows.linkedTo(articles.map(({ id }) => id));
    const quotes = await rows.byIds(links.map(({ from }) => from));
    const articleOf = new Map(links.map(({ from, to }) => [from, to]));
    const [out, drafts] = await Promise.all([wasPublished(articles), draftOfficials(quotes)]);
    return articles.flatMap((article) => [
      ...examineSchedule(article, ARTICLE),
      ...examineArticle(
        {
          article,
          body: article[BODY],
          quotes: quotes.filter(({ id }) => articleOf.get(Number(id)) === article.id),
          wasPublished: out.get(key(article.documentId, article.locale)) ?? null,
        },
        ARTICLE,
        drafts
      ),
    ]);
  }

  return {
    /** Everything that is wrong; empty where all is as it must be. */
    async check(): Promise<Finding[]> {
      const found: Finding[] = [];
      for (const uid of [ARTICLE, QUOTE, OFFICIAL, AGREEMENT])
        found.push(...(await publishedTwice(uid)));
      found.push(...(await withoutArticle()), ...(await findDifferentEmbargoes(strapi)));
      for (const uid of [ARTICLE, QUOTE, OFFICIAL, AGREEMENT] as UID.ContentType[])
        found.push(...(await examineContent(strapi, uid)));

      for (let last = 0; ; ) {
        const articles = (await strapi.db.query(ARTICLE).findMany({
          where: { id: { $gt: last } },
          orderBy: { id: 'asc' },
          limit: BATCH,
        })) as unknown as ArticleRow[];
        found.push(...(await examine(articles)));
        if (articles.length < BATCH) return found;
        last = Number(articles.at(-1)!.id);
      }
    },
  };
};
