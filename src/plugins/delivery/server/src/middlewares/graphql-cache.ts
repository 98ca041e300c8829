import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import bodyParser from 'koa-bodyparser';
import { getService } from '../get-service';

/**
 * Answers GraphQL requests from the cache, by their body. Strapi leaves reading that to the GraphQL plugin, which
 * takes it as it is read here. It runs behind the headers that every answer has.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { handleGraphQL } = getService(strapi, 'cache');
  const endpoint = strapi.config.get('plugin::graphql.endpoint', '/graphql');
  const readBody = bodyParser();

  return (ctx: Context, next: Next): unknown => {
    if (ctx.method !== 'POST' || ctx.path !== endpoint) return next();
    return readBody(ctx, async () => handleGraphQL(ctx, next));
  };
};
