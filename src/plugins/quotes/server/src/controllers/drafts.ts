import type { Context } from 'koa';

export default {
  /**
   * Whether the caller may read drafts: answers only those who may. A front end asks it before it shows a preview.
   * The right is this action, `plugin::quotes.drafts.read`; it holds for every generated route too.
   */
  read(ctx: Context) {
    ctx.body = { data: { drafts: true } };
  },
};
