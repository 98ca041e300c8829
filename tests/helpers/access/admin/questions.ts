import type { Core } from '@strapi/strapi';
import { queriesOf } from '../questions';

/** Whether a query looks for a word, or shows what a record is related to. */
const isTelling = (query: string): boolean =>
  /^(_q|filters.*\[\$containsi\]|populate)=/.test(query);

/** Finds nothing with a filter that is not honored, yet shows by its total what a filter matches. */
const SHORT = 'pageSize=1';
const LONG = 'pageSize=100';

/**
 * Everything that a list of the admin can be asked by a word: filters on every attribute up to three names away, and
 * what is related, populated.
 * @param word what the filters look for
 */
export function questionsOf(strapi: Core.Strapi, uid: string, word: string): string[] {
  return queriesOf(strapi, uid, word)
    .filter(isTelling)
    .map((query) => `${query}&${query.startsWith('populate') ? LONG : SHORT}`);
}
