import type { Core } from '@strapi/strapi';
import type { ArticleLink, ArticleList } from '../../../shared/contract';
import { getService } from '../get-service';
import type { FoundArticle } from '../store/find';
import type { RecordHeader } from '../store/records';
import { toSummary } from './article-summary';
import { assemble, toLink, type AssembledArticle, type Tagged } from './assemble-article';
import { fromListCursor, toListCursor } from './cursor';
import type { ArticleListQuery } from './parameters';

/** The result of a request for the page of an article. */
export type Resolved<Page> =
  | ({ is: 'found' } & Page)
  /** The page has another slug now, or another one in the requested locale. */
  | { is: 'moved'; to: ArticleLink }
  /** The article is not published in the requested locale. */
  | { is: 'untranslated'; translations: ArticleLink[] }
  | { is: 'unknown' };

/** The pages of articles and lists of them, made from the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const current = () => getService(strapi, 'readStore').current();

  const inLocale = <Header extends RecordHeader>(headers: Header[], locale: string) =>
    headers.find((header) => header.locale === locale);

  /** Chooses the requested locale; if none was requested, the default locale or else the first. */
  const choose = <Header extends RecordHeader>(headers: Header[], locale?: string) =>
    locale ? inLocale(headers, locale) : (inLocale(headers, current().defaultLocale) ?? headers[0]);

  async function assembleOne(found: FoundArticle[]): Promise<Resolved<AssembledArticle>> {
    const { store, defaultLocale } = current();
    const [article] = await assemble(store, found, defaultLocale);
    // It may have been unpublished since it was found.
    return article ? { is: 'found', ...article } : { is: 'unknown' };
  }

  /**
   * Resolves a document in the requested locale.
   * @param isAddress whether it was requested by its `documentId`, which needs no redirect
   */
  async function resolveDocument(
    documentId: string,
    locale: string | undefined,
    isAddress: boolean
  ): Promise<Resolved<AssembledArticle>> {
    const { store } = current();
    const { articles } = await store.named([documentId]);
    const header = choose(articles, locale);
    if (header && isAddress) return assembleOne(await store.articles([documentId], header.locale));
    if (header) return { is: 'moved', to: toLink(header) };
    if (articles.length === 0) return { is: 'unknown' };
    return { is: 'untranslated', translations: articles.map(toLink) };
  }

  /** Finds the articles of a page of a list, and the cursor of the next page. */
  async function findPage({ locale, section, pageSize, cursor }: ArticleListQuery) {
    const { store, defaultLocale } = current();
    const found = await store.latest({
      locale: locale ?? defaultLocale,
      section,
      after: cursor ? fromListCursor(cursor) : undefined,
      limit: pageSize + 1,
    });
    const shown = found.slice(0, pageSize);
    return {
      shown,
      nextCursor: found.length > pageSize ? toListCursor(shown.at(-1)!) : null,
    };
  }

  return {
    /**
     * Resolves the page of an article.
     * @param address its slug, a former slug, or its `documentId`
     * @param locale defaults to the locale that the slug belongs to
     */
    async page(address: string, locale?: string): Promise<Resolved<AssembledArticle>> {
      const { store } = current();
      const found = await store.articlesBySlug(address);
      const article = choose(found, locale);
      if (article) return assembleOne([article]);
      if (found[0]) return resolveDocument(found[0].documentId, locale, false);

      const former = await store.byFormerSlug('article', address);
      const [before] = former.filter((one) => !locale || one.locale === locale).concat(former);
      if (before) return resolveDocument(before.documentId, locale ?? before.locale, false);
      return resolveDocument(address, locale, true);
    },

    /** Lists the pages of the latest articles, with everything on them. */
    async pages(
      query: ArticleListQuery
    ): Promise<Tagged<{ data: AssembledArticle[]; nextCursor: string | null }>> {
      const { store, defaultLocale } = current();
      const { shown, nextCursor } = await findPage(query);
      const data = await assemble(store, shown, defaultLocale);
      return {
        answer: { data, nextCursor },
        tags: ['articles', ...data.flatMap(({ tags }) => tags)],
      };
    },

    /** Lists the latest articles, as summaries. */
    async list(query: ArticleListQuery): Promise<Tagged<ArticleList>> {
      const { shown, nextCursor } = await findPage(query);
      return {
        answer: { data: shown.map(({ value }) => toSummary(value)), nextCursor },
        tags: ['articles', ...shown.map(({ documentId }) => `article:${documentId}`)],
      };
    },
  };
};
