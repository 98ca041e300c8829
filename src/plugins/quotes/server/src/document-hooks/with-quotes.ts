import type { Core } from '@strapi/strapi';
import { ARTICLE, QUOTES } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { type Params } from './article-operation';

/** Returns whether an answer shows the quotes of the article. */
function showsQuotes(strapi: Core.Strapi, populate: unknown): boolean {
  if (populate === true || populate === '*') return true;
  const names = Array.isArray(populate) || typeof populate === 'string' ? [populate].flat() : [];
  if (names.some((path) => String(path).split('.')[0] === QUOTES)) return true;
  return typeof populate === 'object' && populate !== null && QUOTES in populate;
}

/** The answer with its quotes as they are now: Strapi read it before they were written. */
export async function withQuotes<T>(
  strapi: Core.Strapi,
  answer: T,
  { documentId, locale }: ArticleRow,
  { fields, populate }: Params,
  status: 'draft' | 'published'
): Promise<T> {
  if (!showsQuotes(strapi, populate)) return answer;
  return (await strapi.documents(ARTICLE).findOne({
    documentId,
    locale,
    status,
    fields,
    populate,
  } as never)) as T;
}
