import { TransformStream, type ReadableStream } from 'node:stream/web';
import { Response, type BodyInit } from 'undici';

const MEGABYTE = 1024 * 1024;

/** Statuses whose answers have no body. */
const WITHOUT_BODY = new Set([204, 205, 304]);

const tooLarge = (host: string, maxBytes: number) =>
  new Error(
    `The answer of "${host}" is larger than ${maxBytes / MEGABYTE} MB, which is the most that the server reads.`
  );

/**
 * Wraps an answer so that reading it fails beyond a size. Bytes are counted as they are after unpacking, because a small
 * packed answer can unpack to gigabytes.
 */
export function boundResponse(response: Response, maxBytes: number): Response {
  const { host } = new URL(response.url);
  const { status, statusText, headers, body } = response;
  if (!body || WITHOUT_BODY.has(status)) return response;
  if (Number(headers.get('content-length') ?? 0) > maxBytes) {
    void body.cancel();
    throw tooLarge(host, maxBytes);
  }

  let bytes = 0;
  const counted = (body as ReadableStream<Uint8Array>).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(tooLarge(host, maxBytes));
        else controller.enqueue(chunk);
      },
    })
  );
  const bounded = new Response(counted as unknown as BodyInit, { status, statusText, headers });
  for (const name of ['url', 'redirected', 'type'] as const)
    Object.defineProperty(bounded, name, { value: response[name] });
  return bounded;
}
