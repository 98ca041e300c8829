import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { addCacheTags } from '../cache/cache-tags';
import { getService } from '../get-service';
import { toArticleJson } from '../pages/article-json';
import { ARTICLE_LIST, ARTICLE_PAGE } from '../pages/parameters';
import { readQuery } from './read-query';
import { redirectToSlug } from './redirect';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /pages/articles` */
  async find(ctx: Context) {
    const query = readQuery(ARTICLE_LIST, ctx.query);
    const { answer, tags } = await getService(strapi, 'articlePages').list(query);
    addCacheTags(ctx, tags);
    ctx.body = answer;
  },

  /** `GET /pages/articles/:slug` */
  async findOne(ctx: Context) {
    const { slug } = ctx.params as { slug: string };
    const { locale } = readQuery(ARTICLE_PAGE, ctx.query);
    const resolved = await getService(strapi, 'articlePages').page(slug, locale);
    switch (resolved.is) {
      case 'found': {
        const { addresses } = getService(strapi, 'readStore').current();
        addCacheTags(ctx, resolved.tags);
        ctx.type = 'json';
        ctx.body = `{"data":${toArticleJson(resolved, addresses)}}`;
        return;
      }
      case 'moved':
        addCacheTags(ctx, [`article:${resolved.to.documentId}`]);
        redirectToSlug(strapi, ctx, 'articles', resolved.to.slug, { locale: resolved.to.locale });
        return;
      case 'untranslated':
        throw new errors.NotFoundError(
          `The article is not published in "${locale}". It is published in: ${resolved.translations
            .map((link) => link.locale)
            .join(', ')}.`,
          { translations: resolved.translations }
        );
      default:
        throw new errors.NotFoundError(`There is no article "${slug}".`);
    }
  },
});
