import type { Context } from 'koa';
import type { Tag } from '../invalidation/changes';

interface State {
  deliveryTags?: Tag[];
}

/** Notes what the answer to a request depends on (store/changes.ts): only an answer with tags is kept. */
export function addCacheTags(ctx: Context, tags: Tag[]): void {
  const state = ctx.state as State;
  state.deliveryTags = [...new Set([...(state.deliveryTags ?? []), ...tags])];
}

/** What the answer depends on; undefined where nobody said. */
export const tagsOf = (ctx: Context): Tag[] | undefined => (ctx.state as State).deliveryTags;
