import type { Context } from 'koa';

/** Longer addresses than this are answered, but never cached. */
const MAX_LENGTH = 2000;
/** Characters that every reader of an address leaves as they are, and escapes of two digits. */
const PLAIN_PATH = /^\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;
const PLAIN_NAME = /^[a-z]\w*$/i;
const PLAIN_VALUE = /^(?:[\w.~!$'()*+,;:@/?-]|%[\da-f]{2})*$/i;
/** Servers in between unescape them and see another path, or cut the text there. */
const CONTROL_OR_SEPARATOR = /[\p{Cc}/\\]/u;
const CONTROL = /\p{Cc}/u;

/** Returns the text behind the escapes, or null where these are not UTF-8. */
function decode(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

function isPlainPath(path: string): boolean {
  if (!PLAIN_PATH.test(path)) return false;
  const segments = path.slice(1).split('/');
  return segments.every((segment, i) => {
    const text = decode(segment);
    // Of "a//b" some make "a/b"; a "/" at the end is left out by the router.
    if (text === null || (text === '' && i < segments.length - 1)) return false;
    return text !== '.' && text !== '..' && !CONTROL_OR_SEPARATOR.test(text);
  });
}

/** Expects a name, "=" and a value: of "q" alone some readers make an empty text, others nothing. */
function isPlainParameter(parameter: string): boolean {
  const at = parameter.indexOf('=');
  if (at < 0) return false;
  const [name, value] = [parameter.slice(0, at), parameter.slice(at + 1)];
  // Object.prototype: such a name is left out by one reader and rejected by another.
  if (!PLAIN_NAME.test(name) || name in Object.prototype || !PLAIN_VALUE.test(value)) return false;
  const text = decode(value);
  return text !== null && !CONTROL.test(text);
}

/** Tells if an address is read in one way only: by Koa, by the controllers and by caches in between. */
function isPlain(target: string): boolean {
  if (target.length > MAX_LENGTH) return false;
  const at = target.indexOf('?');
  if (at < 0) return isPlainPath(target);
  const query = target.slice(at + 1);
  return (
    isPlainPath(target.slice(0, at)) &&
    (query === '' || query.split('&').every((parameter) => isPlainParameter(parameter)))
  );
}

/**
 * Returns the path and the query of a request as the controllers read them, or null if the address may be read in
 * another way as well: a raw "#", a malformed escape, an absolute address, a dotted path, a parameter without a value.
 * An answer to one reading must not be sent to a client that meant the other.
 */
export function readPlainAddress(
  ctx: Context
): { path: string; query: [string, string | string[]][] } | null {
  if (!isPlain(ctx.req.url!)) return null;
  const entries = Object.entries(ctx.query as Record<string, string | string[]>);
  return { path: ctx.path, query: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
