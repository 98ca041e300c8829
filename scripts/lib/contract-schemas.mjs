import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from './sources.mjs';

export const CONTRACT_SCHEMAS = 'src/plugins/delivery/server/src/openapi/contract-schemas.json';

/** JSON Schemas of the types that front ends get, their comments as descriptions. */
export function contractSchemas() {
  const { definitions } = createGenerator({
    path: path.join(ROOT, 'src/plugins/delivery/shared/contract.ts'),
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: false,
    encodeRefs: false,
    sortProps: false,
    // The business of `npm run lint`.
    skipTypeCheck: true,
  }).createSchema('*');
  return `${JSON.stringify({ definitions }, null, 2)}\n`;
}
