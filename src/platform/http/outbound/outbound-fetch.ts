import { Agent, fetch as undiciFetch, type RequestInfo, type RequestInit } from 'undici';
import { REQUEST_LIMITS } from '../request-limits/limits';
import type { AllowedHosts } from './allowed-hosts';
import { boundResponse } from './bounded-response';
import { createConnector } from './connector';
import { findRejection, schemeError } from './errors';

export type Fetch = typeof globalThis.fetch;

/** Bounds a whole request of a caller that sets no bound itself. */
const TIMEOUT_MS = 60_000;
/** Bounds the wait for the head of an answer, and for the next part of its body. */
const SILENCE_MS = 30_000;
/** Bytes of an answer to what was sent somewhere: an acknowledgement, not a file. */
const MAX_ACKNOWLEDGEMENT = 1024 * 1024;

/** The arguments of `fetch`: an address, or a request of Node's own class, which undici's does not know. */
function readRequest(input: Parameters<Fetch>[0], init: RequestInit): [URL, RequestInit] {
  if (typeof input === 'string' || input instanceof URL) return [new URL(input), init];
  const { url, method, headers, body, signal, redirect } = input;
  const request = { method, headers, body, signal, redirect, duplex: 'half' };
  return [new URL(url), { ...(request as unknown as RequestInit), ...init }];
}

/** Says which host failed and why: `fetch` itself says "fetch failed", and callers show just that. */
function explain(error: unknown, { host }: URL): unknown {
  const rejection = findRejection(error);
  if (rejection) return rejection;
  const cause = error instanceof TypeError ? error.cause : null;
  if (!(cause instanceof Error)) return error;
  return new TypeError(`"${host}" could not be reached: ${cause.message}`, { cause });
}

/**
 * Makes a `fetch` that goes to public addresses and allowed hosts alone, whatever leads there: a literal address, a
 * name, a redirect. It reads no more than a bound, and waits no longer than one.
 *
 * A `dispatcher` that the caller gives decides instead: that is a proxy which the operator has configured.
 * @param onRejected is called with the host of each address that was rejected
 */
export function createOutboundFetch(
  allowed: AllowedHosts,
  onRejected: (host: string) => void
): { fetch: Fetch; close: () => Promise<void> } {
  const dispatcher = new Agent({
    connect: createConnector(allowed),
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
  });

  async function outboundFetch(input: Parameters<Fetch>[0], given: RequestInit = {}) {
    const [url, init] = readRequest(input, given);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw schemeError(url.href);
    try {
      const response = await undiciFetch(url as RequestInfo, {
        dispatcher,
        ...init,
        signal: init.signal ?? AbortSignal.timeout(TIMEOUT_MS),
      });
      const isFile = (init.method ?? 'GET').toUpperCase() === 'GET';
      return boundResponse(response, isFile ? REQUEST_LIMITS.file : MAX_ACKNOWLEDGEMENT);
    } catch (error) {
      const explained = explain(error, url);
      if (findRejection(explained)) onRejected(url.hostname);
      throw explained;
    }
  }

  return { fetch: outboundFetch as unknown as Fetch, close: () => dispatcher.destroy() };
}
