import type { ServerResponse } from 'node:http';
import etag from 'etag';
import type { Context } from 'koa';
import type { Tag } from '../invalidation/changes';
import { compress, WORTH_BYTES, type Encoding } from './encoding';
import { sharedHeaders, type SharedAge } from './shared-headers';

/** A cached answer: everything that does not depend on the client. */
export interface Content {
  status: 200 | 308;
  /** The tags of everything on the answer. */
  tags: Tag[];
  /** The change up to which it is known to be current. */
  position: number;
  /** Name, value, name, value: the headers that Strapi sends, except those that depend on the `Origin`. */
  headers: string[];
  body: Buffer;
}

/** The answer in one encoding. */
interface Variant {
  headers: string[];
  body: Buffer;
}

/** A cached answer in each encoding that was requested. */
export interface Entry extends Content {
  etag: string;
  notModified: string[];
  variants: Partial<Record<Encoding, Variant>>;
  /** Encodings in progress. */
  making: Partial<Record<Encoding, Promise<void>>>;
}

const OF_THE_ORIGIN = /^access-control-/i;
/** Headers that are computed for each answer, here or by Node. */
const OWN =
  /^(content-length|content-encoding|transfer-encoding|connection|date|etag|cache-control|vary|x-response-time)$/i;
const OF_THE_BODY = /^content-/i;

function pairs(ctx: Context): [string, string][] {
  // Node's types declare this for requests only.
  const { res } = ctx as unknown as { res: ServerResponse & { getRawHeaderNames(): string[] } };
  return res.getRawHeaderNames().map((name) => [name, String(res.getHeader(name))]);
}

/** Returns the CORS headers of an answer. */
export const headersOfOrigin = (ctx: Context): string[] =>
  pairs(ctx)
    .filter(([name]) => OF_THE_ORIGIN.test(name))
    .flat();

function vary(ctx: Context): string {
  const names = ctx.response
    .get('Vary')
    .split(/\s*,\s*/)
    .filter(Boolean);
  const others = names.filter((name) => name.toLowerCase() !== 'accept-encoding');
  return [...others, 'Accept-Encoding'].join(', ');
}

function bodyOf({ body, status }: Context): Buffer | null {
  // Koa explains a redirect in a text that depends on `Accept`.
  if (status === 308) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null || 'pipe' in body) return null;
  return Buffer.from(JSON.stringify(body));
}

const ERRORS = Buffer.from('{"errors":');

/** Tells if GraphQL rejected a request, which it does with status 200; errors come first in the body. */
const isGraphQLError = (body: Buffer): boolean => body.subarray(0, ERRORS.length).equals(ERRORS);

/**
 * Takes the answer that Strapi has made from the context.
 * @returns null for what must not be cached: errors, streams, answers that set a cookie
 */
export function takeContent(ctx: Context, tags: Tag[], position: number): Content | null {
  const { status, res } = ctx;
  if ((status !== 200 && status !== 308) || res.hasHeader('Set-Cookie')) return null;
  const body = bodyOf(ctx);
  if (!body || isGraphQLError(body)) return null;
  const kept = pairs(ctx).filter(
    ([name]) =>
      !OWN.test(name) && !OF_THE_ORIGIN.test(name) && !(status === 308 && OF_THE_BODY.test(name))
  );
  return { status, tags, position, headers: [...kept.flat(), 'Vary', vary(ctx)], body };
}

function withoutBody(headers: string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    const name = headers[i]!;
    if (OF_THE_BODY.test(name) && !/^content-(security|location)/i.test(name)) continue;
    left.push(name, headers[i + 1]!);
  }
  return left;
}

/** Completes an answer by its `ETag` and the headers for shared caches. */
export function toEntry(content: Content, shared: SharedAge | null): Entry {
  // The same content has the same tag in every encoding.
  const tag = etag(content.body, { weak: true });
  const headers = [...content.headers, ...sharedHeaders(content.tags, shared), 'ETag', tag];
  const identity = {
    headers: [...headers, 'Content-Length', String(content.body.length)],
    body: content.body,
  };
  return {
    ...content,
    etag: tag,
    notModified: withoutBody(headers),
    variants: { identity },
    making: {},
  };
}

/** Encodes an answer, once per encoding. */
export function makeVariant(entry: Entry, encoding: 'br' | 'gzip'): Promise<void> {
  const { body, variants, making } = entry;
  const running = making[encoding];
  if (running) return running;
  const make = async () => {
    const small = body.length < WORTH_BYTES ? body : await compress(body, encoding);
    const { headers } = variants.identity!;
    variants[encoding] =
      small.length >= body.length
        ? variants.identity
        : {
            headers: [
              ...headers.slice(0, -2),
              ...['Content-Encoding', encoding, 'Content-Length', String(small.length)],
            ],
            body: small,
          };
  };
  making[encoding] = make();
  return making[encoding];
}

/** Estimates the memory that an entry takes, never too low. */
export function sizeOf({ headers, tags, variants, body }: Entry): number {
  const text = headers.join('').length + tags.join('').length * 3;
  const bodies = new Set(Object.values(variants).map((variant) => variant.body));
  let bytes = body.length;
  for (const one of bodies) if (one !== body) bytes += one.length;
  return 2000 + 4 * 2 * text + 150 * tags.length + bytes;
}
