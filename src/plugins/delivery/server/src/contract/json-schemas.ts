import { z } from 'zod';
import * as contract from '../../../shared/contract';

/** JSON Schema 2020-12. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const REFERENCE = '#/components/schemas/';

/** The named schemas of the contract. */
function namedSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const schema of Object.values(contract)) {
    const id = schema.meta()?.id;
    if (id) registry.add(schema, { id });
  }
  return registry;
}

/** Removes what zod adds and no reader needs: its own keywords, and the bounds of every integer. */
function tidy(schema: JsonSchema): void {
  delete schema.$schema;
  delete schema.$id;
  delete schema.id;
  delete schema.propertyNames;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/**
 * Makes the JSON Schemas of the contract, by name; they refer to each other as components of OpenAPI.
 * @param keepGraphQL whether to keep `graphql`, the keyword that names another GraphQL type for a text
 */
export function contractSchemas({ keepGraphQL = false } = {}): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(namedSchemas(), {
    uri: (id) => REFERENCE + id,
    override: ({ jsonSchema }) => {
      tidy(jsonSchema);
      if (!keepGraphQL) delete (jsonSchema as JsonSchema).graphql;
    },
  });
  const named = Object.entries(schemas as Record<string, JsonSchema>);
  for (const [, schema] of named) tidy(schema);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the name in a reference that `contractSchemas` wrote. */
export const referredName = (reference: string): string => reference.slice(REFERENCE.length);
