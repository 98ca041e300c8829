import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { readPlainAddress } from './plain-address';

/** The paths under the prefix of the content API that may be cached, if their answers have tags. */
export const CACHED_PATHS = ['pages'];

const MAX_BYTES = 4 * 1024 * 1024;

/** Tells if a request brings a body, which its answer may depend on: some kinds of bodies are rejected. */
const hasBody = ({ req: { headers } }: Context): boolean =>
  headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;

/**
 * Makes the function that returns the key of a request: the path and the query as the controllers read them, so that
 * two addresses with one key have one answer. The order of the parameters does not matter.
 * @param prefix of the content API, "/api"
 */
export function keys(prefix: string): (ctx: Context) => string | null {
  const roots = CACHED_PATHS.map((path) => `${prefix}/${path}`);
  const isCacheable = (url: string) =>
    roots.some((root) => url.startsWith(root) && ['', '/', '?'].includes(url.charAt(root.length)));
  // Front ends request the same addresses over and over, so each is parsed once.
  const known = new LRUCache<string, string>({
    maxSize: MAX_BYTES,
    sizeCalculation: (key, url) => 2 * (key.length + url.length) + 100,
  });

  return (ctx) => {
    const { req } = ctx;
    if ((req.method !== 'GET' && req.method !== 'HEAD') || hasBody(ctx)) return null;
    const url = req.url!;
    const key = known.get(url);
    if (key !== undefined) return key;
    const address = isCacheable(url) ? readPlainAddress(ctx) : null;
    if (!address) return null;
    const { path, query } = address;
    const made = query.length === 0 ? path : `${path}?${JSON.stringify(query)}`;
    known.set(url, made);
    return made;
  };
}
