import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  PublishedResponse,
  ScheduledResponse,
  PendingResponse,
} from '../../../shared/dashboard';
import { getService } from '../get-service';
import { readTimestamp } from './input';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/dashboard/pending` */
  async pending(ctx: Context) {
    ctx.body = (await getService(strapi, 'dashboard').pending()) satisfies PendingResponse;
  },

  /** `GET /quotes/dashboard/scheduled` */
  async scheduled(ctx: Context) {
    ctx.body = (await getService(strapi, 'dashboard').scheduled()) satisfies ScheduledResponse;
  },

  /** `GET /quotes/dashboard/published?since=`: the start of the day where the user is. */
  async published(ctx: Context) {
    const since = readTimestamp(ctx.query.since, 'since');
    ctx.body = (await getService(strapi, 'dashboard').published(since)) satisfies PublishedResponse;
  },
});
