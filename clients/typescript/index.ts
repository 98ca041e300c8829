import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './api';

export type Schemas = components['schemas'];
export type OnTheRecord = Client<paths>;

/** Strapi reads nested parameters in brackets: `populate[quotes][fields][0]=text`. */
function inBrackets(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, nested]) => inBrackets(`${name}[${key}]`, nested));
}

const writeQuery = (query: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => inBrackets(name, value))
  ).toString();

/**
 * A client that knows every path, parameter and answer of the API.
 * @param url where it is: "https://desk.example/api"
 * @param options of openapi-fetch: a `fetch` of one's own, headers …
 */
export const onTheRecord = (url: string, options: ClientOptions = {}): OnTheRecord =>
  createClient<paths>({ baseUrl: url, querySerializer: writeQuery, ...options });

/** An answer's data. @throws Error with what the API says where there is none */
export function dataOf<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data !== undefined) return data;
  const said = (error as { error?: { message?: string } } | undefined)?.error?.message;
  throw new Error(said ?? 'The API did not answer.');
}
