import type { Core } from '@strapi/strapi';
import { contractSchemas } from '../contract/json-schemas';
import { pagePaths } from './pages';
import { PREVIEW_TOKEN, previewPaths } from './previews';
import { recordPaths } from './records';
import { recordSchemas } from './record-schemas';
import { ERROR_SCHEMA, HEADERS, RESPONSES } from './responses';

const DESCRIPTION = `Published articles with their quotes and the people who said them. No API key is needed. Responses
contain published content only.

**Pages** answer everything that a page shows in one request, with every field typed. **Records** are Strapi's generated
routes, with filters, populate and sort. Days are YYYY-MM-DD or, where less is known, EDTF ("2025-09"); timestamps are ISO
8601 in UTC; countries are ISO 3166-1 alpha-2; languages are BCP 47. In pages, an unknown value is null or an empty list,
never left out.`;

/**
 * Makes the OpenAPI 3.1 document of everything that a visitor may read. Strapi's own (`strapi openapi generate`) does not
 * serve, because 5.54 takes a documentId for a UUID, knows neither null nor the id of a component, so that no real answer
 * is valid, and names the routes of users and uploads.
 */
export function openApiDocument(strapi: Core.Strapi) {
  const records = recordSchemas(strapi);
  const info = strapi.config.get<{ version: string }>('info');
  return {
    openapi: '3.1.0',
    info: {
      title: 'On the Record',
      version: info.version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: strapi.config.get('api.rest.prefix', '/api') }],
    tags: [
      { name: 'Pages', description: 'Everything on a page in one request.' },
      { name: 'Records', description: 'The content types, with filters and populate.' },
    ],
    // No API key is needed.
    security: [],
    paths: { ...pagePaths(), ...previewPaths(), ...recordPaths(strapi, records) },
    components: {
      schemas: { ...contractSchemas(), ...records, Error: ERROR_SCHEMA },
      responses: RESPONSES,
      headers: HEADERS,
      securitySchemes: PREVIEW_TOKEN,
    },
  };
}
