import type { Core } from '@strapi/strapi';
import { registerDocuments } from './documents';
import { watchFiles } from './files';
import { extendGraphQL } from './graphql';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  registerDocuments(strapi);
  watchFiles(strapi);
  extendGraphQL(strapi);
};
