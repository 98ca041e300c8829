import { listOf, objectOf, reference, type Parameter, type Schema } from './types';

const header = (description: string, example: string) => ({
  description,
  schema: { type: 'string' },
  example,
});

export const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of a cached answer.',
  schema: { type: 'string' },
};

/** Headers of answers, by the names that operations refer to them with. */
export const HEADERS = {
  ETag: header(
    'Identifies the content of the answer. Send it as `If-None-Match` to get a 304 until the page changes.',
    '"tcx3z-1b9"'
  ),
  'Cache-Control': header(
    'Browsers have to revalidate each time. If a webhook purges a CDN, `CDN-Cache-Control` and `Surrogate-Control` say how long it may cache.',
    'public, max-age=0, must-revalidate'
  ),
  'Surrogate-Key': header(
    'Everything on the page, for CDNs that purge by key: `article:ID`, `quote:ID`, `official:ID`, `agreement:ID`.',
    'article:mdy0tl3jrpyuviouhybq3n04 official:f2nza8zy7pl1brihkej9e8y5'
  ),
  'Cache-Tag': header(
    'The same as `Surrogate-Key`, separated by commas.',
    'article:mdy0tl3jrpyuviouhybq3n04,official:f2nza8zy7pl1brihkej9e8y5'
  ),
};

const json = (description: string, schema: Schema, sentWith?: object) => ({
  description,
  ...(sentWith && { headers: sentWith }),
  content: { 'application/json': { schema } },
});

const headers = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const KEYS = headers('Surrogate-Key', 'Cache-Tag');
const PAGE_HEADERS = { ...headers('ETag', 'Cache-Control'), ...KEYS };

/** The answers of a page. */
export const pageAnswer = (schema: Schema) => ({
  200: json('OK', schema, PAGE_HEADERS),
  304: { $ref: '#/components/responses/NotModified' },
  400: { $ref: '#/components/responses/BadRequest' },
});

/** The answers of one of Strapi's routes. */
export const recordAnswer = (schema: Schema) => ({
  200: json('OK', schema, headers('ETag', 'Cache-Control')),
  304: { $ref: '#/components/responses/NotModified' },
  400: { $ref: '#/components/responses/BadRequest' },
});

/** The answers of a preview, which is never cached. */
export const previewAnswer = (schema: Schema) => ({
  200: json('OK', schema, headers('Cache-Control')),
  400: { $ref: '#/components/responses/BadRequest' },
});

export const unauthorized = { 401: { $ref: '#/components/responses/Unauthorized' } };

export const notFound = { 404: { $ref: '#/components/responses/NotFound' } };

export const moved = { 308: { $ref: '#/components/responses/Moved' } };

export const forbidden = { 403: { $ref: '#/components/responses/Forbidden' } };

/** The 404 of an article, which may be published in other locales. */
export const notInLocale = {
  404: json(
    'There is no such article, or it is not published in this locale: then `details.translations` links to those it is published in.',
    {
      allOf: [
        reference('Error'),
        {
          type: 'object',
          properties: {
            error: {
              type: 'object',
              properties: {
                details: {
                  type: 'object',
                  properties: { translations: listOf(reference('ArticleLink')) },
                },
              },
            },
          },
        },
      ],
    }
  ),
};

export const ERROR_SCHEMA: Schema = {
  description: 'What is wrong, where, and what to do.',
  ...objectOf({
    data: { type: 'null' },
    error: objectOf({
      status: { type: 'integer', description: 'The HTTP status.' },
      name: { type: 'string', description: 'The kind of error: "ValidationError".' },
      message: { type: 'string', description: 'For people.' },
      details: {
        type: 'object',
        description: 'For programs: the parameter, the place in it, the limit …',
        additionalProperties: true,
      },
    }),
  }),
};

export const RESPONSES = {
  NotModified: {
    description: 'Unchanged since the answer that `If-None-Match` names; no body.',
    headers: headers('ETag', 'Cache-Control'),
  },
  BadRequest: json(
    'Invalid query, or one that exceeds a limit. The message names the parameter, the limit and what to do.',
    reference('Error')
  ),
  Unauthorized: json('The token is missing, wrong or has expired.', reference('Error')),
  Forbidden: json(
    'The request is for something that is not public, such as drafts.',
    reference('Error')
  ),
  NotFound: json('There is no such record.', reference('Error')),
  Moved: {
    description: 'The page has another address now.',
    headers: {
      Location: header('The address.', '/api/pages/articles/new-slug?locale=en'),
      ...KEYS,
    },
  },
};
