import type { Core } from '@strapi/strapi';
import { PUBLIC_CHANGE } from '../../../quotes/server/src/public';
import { registerDocuments } from './hooks/document-changes';
import { watchFiles } from './hooks/file-changes';
import { registerChanges } from './invalidation/changes';
import { limitGraphQL } from './query-limits/graphql-limits';
import { limitRoutes } from './query-limits/route-limits';
import { extendGraphQL } from './graphql';

/**
 * Checks that delivery is registered first: its middleware has to be the outer one, because it reads what quotes
 * writes.
 * @throws Error if config/plugins.ts names them the other way round
 */
function assertIsBeforeQuotes(strapi: Core.Strapi): void {
  if (strapi.get('hooks').get(PUBLIC_CHANGE))
    throw new Error('delivery plugin: name "delivery" before "quotes" in config/plugins.');
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  assertIsBeforeQuotes(strapi);
  registerChanges(strapi);
  registerDocuments(strapi);
  watchFiles(strapi);
  limitRoutes(strapi);
  limitGraphQL(strapi);
  extendGraphQL(strapi);
};
