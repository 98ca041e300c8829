import type { Core, Struct } from '@strapi/strapi';
import { deliveryConfig } from '../config';
import { RECORD_NAMES } from './record-schemas';
import { forbidden, IF_NONE_MATCH, notFound, recordAnswer } from './responses';
import { listOf, objectOf, reference, type Parameter, type Paths, type Schema } from './types';

const OPERATORS =
  '$eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not';

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...(schema.type === 'object' || schema.anyOf ? { style: 'deepObject', explode: true } : {}),
});

const numbersFrom = (minimum: number, maximum?: number): Schema => ({
  type: 'integer',
  minimum,
  ...(maximum && { maximum }),
});

/** @param most how many records a page may have */
const paginationSchema = (most: number): Schema =>
  objectOf(
    {
      page: numbersFrom(1),
      pageSize: numbersFrom(1, most),
      start: numbersFrom(0),
      limit: numbersFrom(1, most),
      withCount: { type: 'boolean', description: 'Whether the total is counted.' },
    },
    []
  );

function parametersOf(strapi: Core.Strapi, answer: Schema, many: boolean): Parameter[] {
  const { populate, filters, sortKeys } = deliveryConfig(strapi).generated;
  const most = strapi.config.get<number>('api.rest.maxLimit');
  const properties = answer.properties as Record<string, Schema>;
  const names = Object.keys(properties);
  const own = [
    query(
      'populate',
      `What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most ${populate.depth} names deep, and not back to where it came from. Without it there is a sensible choice; with \`fields\` and without it, nothing.`,
      {
        anyOf: [
          { type: 'string' },
          listOf({ type: 'string' }),
          { type: 'object', additionalProperties: true },
        ],
      }
    ),
    query('fields', 'The attributes to answer; all, where it is left out.', {
      anyOf: [{ type: 'string' }, listOf({ type: 'string' })],
    }),
    query('locale', "A language of the site; the desk's own, where it is left out.", {
      type: 'string',
    }),
  ];
  if (!many) return own;
  return [
    query(
      'filters',
      `Conditions by attribute (${names.slice(1).join(', ')}), through relations too, with operators (${OPERATORS}): \`filters[slug][$eq]=…\`. At most ${filters.conditions} conditions, ${filters.depth} names deep, ${filters.branches} branches of an $or, ${filters.values} values of an $in.`,
      { type: 'object', additionalProperties: true }
    ),
    query('sort', `"title", "createdAt:desc", or a list of these, at most ${sortKeys}.`, {
      anyOf: [{ type: 'string' }, listOf({ type: 'string' })],
    }),
    query(
      'pagination',
      'By page and pageSize, or by start and limit. A page of more than is served is refused.',
      paginationSchema(most)
    ),
    query('_q', 'Words that any text of the record has. For the words of quotes: /statements.', {
      type: 'string',
    }),
    ...own,
  ];
}

const META = objectOf(
  {
    pagination: objectOf(
      {
        page: { type: 'integer' },
        pageSize: { type: 'integer' },
        pageCount: { type: 'integer' },
        start: { type: 'integer' },
        limit: { type: 'integer' },
        total: { type: 'integer' },
      },
      []
    ),
  },
  []
);

/** The generated routes that read records. */
export function recordPaths(strapi: Core.Strapi, schemas: Record<string, Schema>): Paths {
  const paths: Paths = {};
  for (const [uid, name] of Object.entries(RECORD_NAMES)) {
    const { info } = strapi.getModel(uid as never) as Struct.ContentTypeSchema;
    const [plural, display] = [info.pluralName, info.displayName];
    const parameters = (many: boolean) => parametersOf(strapi, schemas[name]!, many);
    paths[`/${plural}`] = {
      get: {
        operationId: `list${display}Records`,
        summary: `Published ${plural}, as the desk has them`,
        description: info.description,
        tags: ['Records'],
        parameters: [...parameters(true), IF_NONE_MATCH],
        responses: {
          ...recordAnswer(objectOf({ data: listOf(reference(name)), meta: META })),
          ...forbidden,
        },
      },
    };
    const documentId: Parameter = {
      name: 'documentId',
      in: 'path',
      required: true,
      schema: { type: 'string' },
    };
    paths[`/${plural}/{documentId}`] = {
      get: {
        operationId: `get${display}Record`,
        summary: `One published ${info.singularName}`,
        tags: ['Records'],
        parameters: [documentId, ...parameters(false), IF_NONE_MATCH],
        responses: {
          ...recordAnswer(objectOf({ data: reference(name), meta: { type: 'object' } })),
          ...forbidden,
          ...notFound,
        },
      },
    };
  }
  return paths;
}
