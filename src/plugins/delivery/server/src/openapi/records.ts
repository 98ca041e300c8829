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
      `Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most ${populate.depth} levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if \`fields\` is passed.`,
      {
        anyOf: [
          { type: 'string' },
          listOf({ type: 'string' }),
          { type: 'object', additionalProperties: true },
        ],
      }
    ),
    query('fields', 'The attributes to return. Defaults to all.', {
      anyOf: [{ type: 'string' }, listOf({ type: 'string' })],
    }),
    query('locale', 'A locale of the site. Defaults to the default locale.', {
      type: 'string',
    }),
  ];
  if (!many) return own;
  return [
    query(
      'filters',
      `Conditions by attribute (${names.slice(1).join(', ')}), through relations too, with operators (${OPERATORS}): \`filters[slug][$eq]=…\`. At most ${filters.conditions} conditions, ${filters.depth} levels, ${filters.branches} branches of an $or, ${filters.values} values of an $in.`,
      { type: 'object', additionalProperties: true }
    ),
    query('sort', `"title", "createdAt:desc", or a list of at most ${sortKeys} of these.`, {
      anyOf: [{ type: 'string' }, listOf({ type: 'string' })],
    }),
    query(
      'pagination',
      'By page and pageSize, or by start and limit. A page size over the maximum is rejected.',
      paginationSchema(most)
    ),
    query(
      '_q',
      'Words that any text of the record contains. To search quotes, use `/pages/quotes`.',
      {
        type: 'string',
      }
    ),
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

/** Describes Strapi's routes that read records. */
export function recordPaths(strapi: Core.Strapi, schemas: Record<string, Schema>): Paths {
  const paths: Paths = {};
  for (const [uid, name] of Object.entries(RECORD_NAMES)) {
    const { info } = strapi.getModel(uid as never) as Struct.ContentTypeSchema;
    const [plural, display] = [info.pluralName, info.displayName];
    const parameters = (many: boolean) => parametersOf(strapi, schemas[name]!, many);
    paths[`/${plural}`] = {
      get: {
        operationId: `list${display}Records`,
        summary: `List published ${plural} as records`,
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
        summary: `Get one published ${info.singularName} as a record`,
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
