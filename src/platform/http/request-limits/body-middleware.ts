import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import bodyParser from 'koa-bodyparser';
import { graphqlBodyConfig } from './body-config';
import { checkBody } from './body-values';
import { checkGraphQL } from './graphql-request';
import { normalizePath } from '../normalize-path';

/**
 * The routes by which people write in the admin. They cannot see a NUL from a paste, so it is removed and their work is
 * saved. A program that sends one gets an error.
 */
const WRITTEN_BY_HAND = /^\/(content-manager|quotes)\//;

/** Restates a rejection in the form that clients of GraphQL read. */
function answerGraphQL(ctx: Context, error: errors.ValidationError): void {
  const { name, message, details } = error;
  ctx.status = 400;
  ctx.body = {
    errors: [
      { message, extensions: { code: 'BAD_USER_INPUT', error: { name, message, details } } },
    ],
  };
}

/**
 * Behind the parsers of bodies: what was read is looked through before anything is done with it. Strapi leaves the
 * requests of GraphQL to its plugin, which takes them as they are read here.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const endpoint = strapi.config.get('plugin::graphql.endpoint', '/graphql').toLowerCase();
  const readBody = bodyParser(graphqlBodyConfig);

  function lookThroughGraphQL(ctx: Context, next: Next): unknown {
    try {
      checkBody(ctx.request.body, false);
      checkGraphQL(ctx.method === 'GET' ? ctx.query : ctx.request.body);
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      return answerGraphQL(ctx, error);
    }
    return next();
  }

  return (ctx: Context, next: Next): unknown => {
    const path = normalizePath(ctx);
    if (path === endpoint) return readBody(ctx, async () => lookThroughGraphQL(ctx, next));
    checkBody(ctx.request.body, WRITTEN_BY_HAND.test(path));
    return next();
  };
};
