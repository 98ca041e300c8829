import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';

/** What stands right under the prefix of the content API and may be kept; an answer still has to say its tags. */
export const KEPT_PATHS = ['pieces', 'statements', 'profiles', 'dossiers', 'feeds'];

/** Longer addresses than this are answered, but never kept. */
const LONGEST = 2000;
const MOST_BYTES = 4 * 1024 * 1024;

function normalized(url: string): string {
  const at = url.indexOf('?');
  if (at < 0) return url;
  const query = new URLSearchParams(url.slice(at + 1));
  query.sort();
  const text = query.toString();
  return text ? `${url.slice(0, at)}?${text}` : url.slice(0, at);
}

/**
 * Under which key the answer to an address is kept: the same for whatever order its parameters have.
 * @param prefix of the content API, "/api"
 * @returns null for what is never kept
 */
export function keys(prefix: string): (ctx: Context) => string | null {
  const roots = KEPT_PATHS.map((path) => `${prefix}/${path}`);
  const isKept = (url: string) =>
    roots.some((root) => url.startsWith(root) && ['', '/', '?'].includes(url.charAt(root.length)));
  // Front ends ask for the same addresses over and over: they are taken apart once.
  const known = new LRUCache<string, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: (key, url) => 2 * (key.length + url.length) + 100,
  });

  return ({ req }) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return null;
    const url = req.url!;
    const key = known.get(url);
    if (key !== undefined) return key;
    if (url.length > LONGEST || !isKept(url)) return null;
    const made = normalized(url);
    known.set(url, made);
    return made;
  };
}
