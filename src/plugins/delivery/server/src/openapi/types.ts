/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export interface Schema {
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  style?: 'deepObject' | 'form';
  explode?: boolean;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters: (Parameter | { $ref: string })[];
  security?: Record<string, string[]>[];
  responses: Record<string, object>;
}

export type Paths = Record<string, { get: Operation }>;

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** An object that has all of these and nothing else. */
export function objectOf(properties: Record<string, Schema>, required = Object.keys(properties)) {
  return { type: 'object', properties, required, additionalProperties: false };
}
