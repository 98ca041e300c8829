import dns, { type LookupAddress } from 'node:dns';
import net from 'node:net';
import tls from 'node:tls';
import ipaddr from 'ipaddr.js';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { buildConnector } from 'undici';
import type { AllowedHosts } from './allowed-hosts';
import { insideError } from './errors';

const CONNECT_TIMEOUT_MS = 10_000;
/** All that is assigned to hosts on the internet; the rest of IPv6 is reserved or carries addresses of IPv4. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/** Matches what request-filtering-agent says of an address that it rejects. */
const REJECTED_BY_AGENT = /is not allowed\. Because/;

const httpAgent = new RequestFilteringHttpAgent();
const httpsAgent = new RequestFilteringHttpsAgent();

interface Target {
  host: string;
  port: number;
  servername?: string;
  ALPNProtocols?: string[];
  lookup: net.LookupFunction;
}

async function resolveHost(host: string): Promise<LookupAddress[]> {
  const family = net.isIP(host);
  if (family !== 0) return [{ address: host, family }];
  return new Promise((resolve, reject) => {
    dns.lookup(host, { all: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses)
    );
  });
}

/**
 * Answers with addresses that are known already, so that the name cannot resolve to others when the socket is opened.
 */
const pinnedLookup =
  (addresses: LookupAddress[]): net.LookupFunction =>
  (_host, options, callback) => {
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };

/** Returns true for the part of IPv6 that request-filtering-agent treats as public: "::7f00:1" is 127.0.0.1. */
function isReservedIPv6({ address }: LookupAddress): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_IPV6);
}

function openSocket(isSecure: boolean, isTrusted: boolean, target: Target): net.Socket {
  if (isTrusted) return isSecure ? tls.connect(target) : net.connect(target);
  return (isSecure ? httpsAgent : httpAgent).createConnection(
    target as unknown as Parameters<RequestFilteringHttpAgent['createConnection']>[0]
  ) as net.Socket;
}

function whenConnected(socket: net.Socket, isSecure: boolean, host: string): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      socket.destroy(new Error(`no connection within ${CONNECT_TIMEOUT_MS / 1000} seconds`));
    }, CONNECT_TIMEOUT_MS);
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(REJECTED_BY_AGENT.test(error.message) ? insideError(host) : error);
    };
    socket.once('error', fail);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      socket.off('error', fail);
      resolve(socket);
    });
  });
}

/**
 * Makes what opens the connections of undici. Each is checked when it is opened, on the addresses that it is opened to:
 * a redirect opens another, and a name that changes between two look-ups is looked up once.
 */
export function createConnector(allowed: AllowedHosts): buildConnector.connector {
  async function connect({
    hostname,
    protocol,
    port,
  }: buildConnector.Options): Promise<net.Socket> {
    const isSecure = protocol === 'https:';
    const addresses = await resolveHost(hostname);
    const isTrusted =
      allowed.hasHost(hostname) || addresses.every(({ address }) => allowed.hasAddress(address));
    if (!isTrusted && addresses.some(isReservedIPv6)) throw insideError(hostname);
    const socket = openSocket(isSecure, isTrusted, {
      host: hostname,
      port: Number(port) || (isSecure ? 443 : 80),
      lookup: pinnedLookup(addresses),
      // A certificate is for a name: an address is not sent as one.
      ...(isSecure && {
        servername: net.isIP(hostname) ? '' : hostname,
        ALPNProtocols: ['http/1.1'],
      }),
    });
    return whenConnected(socket, isSecure, hostname);
  }

  return (options, callback) => {
    connect(options).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null)
    );
  };
}
