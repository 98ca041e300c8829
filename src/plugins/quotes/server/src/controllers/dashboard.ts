import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { OutResponse, ScheduledResponse, WaitingResponse } from '../../../shared/dashboard';
import { getService } from '../get-service';
import { readMoment } from './input';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/desk/waiting` */
  async waiting(ctx: Context) {
    ctx.body = (await getService(strapi, 'desk').waiting()) satisfies WaitingResponse;
  },

  /** `GET /quotes/desk/scheduled` */
  async scheduled(ctx: Context) {
    ctx.body = (await getService(strapi, 'desk').scheduled()) satisfies ScheduledResponse;
  },

  /** `GET /quotes/desk/out?since=`: the start of the day where the user is. */
  async out(ctx: Context) {
    const since = readMoment(ctx.query.since, 'since');
    ctx.body = (await getService(strapi, 'desk').out(since)) satisfies OutResponse;
  },
});
