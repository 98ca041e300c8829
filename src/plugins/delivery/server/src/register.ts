import type { Core } from '@strapi/strapi';
import { registerDocuments } from './documents';
import { watchFiles } from './files';
import { limitGraphQL } from './generated/graphql-limits';
import { limitRoutes } from './generated/route-limits';
import { extendGraphQL } from './graphql';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  registerDocuments(strapi);
  watchFiles(strapi);
  limitRoutes(strapi);
  limitGraphQL(strapi);
  extendGraphQL(strapi);
};
