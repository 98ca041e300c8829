import { Readable } from 'stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ActivityLogResponse } from '../../../shared/contract';
import { getService } from '../get-service';
import { readNumber, readText } from './input';

const MAX_PAGE_SIZE = 100;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/activity-log?article=&page=&pageSize=`: newest first. */
  async find(ctx: Context) {
    const article = readText(ctx.query.article, 'article');
    const page = readNumber(ctx.query.page, 'page', { min: 1, fallback: 1 });
    const pageSize = readNumber(ctx.query.pageSize, 'pageSize', {
      min: 1,
      max: MAX_PAGE_SIZE,
      fallback: 25,
    });
    const { entries, total } = await getService(strapi, 'activityLog').page(
      article,
      page,
      pageSize
    );
    ctx.body = { data: entries, meta: { page, pageSize, total } } satisfies ActivityLogResponse;
  },

  /** `GET /quotes/activity-log/export?article=`: everything, oldest first, as JSON Lines. */
  export(ctx: Context) {
    const article = readText(ctx.query.article, 'article');
    ctx.attachment('activity-log.jsonl');
    ctx.type = 'application/x-ndjson';
    ctx.body = Readable.from(getService(strapi, 'activityLog').lines(article));
  },
});
