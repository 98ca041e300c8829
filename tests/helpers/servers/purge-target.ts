import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PurgeTarget {
  url: string;
  /** The tags of each request that was accepted. */
  told: string[][];
  headers: Record<string, unknown>[];
  /** How many requests are answered with 503 before the next is accepted. */
  refuse(times: number): void;
  /** Resolves when a tag was told. */
  hears(tag: string): Promise<void>;
  close(): Promise<void>;
}

/** What stands for a CDN. */
export async function startPurgeTarget(): Promise<PurgeTarget> {
  const told: string[][] = [];
  const headers: Record<string, unknown>[] = [];
  let refusals = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503).end();
        return;
      }
      headers.push(request.headers);
      told.push((JSON.parse(Buffer.concat(parts).toString()) as { tags: string[] }).tags);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/purge`,
    told,
    headers,
    refuse: (times) => void (refusals = times),
    async hears(tag) {
      const until = Date.now() + 20_000;
      while (!told.flat().includes(tag)) {
        if (Date.now() > until) throw new Error(`"${tag}" was never told.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
