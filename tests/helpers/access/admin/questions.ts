import type { Core } from '@strapi/strapi';
import { queriesOf } from '../questions';

/** Returns whether a query searches for a word, or shows the relations of a record. */
const isTelling = (query: string): boolean =>
  /^(_q|filters.*\[\$containsi\]|populate)=/.test(query);

/** Finds nothing with a filter that is not honored, yet shows by its total what a filter matches. */
const SHORT = 'pageSize=1';
const LONG = 'pageSize=100';

/**
 * Lists every query of a list of the admin that could find a word: filters on every attribute up to three names away,
 * and populated relations.
 * @param word the value of the filters
 */
export function questionsOf(strapi: Core.Strapi, uid: string, word: string): string[] {
  return queriesOf(strapi, uid, word)
    .filter(isTelling)
    .map((query) => `${query}&${query.startsWith('populate') ? LONG : SHORT}`);
}
