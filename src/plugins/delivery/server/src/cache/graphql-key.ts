import { parse, type DocumentNode } from 'graphql';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';

/** Fields of `Query` whose answers say what they depend on (tagging.ts). */
const KEPT_FIELDS = new Set(['piece', 'pieces', '__typename']);

/** Longer requests than this are answered, but never kept. */
const LONGEST = 10_000;
const MOST_QUERIES = 1000;

interface Body {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** Whether a document is one query that asks for nothing but what may be kept. */
function asksForKept({ definitions }: DocumentNode): boolean {
  const operations = definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? definition : []
  );
  const [operation] = operations;
  if (operations.length !== 1 || operation!.operation !== 'query') return false;
  return operation!.selectionSet.selections.every(
    (selection) => selection.kind === 'Field' && KEPT_FIELDS.has(selection.name.value)
  );
}

function isKept(query: string): boolean {
  try {
    return asksForKept(parse(query, { noLocation: true }));
  } catch {
    // GraphQL itself says what is wrong with it.
    return false;
  }
}

/** Under which key the answer to a GraphQL request is kept. Its body has to be read already. */
export function graphqlKeys(): (ctx: Context) => string | null {
  // Front ends send the same few queries over and over: they are read once.
  const known = new LRUCache<string, boolean>({ max: MOST_QUERIES });

  return (ctx) => {
    const { query, variables, operationName } = (ctx.request.body ?? {}) as Body;
    if (typeof query !== 'string' || query.length > LONGEST) return null;
    const kept = known.get(query) ?? isKept(query);
    known.set(query, kept);
    if (!kept) return null;
    const key = JSON.stringify([ctx.get('Accept'), operationName, variables, query]);
    return key.length > 2 * LONGEST ? null : `graphql ${key}`;
  };
}
