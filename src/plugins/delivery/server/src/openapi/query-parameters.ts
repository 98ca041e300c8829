import { z } from 'zod';
import type { Parameter, Schema } from './types';

/** The parameters of a page-shaped route, from the schema that its controller reads the query with. */
export function queryParameters(query: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Schema & { description?: string };
    return {
      name,
      in: 'query' as const,
      required: false,
      ...(description && { description }),
      schema,
    };
  });
}
