import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { checkBody } from '../request-limits/body-values';
import { checkGraphQL } from '../request-limits/graphql-request';

/**
 * What people write in the admin. They cannot see a NUL that came with a paste, nor find it: it is taken out, and their
 * work is saved. A program that sends one is told so.
 */
const WRITTEN_BY_HAND = /^\/(content-manager|quotes)\//;

/** A refusal as clients of GraphQL read it. */
function answerGraphQL(ctx: Context, error: errors.ValidationError): void {
  const { name, message, details } = error;
  ctx.status = 400;
  ctx.body = {
    errors: [
      { message, extensions: { code: 'BAD_USER_INPUT', error: { name, message, details } } },
    ],
  };
}

/** Behind the parsers of bodies: what was read is looked through before anything is done with it. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const endpoint = strapi.config.get('plugin::graphql.endpoint', '/graphql');
  const isGraphQL = ({ path }: Context) => path === endpoint || path === `${endpoint}/`;

  return (ctx: Context, next: Next): unknown => {
    try {
      checkBody(ctx.request.body, WRITTEN_BY_HAND.test(ctx.path));
      if (isGraphQL(ctx)) checkGraphQL(ctx.method === 'GET' ? ctx.query : ctx.request.body);
    } catch (error) {
      if (!isGraphQL(ctx) || !(error instanceof errors.ValidationError)) throw error;
      return answerGraphQL(ctx, error);
    }
    return next();
  };
};
