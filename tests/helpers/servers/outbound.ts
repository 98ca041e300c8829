import dns, { type LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const PUBLIC_ADDRESS = '93.184.215.14';

/** Listens on every address of this machine. No test server may be led here. */
export interface InsideServer {
  port: number;
  /** Paths of all requests, and "(connection)" for each connection. */
  hits: string[];
  close(): Promise<void>;
}

const listen = (server: Server | net.Server, host?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });

const MEGABYTE = 1024 * 1024;
/** 50 kB that unpack to 50 MB. */
const PACKED = gzipSync(Buffer.alloc(50 * MEGABYTE));

/**
 * Starts a server that answers 200 with a small file, redirects from "/redirect/<status>/<address>", and fails
 * with 2 MB at "/large", with a small packed answer that unpacks to more at "/packed".
 */
export async function startInsideServer(): Promise<InsideServer> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url!);
    const [, status, to] = /^\/redirect\/(\d+)\/(.+)$/.exec(request.url!) ?? [];
    if (status) response.writeHead(Number(status), { Location: decodeURIComponent(to!) });
    else response.setHeader('Content-Type', 'text/plain');
    if (request.url === '/large') response.writeHead(500).end(Buffer.alloc(2 * MEGABYTE));
    else if (request.url === '/packed')
      response.writeHead(500, { 'Content-Encoding': 'gzip' }).end(PACKED);
    else response.end('some text');
  });
  server.on('connection', () => hits.push('(connection)'));
  const port = await listen(server).catch(() => listen(server, '0.0.0.0'));
  return {
    port,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The addresses of a name at each look-up; the last is repeated. */
export type Zone = Record<string, string[][]>;

/** Answers look-ups of these names, for callbacks and promises alike, and counts them. */
export function fakeNames(zone: Zone): { lookups: string[]; restore: () => void } {
  const lookups: string[] = [];
  const { lookup } = dns;
  const { lookup: lookupPromise } = dns.promises;
  const taskQueue = new Map<string, number>();

  const find = (name: string): LookupAddress[] | null => {
    const answers = zone[name.toLowerCase().replace(/\.$/, '')];
    if (!answers) return null;
    const turn = taskQueue.get(name) ?? 0;
    taskQueue.set(name, turn + 1);
    lookups.push(name);
    return answers[Math.min(turn, answers.length - 1)]!.map((address) => ({
      address,
      family: net.isIP(address),
    }));
  };

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- one function with the many signatures of Node's
  (dns as any).lookup = (name: string, options: any, callback: any) => {
    const found = find(name);
    if (!found) return lookup(name, options, callback);
    const done = typeof options === 'function' ? options : callback;
    if (options?.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
  (dns.promises as any).lookup = async (name: string, options?: any) => {
    const found = find(name);
    if (!found) return lookupPromise(name, options);
    return options?.all ? found : found[0];
  };
  return {
    lookups,
    restore: () => {
      Object.assign(dns, { lookup });
      Object.assign(dns.promises, { lookup: lookupPromise });
    },
  };
}

/** Spellings of hosts that are this machine, its network, or addresses that belong to no host on the internet. */
export const INSIDE_HOSTS = [
  // Loopback: as usual, short, decimal, hexadecimal, octal, full width, with a dot at its end.
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '017700000001',
  '0177.0.0.1',
  '１２７.０.０.１',
  '127.0.0.1.',
  'localhost',
  'LOCALHOST',
  // "This host": Linux connects to itself.
  '0.0.0.0',
  '0',
  '0.1.2.3',
  // Private networks, that of carriers, link-local with the metadata of clouds.
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '2852039166',
  // Reserved, for documentation, benchmarks, multicast, broadcast.
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  // IPv6: loopback, unspecified, unique local, link-local, site-local, multicast, documentation, discard.
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[100::1]',
  // IPv6 that carries 127.0.0.1: mapped, compatible, translated, NAT64, 6to4, Teredo.
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::127.0.0.1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  // Names.
  'inside.test',
  'inside-v6.test',
  'metadata.test',
  'mixed.test',
];

/**
 * The names above, and such as change: "rebinding.test" is public when it is first looked up, "flipping.test" is on an
 * address that the tests allow, and both are inside from then on.
 */
export const ZONE: Zone = {
  'inside.test': [['127.0.0.1']],
  'inside-v6.test': [['::1']],
  'metadata.test': [['169.254.169.254']],
  'mixed.test': [[PUBLIC_ADDRESS, '127.0.0.1']],
  'rebinding.test': [[PUBLIC_ADDRESS], ['127.0.0.1']],
  'flipping.test': [['127.0.0.2'], ['127.0.0.1']],
};
