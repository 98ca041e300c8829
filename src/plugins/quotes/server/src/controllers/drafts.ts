import type { Context } from 'koa';

export default {
  /**
   * Answers only callers who may read drafts: a front end checks that before it shows a preview. The right is this
   * action, `plugin::quotes.drafts.read`; it holds for every generated route too.
   */
  read(ctx: Context) {
    ctx.body = { data: { drafts: true } };
  },
};
