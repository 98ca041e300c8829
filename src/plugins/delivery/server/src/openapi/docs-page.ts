import { createReadStream, type ReadStream } from 'node:fs';
import path from 'node:path';

const SWAGGER_UI = path.dirname(require.resolve('swagger-ui-dist/package.json'));
/** The files that the page loads. */
const FROM_LIBRARY = new Set(['swagger-ui.css', 'swagger-ui-bundle.js']);

/** Everything comes from this server, and no script stands in the page: Strapi's own security policy lets it through. */
export const docsPage = (base: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>API · On the Record</title>
    <link rel="stylesheet" href="${base}/docs/swagger-ui.css">
  </head>
  <body>
    <main id="docs"><p>Loading the documentation of the API: <a href="${base}/openapi.json">openapi.json</a></p></main>
    <script src="${base}/docs/swagger-ui-bundle.js"></script>
    <script src="${base}/docs/start.js"></script>
  </body>
</html>
`;

const start = (base: string) =>
  `SwaggerUIBundle({
  url: '${base}/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  // Sends nothing anywhere.
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
  syntaxHighlight: { activated: false },
});
`;

/** A file of the page; null where it has none of this name. */
export function docsFile(name: string, base: string): ReadStream | string | null {
  if (name === 'start.js') return start(base);
  if (!FROM_LIBRARY.has(name)) return null;
  return createReadStream(path.join(SWAGGER_UI, name));
}
