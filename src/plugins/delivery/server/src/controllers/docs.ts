import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { docsFile, docsPage } from '../openapi/docs-page';
import { openApiDocument } from '../openapi/document';

const HOUR = 'public, max-age=3600';

/** The documentation of the API: for programs, and to browse. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const base = () => strapi.config.get('api.rest.prefix', '/api');
  let document: string | undefined;

  return {
    async document(ctx: Context) {
      // The same until the server starts anew.
      document ??= JSON.stringify(openApiDocument(strapi));
      ctx.type = 'application/json';
      ctx.set('Cache-Control', HOUR);
      ctx.body = document;
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
