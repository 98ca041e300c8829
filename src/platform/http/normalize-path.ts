import type { Context } from 'koa';

/**
 * Returns the path of a request as the router matches it: "/GraphQL/" is "/graphql". Every decision by path has to use
 * it.
 */
export const normalizePath = ({ path }: Context): string => path.toLowerCase().replace(/\/+$/, '');
