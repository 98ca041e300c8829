import type { Core } from '@strapi/strapi';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { addToApollo } from '../../../../../platform/graphql/add-apollo-plugin';

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, unknown>>>;

/** The types of what is answered whole: their fields are values of an object that is made already. */
const isOurs = (name: string) => name.startsWith('Piece');

/**
 * Takes off what Strapi puts around every field for its rights and policies, from the types that have none: a piece
 * has hundreds of fields, and each was waited for several times. Who may ask is decided at `piece` and `pieces`.
 */
function plain(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isOurs(type.name)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolvers[type.name]?.[field.name] as typeof field.resolve;
  }
}

/** Has to be called before the GraphQL server starts. */
export function servePlainFields(strapi: Core.Strapi, resolvers: Resolvers): void {
  addToApollo(strapi, {
    async serverWillStart({ schema }: { schema: GraphQLSchema }) {
      plain(schema, resolvers);
    },
  });
}
