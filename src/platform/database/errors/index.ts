import type { Core } from '@strapi/strapi';
import { answerGraphQL } from './respond';
import { listen, classifyError } from './track';

/**
 * Strapi reads from the database again after a commit, for its events, and waits for none of that: what fails there
 * would end the process. What else nobody has caught still does.
 */
function surviveEvents(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (!classifyError(reason)) throw reason;
    strapi.log.error(`The database failed while nobody waited for it: ${String(reason)}`);
  });
}

/**
 * Makes what fails in the database heard: requests answer 503 and say what holds (docs/operations.md). It ends with
 * the server, which takes all listeners off the process.
 */
export function watchDatabase(strapi: Core.Strapi): void {
  listen(strapi);
  surviveEvents(strapi);
  answerGraphQL(strapi);
}
