import type { Core } from '@strapi/strapi';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}

/** A way from a record to an attribute, through what it is related to and made of. */
interface Way {
  names: string[];
  type: string;
}

const TEXTS = new Set(['string', 'text', 'uid', 'email', 'enumeration', 'richtext']);
/** Types of which a query can only tell whether there is a value. */
const PARTS = new Set(['relation', 'component', 'dynamiczone', 'media']);
const WHOLE = new Set([...PARTS, 'json', 'blocks', 'password']);

/** Returns the type or component that an attribute leads to. */
function leadsTo({ type, target, component }: Attribute): string | undefined {
  if (type === 'relation') return target;
  if (type === 'media') return 'plugin::upload.file';
  return type === 'component' ? component : undefined;
}

/** Every way from a type to an attribute, private ones too, that passes at most `most` names. */
function waysFrom(strapi: Core.Strapi, uid: string, most: number, before: string[] = []): Way[] {
  const { attributes } = strapi.getModel(uid as never) as {
    attributes: Record<string, Attribute>;
  };
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const names = [...before, name];
    const next = leadsTo(attribute);
    const further = next && names.length < most ? waysFrom(strapi, next, most, names) : [];
    return [{ names, type: attribute.type }, ...further];
  });
}

const inBrackets = (names: string[]) => names.map((name) => `[${name}]`).join('');

/** Limits how many names a path has at most, and up to how many every kind of query is sent. */
const DEEP = 3;
const THOROUGH = 2;
/** The attributes that identify a record or its author: the deepest paths are queried for these alone. */
const TELLING = new Set(['title', 'name', 'text', 'slug', 'firstname', 'email']);

/**
 * Lists every query that a generated route takes for a type, one condition each: by every attribute on every path, as a
 * filter, a sort key, populated, and populated with a filter.
 * @param word the value of the filters
 */
export function queriesOf(strapi: Core.Strapi, uid: string, word: string): string[] {
  const ways = waysFrom(strapi, uid, DEEP);
  const queries = ways.flatMap(({ names, type }) => {
    const [first, ...rest] = names;
    const look = TEXTS.has(type) ? `[$containsi]=${word}` : '[$notNull]=true';
    const filter = `filters${inBrackets(names)}${look}`;
    if (names.length > THOROUGH) return TELLING.has(names.at(-1)!) ? [filter] : [];
    return [
      filter,
      ...(WHOLE.has(type) ? [] : [`sort=${names.join('.')}:desc`]),
      ...(PARTS.has(type) ? [`populate=${names.join('.')}`] : []),
      ...(rest.length > 0
        ? [`populate[${first}][filters]${inBrackets(rest)}${look}`]
        : [`fields=${first}`]),
    ];
  });
  return [`_q=${word}`, 'populate=*', 'locale=ru', 'locale=*', ...queries];
}

/** Literals that an operator of a filter accepts. */
function operators(type: GraphQLInputObjectType, word: string): string[] {
  const has = (name: string) => name in type.getFields();
  const text = has('containsi') && getNamedType(type.getFields().containsi!.type).name;
  return [
    ...(text === 'String' ? [`{ containsi: "${word}" }`] : []),
    ...(has('notNull') ? ['{ notNull: true }'] : []),
  ];
}

/**
 * Matches inputs that compare attributes ("StringFilterInput"), as opposed to the filters of a type
 * ("QuoteFiltersInput").
 */
const isOperators = (type: GraphQLInputObjectType) => !type.name.endsWith('FiltersInput');

function filtersOf(type: GraphQLInputObjectType, word: string, most: number): string[] {
  if (most === 0) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named) || isEnumType(named)) return [];
    if (['and', 'or', 'not'].includes(field.name)) return [];
    const own = isOperators(named) ? operators(named, word) : filtersOf(named, word, most - 1);
    return own.map((filter) => `{ ${field.name}: ${filter} }`);
  });
}

/** Everything that the list of a type can be filtered by in GraphQL. */
export function graphqlQuestions(schema: GraphQLSchema, word: string): string[] {
  const lists: Record<string, string> = {
    articles_connection: 'ArticleFiltersInput',
    agreements_connection: 'AgreementFiltersInput',
    officials_connection: 'OfficialFiltersInput',
    quotes_connection: 'QuoteFiltersInput',
  };
  return Object.entries(lists).flatMap(([list, name]) =>
    filtersOf(schema.getType(name) as GraphQLInputObjectType, word, THOROUGH).map(
      (filters) => `{ ${list}(filters: ${filters}) { nodes { documentId } pageInfo { total } } }`
    )
  );
}
