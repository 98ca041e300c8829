import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { TYPE_NAMES } from './type-defs';

export type FieldResolvers = Record<string, Record<string, GraphQLFieldResolver<never, unknown>>>;

/**
 * Removes what Strapi wraps around every field for rights and policies from the types that have none: a page has
 * hundreds of fields, and each was awaited several times. The queries that answer these types check the rights.
 */
export function unwrapFields(schema: GraphQLSchema, resolvers: FieldResolvers): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !TYPE_NAMES.has(type.name)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolvers[type.name]?.[field.name] as typeof field.resolve;
  }
}
