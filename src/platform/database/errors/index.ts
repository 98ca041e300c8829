import type { Core } from '@strapi/strapi';
import { answerGraphQL } from './respond';
import { listen, classifyError } from './track';

/**
 * Catches what fails in Strapi's events: it reads from the database again after a commit and waits for none of that, so
 * an error would end the process. Other uncaught errors still end it.
 */
function surviveEvents(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (!classifyError(reason)) throw reason;
    strapi.log.error(`The database failed outside a request: ${String(reason)}`);
  });
}

/**
 * Makes database errors visible: requests answer 503 and say what was stored (docs/operations.md). It ends with the
 * server, which removes all its listeners from the process.
 */
export function watchDatabase(strapi: Core.Strapi): void {
  listen(strapi);
  surviveEvents(strapi);
  answerGraphQL(strapi);
}
