import type { Core } from '@strapi/strapi';
import { readAllowedHosts } from './allowed-hosts';
import { createOutboundFetch, type Fetch } from './outbound-fetch';

/** Node's own, from before it is replaced. */
const nodeFetch: Fetch = globalThis.fetch;

let release: (() => Promise<void>) | null = null;

/**
 * Fetches what the operator has configured in the environment (a CDN's purge address), which may be inside. Never give
 * it an address that a user can set.
 */
export const trustedFetch: Fetch = (input, init) => nodeFetch(input, init);

/**
 * Replaces the `fetch` of this process, through which Strapi and its plugins fetch what users enter: files by their
 * address, webhooks, sign-in providers. It is replaced for all of them, so that another that comes with an upgrade is
 * filtered as well.
 */
export function filterOutboundRequests(strapi: Core.Strapi): void {
  const allowed = readAllowedHosts(strapi.config.get<string[]>('outbound.allowedHosts', []));
  const outbound = createOutboundFetch(allowed, (host) =>
    strapi.log.warn(
      `outbound: a request to "${host}" was rejected, because it leads inside the network. If that is meant, add the host to OUTBOUND_ALLOWED_HOSTS.`
    )
  );
  globalThis.fetch = outbound.fetch;
  release = async () => {
    if (globalThis.fetch === outbound.fetch) globalThis.fetch = nodeFetch;
    await outbound.close();
  };
}

/** Gives the process its own `fetch` back. Has to be called when a server ends that is not the whole process. */
export async function stopFilteringOutboundRequests(): Promise<void> {
  await release?.();
  release = null;
}
