import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { answerRecord, languageOf } from './records';
import { toStatementCursor } from './quote-query';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { slug } = ctx.params as { slug: string };
    const resolved = await getService(strapi, 'records').profile(
      slug,
      languageOf(ctx),
      toStatementCursor
    );
    answerRecord(strapi, ctx, resolved, { kind: 'official', collection: 'profiles' });
  },
});
