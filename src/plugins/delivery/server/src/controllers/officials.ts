import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addCacheTags } from '../cache/cache-tags';
import { getService } from '../get-service';
import { RECORD_LIST, RECORD_PAGE } from '../pages/parameters';
import { readQuery } from './read-query';
import { answerRecord } from './record-answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /pages/officials` */
  async find(ctx: Context) {
    const query = readQuery(RECORD_LIST, ctx.query);
    const { answer, tags } = await getService(strapi, 'recordLists').officials(query);
    addCacheTags(ctx, tags);
    ctx.body = answer;
  },

  /** `GET /pages/officials/:slug` */
  async findOne(ctx: Context) {
    const { slug } = ctx.params as { slug: string };
    const { locale } = readQuery(RECORD_PAGE, ctx.query);
    const resolved = await getService(strapi, 'recordPages').official(slug, locale);
    answerRecord(strapi, ctx, 'official', resolved, locale);
  },
});
