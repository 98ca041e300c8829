import type { Core } from '@strapi/strapi';
import { nameOf, type Route } from '../routes';
import { OF_TYPE, once, TYPES } from './line-makers';
import { get, put, type Line, type Request } from './lines';

/** Types whose lists have lines of their own. */
const WALKED = /^api::(article|quote|official|agreement)\./;

const SETTINGS = { aiLocalizations: true };

/** A parameter that names nothing. */
const ABSENT = 'absent-0';

/** Types that exist: of one that does not, some routes say so before they check a right. */
const UIDS: Record<string, string> = {
  '/content-manager/content-types/:uid': 'api::article.article',
  '/content-manager/components/:uid': 'shared.seo',
};

function requestOf({ method, path }: Route): Request {
  const start = Object.keys(UIDS).find((known) => path.startsWith(known));
  const address = start
    ? path.replace(':uid', UIDS[start]!)
    : path.replace(/:\w+|\(\.\*\)/g, ABSENT);
  return method === 'GET' ? { method, path: address } : { method, path: address, body: {} };
}

/** Routes that every visitor can use: files, pages, the API. Other tables have the details. */
const PUBLIC = new Set([
  'ANY /_health',
  'ANY /graphql',
  'GET /_ready',
  'GET /',
  'GET /uploads/(.*)',
  'GET /((?!uploads/).+)',
]);

const isAdmin = (route: Route): boolean =>
  !PUBLIC.has(nameOf(route)) && !route.path.startsWith('/api/');

/** The routes that no other line is about, each requested once; and the types of content that no list is for. */
export function otherLines(strapi: Core.Strapi, routes: Route[], known: Line[]): Line[] {
  const walked = new Set(known.map(({ route }) => route));
  const types = Object.keys(strapi.contentTypes).filter((uid) => !WALKED.test(uid));
  const special = [
    once(
      `GET ${OF_TYPE}`,
      'every other type',
      'reads',
      types.map((uid) => get(`${TYPES}/${uid}`))
    ),
    once('PUT /i18n/settings', 'settings', 'writes', [put('/i18n/settings', SETTINGS)], {
      changesSettings: true,
    }),
  ];
  for (const { route } of special) walked.add(route);
  return [
    ...special,
    ...routes
      .filter((route) => isAdmin(route) && !walked.has(nameOf(route)))
      .map((route) => once(nameOf(route), '', 'asks', [requestOf(route)])),
  ];
}
