import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { depend } from '../cache/cache-tags';
import { readQuery } from './query';
import { fromStatementCursor, keysBetween, STATEMENTS, toStatementCursor } from './quote-query';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { cursor, pageSize: limit, from, to, ...query } = readQuery(STATEMENTS, ctx.query);
    const keys = keysBetween(from, to);
    if (keys.from !== undefined && keys.before !== undefined && keys.from >= keys.before)
      throw new errors.ValidationError(
        `The query is not understood: "from" (${from}) must not be after "to" (${to}).`
      );
    const { answer, tags } = await getService(strapi, 'statements').page(
      {
        ...query,
        ...keys,
        limit,
        after: cursor ? fromStatementCursor(cursor, query.q !== undefined) : undefined,
      },
      toStatementCursor
    );
    depend(ctx, tags);
    ctx.body = answer;
  },
});
