import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { SecretNewsroom } from './secret-newsroom';

/** A field of the schema and how a query gets there, from the root. */
export interface Place {
  /** "Article.title" */
  name: string;
  /** "query { articles { title } }" */
  query: string;
}

/** The values of a field's arguments, by the name of the argument. */
type Values = Record<string, string>;

function valueOf(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter(
      (field) => field.type !== getNullableType(field.type)
    );
    return `{ ${required.map(({ name, type: own }) => `${name}: ${valueOf(own)}`).join(', ')} }`;
  }
  switch (inner.name) {
    case 'Int':
    case 'Float':
      return '1';
    case 'Boolean':
      return 'true';
    case 'JSON':
    case 'ArticleInput':
      return '{}';
    default:
      return '"nobody-0"';
  }
}

function call(field: GraphQLField<unknown, unknown>, values: Values): string {
  const has = (argument: GraphQLArgument) =>
    argument.name in values || isRequiredArgument(argument);
  const given = field.args
    .filter(has)
    .map((argument) => `${argument.name}: ${values[argument.name] ?? valueOf(argument.type)}`);
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

/** The shortest selection of what a field answers that is a valid one. */
function leaf(type: GraphQLField<unknown, unknown>['type']): string {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named) ? '' : ' { __typename }';
}

/** Selects all scalars of an object, and of its parts those that reveal the most. */
function everything(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isScalarType(named) || isEnumType(named)) return field.name;
    if (depth === 0 || !isObjectType(named)) return `${field.name}${leaf(field.type)}`;
    return `${field.name} { ${everything(schema, named, depth - 1)} }`;
  });
  return fields.join(' ');
}

export type Operation = 'query' | 'mutation';

const rootOf = (schema: GraphQLSchema, operation: Operation) =>
  operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;

/** The fields that a document may begin with. */
export const rootFields = (schema: GraphQLSchema, operation: Operation): string[] =>
  Object.keys(rootOf(schema, operation).getFields());

/** Queries a root field with its answer, two levels deep; `values` name the record. */
export function ofRoot(
  schema: GraphQLSchema,
  operation: Operation,
  name: string,
  values: Values
): string {
  const field = rootOf(schema, operation).getFields()[name]!;
  const named = getNamedType(field.type);
  const selection = isObjectType(named) ? ` { ${everything(schema, named, 1)} }` : leaf(field.type);
  return `${operation} { ${call(field, values)}${selection} }`;
}

/**
 * Lists every field of every type that a reader can reach, each by its shortest path.
 * @param valuesOf the arguments of the root fields
 */
export function everyField(schema: GraphQLSchema, valuesOf: (root: string) => Values): Place[] {
  const seen = new Set<string>(['Query']);
  const places: Place[] = [];
  let level: { type: GraphQLObjectType; wrap: (selection: string) => string }[] = [
    { type: rootOf(schema, 'query'), wrap: (selection) => `query { ${selection} }` },
  ];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { type, wrap } of level) {
      for (const field of Object.values(type.getFields())) {
        const called = call(field, type.name === 'Query' ? valuesOf(field.name) : {});
        places.push({ name: `${type.name}.${field.name}`, query: wrap(called + leaf(field.type)) });
        const named = getNamedType(field.type);
        const members = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : [];
        for (const member of members) {
          if (seen.has(member.name)) continue;
          seen.add(member.name);
          const fragment = (selection: string) =>
            isUnionType(named) ? `... on ${member.name} { ${selection} }` : selection;
          next.push({
            type: member,
            wrap: (selection) => wrap(`${called} { ${fragment(selection)} }`),
          });
        }
      }
    }
    level = next;
  }
  return places;
}

/** Returns the record that a root field reads: `which` of its type. */
export function aboutOf(newsroom: SecretNewsroom, which: 'known' | 'hidden') {
  const records = which === 'known' ? newsroom : newsroom.unpublished;
  const TYPE: Record<string, 'article' | 'agreement' | 'official' | 'quote'> = {
    article: 'article',
    articlePage: 'article',
    agreement: 'agreement',
    agreementPage: 'agreement',
    official: 'official',
    officialPage: 'official',
    quote: 'quote',
  };
  return (root: string): Values => {
    const record = TYPE[root] && records[TYPE[root]];
    if (!record) return {};
    return root.endsWith('Page')
      ? { slug: JSON.stringify(record.slug) }
      : { documentId: JSON.stringify(record.documentId) };
  };
}
