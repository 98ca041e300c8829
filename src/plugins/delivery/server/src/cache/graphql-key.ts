import { parse, type DocumentNode } from 'graphql';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';

/** Fields of `Query` whose resolvers note what their answers depend on (graphql/resolvers.ts). */
const CACHED_FIELDS = new Set([
  'articlePage',
  'articlePages',
  'officialPage',
  'officialPages',
  'agreementPage',
  'agreementPages',
  'quoteSearch',
  '__typename',
]);

/** Longer requests are answered, but never cached. */
const MAX_LENGTH = 10_000;
const MAX_QUERIES = 1000;

/** The parts of a request that its answer depends on. Others, such as `extensions`, may change it as well. */
const PARTS = new Set(['query', 'variables', 'operationName']);

interface Body {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** Tells if a document is a single query whose fields may all be cached. */
function isCacheableQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? definition : []
  );
  const [operation] = operations;
  if (operations.length !== 1 || operation!.operation !== 'query') return false;
  return operation!.selectionSet.selections.every(
    (selection) => selection.kind === 'Field' && CACHED_FIELDS.has(selection.name.value)
  );
}

function isCacheable(query: string): boolean {
  try {
    return isCacheableQuery(parse(query, { noLocation: true }));
  } catch {
    // GraphQL itself reports what is wrong with it.
    return false;
  }
}

/** Rejects numbers that JSON does not write as the server reads them: 1e999 would be `null`, -0 would be 0. */
function exactly(_name: string, value: unknown): unknown {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    throw new RangeError(`${value} has no JSON.`);
  return value;
}

function write(parts: unknown[]): string | null {
  try {
    return JSON.stringify(parts, exactly);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads the body of a request that nothing else has a say in.
 * @returns null if the answer may depend on more: an address with parameters, a form, which is rejected as a request that
 *   another site could have sent, further parts of the body
 */
function readBody(ctx: Context, endpoint: string): Body | null {
  if (ctx.req.url !== endpoint || !ctx.is('application/json')) return null;
  const body = (ctx.request.body ?? {}) as Body;
  return Object.keys(body).every((part) => PARTS.has(part)) ? body : null;
}

/**
 * Makes the function that returns the key of a GraphQL request, whose body has been read.
 * @param endpoint "/graphql"
 */
export function graphqlKeys(endpoint: string): (ctx: Context) => string | null {
  // Front ends send the same few queries over and over, so each is parsed once.
  const known = new LRUCache<string, boolean>({ max: MAX_QUERIES });

  return (ctx) => {
    const { query, variables, operationName } = readBody(ctx, endpoint) ?? {};
    if (typeof query !== 'string' || query.length > MAX_LENGTH) return null;
    const kept = known.get(query) ?? isCacheable(query);
    known.set(query, kept);
    if (!kept) return null;
    const key = write([ctx.get('Accept'), operationName, variables, query]);
    return key === null || key.length > 2 * MAX_LENGTH ? null : `graphql ${key}`;
  };
}
