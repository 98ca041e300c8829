import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { OFFICIAL } from '../uids';

/** What changes the draft of an official, and so who can be found in a text. */
const CHANGES = new Set(['create', 'update', 'delete', 'discardDraft', 'clone']);

/** Tells the people index, in the same transaction, that an official has changed. */
export function registerOfficial(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    if (ctx.uid !== OFFICIAL || !CHANGES.has(ctx.action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await getService(strapi, 'people').markChanged();
      return result;
    }) as unknown as ReturnType<typeof next>;
  });
}
