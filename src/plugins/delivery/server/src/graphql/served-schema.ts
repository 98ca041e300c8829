import type { Core } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

const schemas = new WeakMap<Core.Strapi, GraphQLSchema>();
const printed = new WeakMap<GraphQLSchema, string>();

/** Remembers the schema that a server answers with. */
export function rememberSchema(strapi: Core.Strapi, schema: GraphQLSchema): void {
  schemas.set(strapi, schema);
}

/** Prints the schema that a server answers with, or returns null if it serves no GraphQL. */
export function servedSchema(strapi: Core.Strapi): string | null {
  const schema = schemas.get(strapi);
  if (!schema) return null;
  const known = printed.get(schema);
  if (known !== undefined) return known;
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  printed.set(schema, text);
  return text;
}
