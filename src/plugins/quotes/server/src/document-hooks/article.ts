import { discardArticleDraft } from './discard-article-draft';
import { removeArticle } from './remove-article';
import { publishArticle } from './publish-article';
import { saveArticle } from './save-article';
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import type { Handler, Next } from './article-operation';
import { cloneArticle } from './clone-article';

const HANDLERS: Partial<Record<string, Handler>> = {
  create: saveArticle,
  update: saveArticle,
  publish: publishArticle,
  unpublish: removeArticle,
  delete: removeArticle,
  discardDraft: discardArticleDraft,
  clone: cloneArticle,
};

/** Keeps the quotes of articles right on every way of writing one. */
export function registerArticle(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    if (ctx.uid !== ARTICLE) return next();
    const handler = HANDLERS[ctx.action];
    return (handler ? handler(strapi, ctx, next as Next) : next()) as ReturnType<typeof next>;
  });
}
