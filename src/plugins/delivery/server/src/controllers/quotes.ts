import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addCacheTags } from '../cache/cache-tags';
import { getService } from '../get-service';
import { QUOTE_SEARCH } from '../quote-search/parameters';
import { readQuery } from './read-query';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /pages/quotes` */
  async find(ctx: Context) {
    const query = readQuery(QUOTE_SEARCH, ctx.query);
    const { answer, tags } = await getService(strapi, 'quoteSearch').search(query);
    addCacheTags(ctx, tags);
    ctx.body = answer;
  },
});
