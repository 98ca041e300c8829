import type { Context } from 'koa';

/** The path of a request as routes are looked for: "/GraphQL/" is "/graphql". Whoever decides by the path has to use it. */
export const normalizePath = ({ path }: Context): string => path.toLowerCase().replace(/\/+$/, '');
