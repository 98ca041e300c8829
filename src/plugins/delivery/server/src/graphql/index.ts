import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { addToApollo } from '../../../../../platform/graphql/add-apollo-plugin';
import { unwrapFields } from './plain-fields';
import { fieldResolvers, queryResolvers } from './resolvers';
import { rememberSchema } from './served-schema';
import { TYPE_DEFS } from './type-defs';

/** The permission that each query needs: that of the route that answers the same. */
const ACTIONS: Record<string, string> = {
  articlePage: 'articles.findOne',
  articlePages: 'articles.find',
  officialPage: 'officials.findOne',
  officialPages: 'officials.find',
  agreementPage: 'agreements.findOne',
  agreementPages: 'agreements.find',
  quoteSearch: 'quotes.find',
};

/** Adds the queries that answer pages, lists and searches. Has to be called before the GraphQL server starts. */
export function extendGraphQL(strapi: Core.Strapi): void {
  const fields = fieldResolvers(strapi);
  addToApollo(strapi, {
    async serverWillStart({ schema }: { schema: GraphQLSchema }) {
      unwrapFields(schema, fields);
      rememberSchema(strapi, schema);
    },
  });
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: TYPE_DEFS,
      resolvers: { Query: queryResolvers(strapi), ...fields },
      resolversConfig: Object.fromEntries(
        Object.entries(ACTIONS).map(([query, action]) => [
          `Query.${query}`,
          { auth: { scope: [`plugin::delivery.${action}`] } },
        ])
      ),
    });
}
