import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { servedSchema } from '../graphql/served-schema';
import { docsFile, docsPage } from '../openapi/docs-page';
import { openApiDocument } from '../openapi/document';

const HOUR = 'public, max-age=3600';

/** Descriptions of the API: for programs, and to browse. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const base = () => strapi.config.get('api.rest.prefix', '/api');
  let document: string | undefined;

  return {
    async openapi(ctx: Context) {
      // The same until the server restarts.
      document ??= JSON.stringify(openApiDocument(strapi));
      ctx.type = 'application/json';
      ctx.set('Cache-Control', HOUR);
      ctx.body = document;
    },

    async graphql(ctx: Context) {
      const schema = servedSchema(strapi);
      if (schema === null) throw new errors.NotFoundError('This server has no GraphQL API.');
      ctx.type = 'text/plain';
      ctx.set('Cache-Control', HOUR);
      ctx.body = schema;
    },

    async page(ctx: Context) {
      ctx.type = 'text/html';
      ctx.set('Cache-Control', HOUR);
      ctx.body = docsPage(base());
    },

    async file(ctx: Context) {
      const { file } = ctx.params as { file: string };
      const content = docsFile(file, base());
      if (!content) throw new errors.NotFoundError(`The documentation has no file "${file}".`);
      ctx.type = path.extname(file);
      ctx.set('Cache-Control', HOUR);
      ctx.body = content;
    },
  };
};
