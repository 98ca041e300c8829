import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

const PREFERRED: readonly Encoding[] = ['br', 'gzip', 'identity'];
/** Smaller bodies do not shrink enough to be worth it. */
export const WORTH_BYTES = 1024;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

// Clients send a handful of different values.
const negotiated = new LRUCache<string, Encoding>({ max: 500 });

function negotiate(accepted: string): Encoding {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  // Its types lack the second parameter: the server's order, for encodings that the client likes equally.
  const encodings = negotiator.encodings.bind(negotiator) as (
    available: readonly string[],
    preferred: readonly string[]
  ) => string[];
  return (encodings(PREFERRED, PREFERRED)[0] as Encoding | undefined) ?? 'identity';
}

/** Returns the encoding for a request by its `Accept-Encoding`. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const known = negotiated.get(accepted);
  if (known) return known;
  const encoding = negotiate(accepted);
  if (accepted.length < 200) negotiated.set(accepted, encoding);
  return encoding;
}

export async function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body);
  return compressBrotli(body, {
    params: {
      // Close to the smallest result within milliseconds; an answer is compressed once.
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
