import { ARTICLE } from '../constants';

const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

/** Links to the form of a language version of an article. */
export const articleLink = (documentId: string, locale: string) =>
  `${ARTICLES}/${documentId}?plugins[i18n][locale]=${locale}`;

/** The list of articles with a filter and an order, in Strapi's own terms. */
export const articlesLink = (filter: string, sort: string) =>
  `${ARTICLES}?page=1&filters[$and][0]${filter}&sort=${sort}`;
