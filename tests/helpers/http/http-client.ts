import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: object;
}

/** The result of a request for its client: a complete answer, no connection at all, or neither. */
export type Outcome =
  | { kind: 'answered'; status: number; headers: IncomingHttpHeaders; text: string }
  | { kind: 'rejected' }
  | { kind: 'lost'; why: string };

/** A new connection for each request. */
export const oneConnectionEach = new Agent({ keepAlive: false });

/** One connection for all requests, as long as the server keeps it. */
export const oneConnection = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends a request as it is: unlike `fetch`, never a second time, and with the exact reason of a failure. */
export function send(
  url: string,
  { method = 'GET', path, headers = {}, body }: Sent,
  agent = oneConnectionEach
): Promise<Outcome> {
  const text = body && JSON.stringify(body);
  return new Promise((resolve) => {
    const sent = request(new URL(path, url), {
      agent,
      method,
      headers: {
        ...headers,
        ...(text && {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(text)),
        }),
      },
    });
    const fail = (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ECONNREFUSED'
          ? { kind: 'rejected' }
          : {
              kind: 'lost',
              why: `${error.message} on a ${sent.reusedSocket ? 'kept' : 'new'} connection: ${method} ${path}`,
            }
      );
    sent.on('error', fail);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      // An answer that breaks off ends with this error.
      answer.on('error', fail);
      answer.on('end', () =>
        resolve({
          kind: 'answered',
          status: answer.statusCode!,
          headers: answer.headers,
          text: Buffer.concat(parts).toString('utf8'),
        })
      );
    });
    sent.end(text);
  });
}
