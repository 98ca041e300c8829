import { parse, type DocumentNode } from 'graphql';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';

/** Fields of `Query` whose answers say what they depend on (tagging.ts). */
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

/** Longer requests than this are answered, but never kept. */
const MAX_LENGTH = 10_000;
const MAX_QUERIES = 1000;

/** What a request is made of. Others, `extensions` say, may change its answer. */
const PARTS = new Set(['query', 'variables', 'operationName']);

interface Body {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** Whether a document is one query that asks for nothing but what may be kept. */
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
    // GraphQL itself says what is wrong with it.
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
 * Under which key the answer to a GraphQL request is kept. Its body has to be read already.
 * @param endpoint "/graphql"
 */
export function graphqlKeys(endpoint: string): (ctx: Context) => string | null {
  // Front ends send the same few queries over and over: they are read once.
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
