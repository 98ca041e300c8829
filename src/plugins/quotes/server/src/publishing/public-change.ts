import type { Core } from '@strapi/strapi';
import { hooks } from '@strapi/utils';

/**
 * Called inside the transaction that changes public content without the Document Service, with `{ documentId }` of the
 * article, so that copies of public content are rebuilt.
 */
export const PUBLIC_CHANGE = 'plugin::quotes.public-change';

export function registerPublicChange(strapi: Core.Strapi): void {
  strapi.get('hooks').set(PUBLIC_CHANGE, hooks.createAsyncSeriesHook());
}

export async function announcePublicChange(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.hook(PUBLIC_CHANGE).call({ documentId });
}
