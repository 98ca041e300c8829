import type { Core } from '@strapi/strapi';
import type { Booted } from '../servers/strapi';
import { DRAFT, PUBLIC, type SecretDesk } from './secret-newsroom';

export interface Route {
  method: string;
  path: string;
}

/** What somebody outside was answered. */
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
const NOBODY = 'nobody-0';

/** The addresses under which a reading route is asked: of what is public, and of what is not. */
function addresses(route: Route, desk: SecretDesk): string[] {
  const isPage = route.path.startsWith(PAGES);
  const root = route.path.split('/')[isPage ? 3 : 2] ?? '';
  const type = SINGULAR[root];
  const fill = (value: string) => route.path.replace(/:\w+|\(\.\*\)/g, value);
  if (!type) return [fill(NOBODY)];
  if (!route.path.includes(':')) return [route.path];
  const [known, hidden] = [desk[type], desk.unpublished[type]];
  if (!isPage) return [fill(known.documentId), fill(hidden.documentId)];
  return [known, hidden].flatMap(({ slug, documentId }) => [fill(slug), fill(documentId)]);
}

/** Routes of the admin are refused before their query is read. */
const ADMIN = [''];
const PLAIN = ['', '?status=draft&populate=*'];
const GENERATED = [...PLAIN, '?status=draft', '?populate=*'];

function queriesFor(path: string): string[] {
  if (!/^\/(api|quotes|graphql)/.test(path)) return ADMIN;
  return TYPES.includes(path.split('/')[2] ?? '') ? GENERATED : PLAIN;
}

/**
 * Asks as one caller, in each way in which a route could tell more than it should.
 * @param authorization none for the visitor
 */
export async function ask(
  { request }: Booted,
  route: Route,
  desk: SecretDesk,
  authorization?: string
): Promise<Answer[]> {
  const isReading = route.method === 'GET' || route.method === 'ANY';
  const method = (isReading ? 'get' : route.method.toLowerCase()) as 'get' | 'post';
  const queries = queriesFor(route.path);
  const paths = isReading
    ? addresses(route, desk).flatMap((path) => queries.map((query) => path + query))
    : // Of what there is not: asked of everything, nothing is to be lost by it.
      [route.path.replace(/:\w+|\(\.\*\)/g, NOBODY)];
  const answers: Answer[] = [];
  for (const path of paths) {
    const asked = request[method](path).redirects(0);
    if (authorization) asked.set('Authorization', authorization);
    const { status, text = '', headers } = await (isReading ? asked : asked.send({}));
    answers.push({ status, text: `${path}\n${JSON.stringify(headers)}\n${text}` });
  }
  return answers;
}

const REFUSED = new Set([401, 403, 405]);

/** What a caller got, in the words of docs/access.md. */
export function outcome({ method }: Route, answers: Answer[]): string {
  if (answers.every(({ status }) => REFUSED.has(status))) return '–';
  if (method !== 'GET' && method !== 'ANY') return 'may';
  // What was asked for may be repeated by whoever answers.
  const bodies = answers
    .filter(({ status }) => status < 400)
    .map(({ text }) => text.split('\n').slice(2).join('\n'));
  if (bodies.some((text) => text.includes(DRAFT))) return 'drafts';
  if (bodies.some((text) => text.includes(PUBLIC))) return 'published';
  return 'open';
}
