import ipaddr from 'ipaddr.js';
import type { Context } from 'koa';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A provider gives each customer a network of this size at least: its addresses are one visitor's. */
const IPV6_NETWORK_BYTES = 8;

/** Addresses of the newsroom's own network: front ends there send the requests of all their readers. */
const OWN_NETWORK: Record<string, [Address, number][]> = {
  own: ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', '::1/128'].map(
    (network) => ipaddr.parseCIDR(network)
  ),
};

const BRACKETS = /^\[([^\]]*)\](?::\d+)?$/;
const IPV4_AND_PORT = /^(\d+\.\d+\.\d+\.\d+):\d+$/;

/** Removes what proxies and systems write around an address: brackets, a port, the zone of a link. */
function bare(text: string): string {
  const trimmed = text.trim();
  const inner = (BRACKETS.exec(trimmed) ?? IPV4_AND_PORT.exec(trimmed))?.[1] ?? trimmed;
  return inner.split('%', 1)[0]!;
}

/** Reads an address in whatever spelling, an IPv4-mapped one as IPv4; null if it is none. */
export function parseAddress(text: string): Address | null {
  const address = bare(text);
  // Other parsers make an address of "1.2.3" or "0x7f.1".
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return null;
  return ipaddr.process(address);
}

/** Names the network that an address is counted as: an IPv4 address by itself, of IPv6 a /64. */
function networkOf(address: Address): string {
  if (address.kind() === 'ipv4') return address.toString();
  const bytes = address.toByteArray();
  const network = bytes.map((byte, i) => (i < IPV6_NETWORK_BYTES ? byte : 0));
  return `${ipaddr.fromByteArray(network).toString()}/64`;
}

/** Reads the address that a request came from, as a trusted proxy says, or else that of the connection itself. */
function addressOf(ctx: Context): Address | null {
  return parseAddress(ctx.request.ip) ?? parseAddress(ctx.req.socket.remoteAddress ?? '');
}

/** Returns whether a request comes from the newsroom's own network. */
export function isFromOwnNetwork(ctx: Context): boolean {
  const address = addressOf(ctx);
  return address !== null && ipaddr.subnetMatch(address, OWN_NETWORK, 'other') === 'own';
}

/** Names the visitor that a request without an account is counted for. */
export function visitorOf(ctx: Context): string {
  const address = addressOf(ctx);
  return address ? networkOf(address) : 'unknown';
}
