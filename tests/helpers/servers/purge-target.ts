import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PurgeTarget {
  url: string;
  /** The tags of each request that was accepted. */
  received: string[][];
  headers: Record<string, unknown>[];
  /** Returns how many requests are answered with 503 before the next is accepted. */
  reject(times: number): void;
  /** Resolves when a tag was received. */
  hears(tag: string): Promise<void>;
  close(): Promise<void>;
}

/** Plays the part of a CDN. */
export async function startPurgeTarget(): Promise<PurgeTarget> {
  const received: string[][] = [];
  const headers: Record<string, unknown>[] = [];
  let rejections = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (rejections > 0) {
        rejections -= 1;
        response.writeHead(503).end();
        return;
      }
      headers.push(request.headers);
      received.push((JSON.parse(Buffer.concat(parts).toString()) as { tags: string[] }).tags);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/purge`,
    received,
    headers,
    reject: (times) => void (rejections = times),
    async hears(tag) {
      const until = Date.now() + 20_000;
      while (!received.flat().includes(tag)) {
        if (Date.now() > until) throw new Error(`"${tag}" was never received.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
