import { contractSchemas, referredName, type JsonSchema } from '../contract/json-schemas';

interface FieldType {
  name: string;
  isNullable: boolean;
  /** The type of the contract that it leads to. */
  refersTo?: string;
}

interface Field extends FieldType {
  description?: string;
}

type Fields = Record<string, Field>;

const SCALARS: Record<string, string> = {
  string: 'String',
  integer: 'Int',
  number: 'Float',
  boolean: 'Boolean',
  // Any JSON: the contract names every object whose fields it knows.
  object: 'JSON',
};

function typeOf(schema: JsonSchema): FieldType {
  if (schema.$ref) {
    const refersTo = referredName(schema.$ref as string);
    return { name: refersTo, isNullable: false, refersTo };
  }
  if (schema.anyOf) {
    const known = (schema.anyOf as JsonSchema[]).filter(({ type }) => type !== 'null');
    if (known.length !== 1) throw new Error(`No GraphQL type for ${JSON.stringify(schema)}.`);
    return { ...typeOf(known[0]!), isNullable: true };
  }
  if (schema.type === 'array') {
    const { name, refersTo } = typeOf(schema.items as JsonSchema);
    return { name: `[${name}!]`, isNullable: false, refersTo };
  }
  const own = schema.graphql ?? (schema.format === 'date-time' && 'DateTime');
  return { name: (own || SCALARS[schema.type as string]) as string, isNullable: false };
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): Fields {
  return Object.fromEntries(
    Object.entries(properties as Record<string, JsonSchema>).map(([name, schema]) => {
      const type = typeOf(schema);
      const isNullable = type.isNullable || !(required as string[]).includes(name);
      return [name, { ...type, isNullable, description: schema.description as string | undefined }];
    })
  );
}

/** Merges the members of a union into one type: null is what a member has not. */
function mergedFields(members: JsonSchema[], schemas: Record<string, JsonSchema>): Fields {
  const all = members.map(({ $ref }) => fieldsOf(schemas[referredName($ref as string)]!));
  const merged: Fields = Object.assign({}, ...all);
  return Object.fromEntries(
    Object.entries(merged).map(([name, field]) => {
      const isEverywhere = all.every((fields) => fields[name] && !fields[name].isNullable);
      return [name, { ...field, isNullable: !isEverywhere }];
    })
  );
}

const quoted = (description: unknown, indent: string) =>
  description ? `${indent}${JSON.stringify(description)}\n` : '';

function write(name: string, fields: Fields, description: unknown): string {
  const lines = Object.entries(fields).map(
    ([field, { name: type, isNullable, description: own }]) =>
      `${quoted(own, '  ')}  ${field}: ${type}${isNullable ? '' : '!'}\n`
  );
  return `${quoted(description, '')}type ${name} {\n${lines.join('')}}\n`;
}

/**
 * Makes the GraphQL types of the contract.
 * @param roots the types that queries answer; what these lead to is made as well
 * @returns the definitions by name
 */
export function contractTypes(roots: readonly string[]): Map<string, string> {
  const schemas = contractSchemas({ keepGraphQL: true });
  const types = new Map<string, string>();
  const waiting = [...roots];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (types.has(name)) continue;
    const schema = schemas[name]!;
    const fields = schema.oneOf
      ? mergedFields(schema.oneOf as JsonSchema[], schemas)
      : fieldsOf(schema);
    types.set(name, write(name, fields, schema.description));
    waiting.push(...Object.values(fields).flatMap(({ refersTo }) => refersTo ?? []));
  }
  return types;
}
