import type { Core } from '@strapi/strapi';
import type { Booted } from '../servers/strapi';
import { DRAFT, PUBLIC, type SecretNewsroom } from './secret-newsroom';

export interface Route {
  method: string;
  path: string;
}

/** The answer to a caller outside the newsroom. */
export interface Answer {
  status: number;
  /** Body and headers. */
  text: string;
}

export const nameOf = ({ method, path }: Route) => `${method} ${path}`;

/** Every route that the server answers on, as it is registered. */
export function routesOf(strapi: Core.Strapi): Route[] {
  const layers = strapi.server.listRoutes() as { methods: string[]; path: string | RegExp }[];
  const routes = layers.flatMap(({ methods, path }) => {
    // Answers to whatever method there is.
    if (methods.length > 10) return { method: 'ANY', path: String(path) };
    return methods
      .filter((method) => method !== 'HEAD')
      .map((method) => ({ method, path: String(path) }));
  });
  return [...new Map(routes.map((route) => [nameOf(route), route])).values()];
}

const TYPES = ['articles', 'agreements', 'officials', 'quotes'];
const SINGULAR: Record<string, 'article' | 'agreement' | 'official' | 'quote'> = {
  articles: 'article',
  agreements: 'agreement',
  officials: 'official',
  quotes: 'quote',
};
const PAGES = '/api/pages/';
/** Parameters of routes of Strapi's own plugins: nobody's. */
const UNKNOWN = 'unknown-0';

/** The addresses under which a reading route is asked: of what is public, and of what is not. */
function addresses(route: Route, newsroom: SecretNewsroom): string[] {
  const isPage = route.path.startsWith(PAGES);
  const root = route.path.split('/')[isPage ? 3 : 2] ?? '';
  const type = SINGULAR[root];
  const fill = (value: string) => route.path.replace(/:\w+|\(\.\*\)/g, value);
  if (!type) return [fill(UNKNOWN)];
  if (!route.path.includes(':')) return [route.path];
  const [known, hidden] = [newsroom[type], newsroom.unpublished[type]];
  if (!isPage) return [fill(known.documentId), fill(hidden.documentId)];
  return [known, hidden].flatMap(({ slug, documentId }) => [fill(slug), fill(documentId)]);
}

/** Routes of the admin reject the caller before they read the query. */
const ADMIN = [''];
const PLAIN = ['', '?status=draft&populate=*'];
const GENERATED = [...PLAIN, '?status=draft', '?populate=*'];

function queriesFor(path: string): string[] {
  if (!/^\/(api|quotes|graphql)/.test(path)) return ADMIN;
  return TYPES.includes(path.split('/')[2] ?? '') ? GENERATED : PLAIN;
}

/**
 * Sends requests as one caller, in each way in which a route could reveal more than it should.
 * @param authorization none for the visitor
 */
export async function ask(
  { request }: Booted,
  route: Route,
  newsroom: SecretNewsroom,
  authorization?: string
): Promise<Answer[]> {
  const isReading = route.method === 'GET' || route.method === 'ANY';
  const method = (isReading ? 'get' : route.method.toLowerCase()) as 'get' | 'post';
  const queries = queriesFor(route.path);
  const paths = isReading
    ? addresses(route, newsroom).flatMap((path) => queries.map((query) => path + query))
    : // Records that do not exist: a request as any caller changes nothing.
      [route.path.replace(/:\w+|\(\.\*\)/g, UNKNOWN)];
  const answers: Answer[] = [];
  for (const path of paths) {
    const requested = request[method](path).redirects(0);
    if (authorization) requested.set('Authorization', authorization);
    const { status, text = '', headers } = await (isReading ? requested : requested.send({}));
    answers.push({ status, text: `${path}\n${JSON.stringify(headers)}\n${text}` });
  }
  return answers;
}

const REJECTED = new Set([401, 403, 405]);

/** Describes the answer to a caller, in the words of docs/access.md. */
export function outcome({ method }: Route, answers: Answer[]): string {
  if (answers.every(({ status }) => REJECTED.has(status))) return '–';
  if (method !== 'GET' && method !== 'ANY') return 'may';
  // An answer may repeat what the request contains.
  const bodies = answers
    .filter(({ status }) => status < 400)
    .map(({ text }) => text.split('\n').slice(2).join('\n'));
  if (bodies.some((text) => text.includes(DRAFT))) return 'drafts';
  if (bodies.some((text) => text.includes(PUBLIC))) return 'published';
  return 'open';
}
