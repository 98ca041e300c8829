import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  raw: Buffer;
  /** Decompressed. */
  text: string;
}

const agent = new Agent({ keepAlive: false });

const decompressed = (raw: Buffer, encoding: string | undefined): Buffer => {
  if (raw.length === 0) return raw;
  if (encoding === 'br') return brotliDecompressSync(raw);
  return encoding === 'gzip' ? gunzipSync(raw) : raw;
};

/** A request with exactly these headers: no client adds what it thinks fit. */
export function rawGet(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const requested = request(url, { agent, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const raw = Buffer.concat(parts);
        const text = decompressed(raw, answer.headers['content-encoding']).toString('utf8');
        resolve({ status: answer.statusCode!, headers: answer.headers, raw, text });
      });
    });
    requested.on('error', reject);
    requested.end();
  });
}
