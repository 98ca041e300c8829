import type { Core } from '@strapi/strapi';

const CONFIG = 'plugin::graphql.apolloServer';

/**
 * Adds to the options of the GraphQL server, next to those that are configured. Has to be called before it starts.
 * @param plugin of Apollo
 * @param options of the server itself
 */
export function addToApollo(strapi: Core.Strapi, plugin: object, options: object = {}): void {
  const configured = strapi.config.get<{ plugins?: object[] }>(CONFIG, {});
  strapi.config.set(CONFIG, {
    ...configured,
    ...options,
    plugins: [...(configured.plugins ?? []), plugin],
  });
}
