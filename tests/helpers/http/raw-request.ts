import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface RawRequest {
  method: 'GET' | 'HEAD' | 'POST';
  /** Written to the request line as it is, in UTF-8: no client escapes or rejects it. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

export interface RawResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
}

function parse(raw: Buffer): RawResponse {
  const end = raw.indexOf('\r\n\r\n');
  const [line = '', ...lines] = raw.toString('latin1', 0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((one) => {
      const at = one.indexOf(':');
      return [one.slice(0, at).toLowerCase(), one.slice(at + 1).trim()];
    })
  );
  const body = raw.subarray(end + 4);
  const plain = headers['content-encoding'] === 'gzip' && body.length > 0 ? gunzipSync(body) : body;
  return { status: Number(line.split(' ')[1]), headers, text: plain.toString('utf8') };
}

/** Sends a request byte by byte over a socket of its own, and reads the whole answer. */
export function sendRaw(url: string, request: RawRequest): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const { method, target, headers, body } = request;
  const all: Record<string, string> = {
    Host: 'newsroom.test',
    ...headers,
    ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
    });
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(parse(Buffer.concat(parts))));
  });
}
