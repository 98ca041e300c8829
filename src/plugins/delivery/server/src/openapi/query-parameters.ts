import { z } from 'zod';
import type { Parameter, Schema } from './types';

/** Describes the parameters of a page, from the schema that its controller validates the query with. */
export function queryParameters(query: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties as Record<string, Schema>).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: false,
      description: description as string,
      schema,
    })
  );
}
