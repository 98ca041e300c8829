import type { Core } from '@strapi/strapi';
import { contractSchemas } from './contract-schemas';
import { pagePaths } from './pages';
import { PREVIEW_TOKEN, previewPaths } from './previews';
import { recordPaths } from './records';
import { recordSchemas } from './record-schemas';
import { ERROR_SCHEMA, HEADERS, RESPONSES } from './responses';

const DESCRIPTION = `What is published: pieces with their quotes and who said them.

**Pages** answer everything that a page shows in one request, typed to the last field. **Records** are Strapi's generated
routes, with filters, populate and sort. Days are YYYY-MM-DD or, where less is known, EDTF ("2025-09"); moments are ISO
8601 in UTC; countries are ISO 3166-1 alpha-2; languages are BCP 47. In pages, what is not known is null or an empty
list, never left out.`;

/**
 * OpenAPI 3.1 of everything that a visitor may read. Not Strapi's own (`strapi openapi generate`): in 5.54 that takes
 * a documentId for a UUID, knows no null and no id of a component, so that no real answer is valid, and it names the
 * routes of users and uploads.
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
      { name: 'Records', description: 'What the desk keeps, with filters and populate.' },
    ],
    // Visitors read without a key.
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
