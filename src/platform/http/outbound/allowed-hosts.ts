import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** The hosts and networks that the operator trusts, although they are inside. */
export interface AllowedHosts {
  /** Returns true for a name or an address that the setting lists. */
  hasHost(host: string): boolean;
  /** Returns true for an address in one of the listed networks. */
  hasAddress(address: string): boolean;
}

const HOST_NAME = /^(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/;

/** Spells a host the way it is compared: in lower case, without the dot of the root or the brackets of an address. */
const plainHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');

function readRange(entry: string): Range | null {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  if (!ipaddr.IPv4.isValidFourPartDecimal(entry) && !ipaddr.IPv6.isValid(entry)) return null;
  const address = ipaddr.parse(entry);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

const isWithin = (address: Address, [network, bits]: Range): boolean =>
  address.kind() === network.kind() && address.match(network, bits);

/**
 * Reads the setting OUTBOUND_ALLOWED_HOSTS.
 * @param entries names ("hooks.internal"), addresses ("10.0.0.5", "::1") and networks ("10.0.0.0/8")
 * @throws Error for an entry that is none of these, because it would allow nothing without notice
 */
export function readAllowedHosts(entries: readonly string[]): AllowedHosts {
  const names = new Set<string>();
  const ranges: Range[] = [];
  for (const entry of entries.map((one) => plainHost(one.trim())).filter(Boolean)) {
    const range = readRange(entry);
    if (range) ranges.push(range);
    else if (HOST_NAME.test(entry) && !/^[\d.]+$/.test(entry)) names.add(entry);
    else
      throw new Error(
        `OUTBOUND_ALLOWED_HOSTS: "${entry}" is not a host. List names (hooks.internal), addresses (10.0.0.5) or networks (10.0.0.0/8), separated by commas, without a scheme or a port.`
      );
  }

  const hasAddress = (address: string): boolean => {
    if (!ipaddr.isValid(address)) return false;
    // An IPv4 address that is spelled as IPv6 is the same host.
    const parsed = ipaddr.process(address);
    return ranges.some((range) => isWithin(parsed, range));
  };
  return {
    hasHost: (host) => names.has(plainHost(host)) || hasAddress(plainHost(host)),
    hasAddress,
  };
}
