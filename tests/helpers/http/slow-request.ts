import { request } from 'node:http';
import type { Outcome } from './http-client';

export interface SlowRequest {
  /** Sends the rest of the body. */
  finish(): void;
  outcome: Promise<Outcome>;
}

/** A request that the server has begun, and that goes on for as long as a test likes: half of its body is sent. */
export async function sendSlowly(
  url: string,
  path: string,
  headers: Record<string, string>,
  body: object
): Promise<SlowRequest> {
  const text = JSON.stringify(body);
  const half = Math.floor(text.length / 2);
  const sent = request(new URL(path, url), {
    method: 'POST',
    // The server says that it waits for the body, so the request is known to have arrived.
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      expect: '100-continue',
    },
  });
  const outcome = new Promise<Outcome>((resolve) => {
    const lose = (error: Error) => resolve({ kind: 'lost', why: error.message });
    sent.on('error', lose);
    sent.on('response', (answer) => {
      let received = '';
      answer.setEncoding('utf8').on('data', (part: string) => (received += part));
      answer.on('error', lose);
      answer.on('end', () =>
        resolve({
          kind: 'answered',
          status: answer.statusCode!,
          headers: answer.headers,
          text: received,
        })
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    sent.once('continue', resolve);
    sent.once('error', reject);
    sent.flushHeaders();
  });
  sent.write(text.slice(0, half));
  return { finish: () => void sent.end(text.slice(half)), outcome };
}
