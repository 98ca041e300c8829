import type { Context } from 'koa';
import type { Tag } from '../invalidation/changes';

interface State {
  deliveryTags?: Tag[];
}

/** Notes what the answer to a request depends on (invalidation/changes.ts): only an answer with tags is cached. */
export function addCacheTags(ctx: Context, tags: Tag[]): void {
  const state = ctx.state as State;
  state.deliveryTags = [...new Set([...(state.deliveryTags ?? []), ...tags])];
}

/** Returns what the answer depends on, or undefined if nothing noted it. */
export const tagsOf = (ctx: Context): Tag[] | undefined => (ctx.state as State).deliveryTags;
