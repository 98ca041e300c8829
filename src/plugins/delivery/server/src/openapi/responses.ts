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
  description: 'The `ETag` of an answer that is kept.',
  schema: { type: 'string' },
};

/** Headers of answers, by the name under which operations refer to them. */
export const HEADERS = {
  ETag: header(
    'What the answer is, in short. Sent back as `If-None-Match`, it spares an answer that is still the same.',
    '"tcx3z-1b9"'
  ),
  'Cache-Control': header(
    'That a browser asks each time whether its answer is still right. What CDNs may keep for how long stands in `CDN-Cache-Control` and `Surrogate-Control`, where a webhook tells them what to drop.',
    'public, max-age=0, must-revalidate'
  ),
  'Surrogate-Key': header(
    'What is on the page, for CDNs that purge by key: `article:ID`, `quote:ID`, `official:ID`, `agreement:ID`.',
    'article:mdy0tl3jrpyuviouhybq3n04 official:f2nza8zy7pl1brihkej9e8y5'
  ),
  'Cache-Tag': header(
    'The same, separated by commas.',
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

/** A page, and that it has not changed. */
export const pageAnswer = (schema: Schema) => ({
  200: json('What was asked for.', schema, PAGE_HEADERS),
  304: { $ref: '#/components/responses/NotModified' },
  400: { $ref: '#/components/responses/BadRequest' },
});

/** An answer of a generated route. */
export const recordAnswer = (schema: Schema) => ({
  200: json('What was asked for.', schema, headers('ETag', 'Cache-Control')),
  304: { $ref: '#/components/responses/NotModified' },
  400: { $ref: '#/components/responses/BadRequest' },
});

/** A draft: nobody keeps it. */
export const previewAnswer = (schema: Schema) => ({
  200: json('What was asked for.', schema, headers('Cache-Control')),
  400: { $ref: '#/components/responses/BadRequest' },
});

export const unauthorized = { 401: { $ref: '#/components/responses/Unauthorized' } };

export const notFound = { 404: { $ref: '#/components/responses/NotFound' } };

export const moved = { 308: { $ref: '#/components/responses/Moved' } };

export const forbidden = { 403: { $ref: '#/components/responses/Forbidden' } };

/** 404 of a piece: it may be there in other languages. */
export const notInLanguage = {
  404: json(
    'There is no such piece, or it is not published in this language: then `details.translations` are where it is.',
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
                  properties: { translations: listOf(reference('PieceLink')) },
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
  description: 'Why there is no answer: what is wrong, where, and what to do.',
  ...objectOf({
    data: { type: 'null' },
    error: objectOf({
      status: { type: 'integer', description: 'The HTTP status.' },
      name: { type: 'string', description: 'What kind of error it is: "ValidationError".' },
      message: { type: 'string', description: 'For people.' },
      details: {
        type: 'object',
        description: 'For programs: the parameter, where in it, the limit …',
        additionalProperties: true,
      },
    }),
  }),
};

export const RESPONSES = {
  NotModified: {
    description: 'The same as what `If-None-Match` names; no body.',
    headers: headers('ETag', 'Cache-Control'),
  },
  BadRequest: json(
    'The query is not understood or asks for too much. The message names the parameter, the limit and what to do.',
    reference('Error')
  ),
  Unauthorized: json('The token is missing, wrong or has expired.', reference('Error')),
  Forbidden: json('It asks for what is not public, such as drafts.', reference('Error')),
  NotFound: json('There is no such record.', reference('Error')),
  Moved: {
    description: 'It has another address now.',
    headers: {
      Location: header('The address.', '/api/pieces/new-slug?locale=en'),
      ...KEYS,
    },
  },
};
