import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PeopleResponse } from '../../../shared/contract';
import { getService } from '../services';
import { readDay, readText } from './input';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /quotes/people?q=&date=&locale=`: officials by any of their names and offices. */
  async find(ctx: Context) {
    const query = readText(ctx.query.q, 'q') ?? '';
    const day = readDay(ctx.query.date);
    const locale = readText(ctx.query.locale, 'locale');
    ctx.body = {
      data: await getService(strapi, 'views').search(query, day, locale),
    } satisfies PeopleResponse;
  },
});
