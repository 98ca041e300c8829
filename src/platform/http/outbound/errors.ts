/** Lets clients and tests tell them apart from a host that is only away. */
export const OUTBOUND_REJECTED = 'OUTBOUND_ADDRESS_REJECTED';

/** The server was requested to fetch an address that it may not. */
export class OutboundAddressError extends Error {
  readonly code = OUTBOUND_REJECTED;

  constructor(message: string) {
    super(message);
    this.name = 'OutboundAddressError';
  }
}

/** Rejects a host inside the network, without its address, because the caller may not know the network's names. */
export const insideError = (host: string): OutboundAddressError =>
  new OutboundAddressError(
    `The server may not fetch from "${host}", because it is inside the server's own network or a reserved range. Use an address that is public on the internet, or ask the operator to add the host to OUTBOUND_ALLOWED_HOSTS.`
  );

/** Rejects everything but the web: "file:", "data:", "blob:", "ftp:". */
export const schemeError = (address: string): OutboundAddressError =>
  new OutboundAddressError(
    `The server may not fetch "${address.slice(0, 80)}", because it is not a web address. Use an address that begins with https:// or http://.`
  );

/** Finds the rejection among the causes of an error: `fetch` reports all of them as "fetch failed". */
export function findRejection(error: unknown): OutboundAddressError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof OutboundAddressError) return at;
  }
  return null;
}
