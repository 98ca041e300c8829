import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { send } from '../http/http-client';

/** Sets how often servers are asked whether they are ready. */
const CHECK_MS = 100;
/** Limits how long a request waits for a server that takes it. */
const NO_SERVER_MS = 10_000;

interface Backend {
  url: string;
  isReady: boolean;
  agent: Agent;
}

/** A proxy for several servers, as nginx is. */
export interface HttpProxy {
  url: string;
  /** Resolves once the server is ready. */
  add(url: string): Promise<void>;
  remove(url: string): void;
  /** The requests that clients got a 502 for. */
  failures: string[];
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Passes requests to servers in turn, over connections that are kept open. One that a server has not taken (no
 * connection) goes to the next; one that was sent is never sent again.
 * @param checksReadiness whether `/_ready` is used: otherwise only a rejected connection shows that a server is away
 */
export async function startHttpProxy(checksReadiness: boolean): Promise<HttpProxy> {
  const backends = new Set<Backend>();
  const failures: string[] = [];
  let turn = 0;
  let isOpen = true;

  async function check(backend: Backend): Promise<void> {
    const outcome = await send(backend.url, { path: '/_ready' });
    backend.isReady = outcome.kind === 'answered' && outcome.status === 200;
  }

  async function keepChecking(): Promise<void> {
    while (isOpen) {
      await Promise.all([...backends].map(check));
      await pause(CHECK_MS);
    }
  }

  /** @returns false where the server has not taken it */
  function pass(
    { url, agent }: Backend,
    { method, url: path, headers }: IncomingMessage,
    body: Buffer,
    response: ServerResponse
  ): Promise<boolean> {
    return new Promise((resolve) => {
      // Drops the client's connection header, because the proxy has its own connections.
      const { connection: _kept, ...passedOn } = headers;
      const passed = request(new URL(path!, url), { agent, method, headers: passedOn });
      const fail = (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') return resolve(false);
        const on = passed.reusedSocket ? 'a kept' : 'a new';
        failures.push(`${method} ${path} on ${on} connection: ${error.message}`);
        if (response.headersSent) response.destroy();
        else response.writeHead(502).end();
        resolve(true);
      };
      passed.on('error', fail);
      passed.on('response', (answer) => {
        answer.on('error', fail);
        buffer(answer).then((whole) => {
          const { 'transfer-encoding': _chunks, connection: _kept, ...rest } = answer.headers;
          response.writeHead(answer.statusCode!, { ...rest, 'content-length': whole.length });
          response.end(whole);
          resolve(true);
        }, fail);
      });
      passed.end(body);
    });
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    for (const until = Date.now() + NO_SERVER_MS; Date.now() < until; await pause(CHECK_MS)) {
      const ready = [...backends].filter(({ isReady }) => isReady);
      turn += 1;
      for (let i = 0; i < ready.length; i += 1) {
        const backend = ready[(turn + i) % ready.length]!;
        if (await pass(backend, incoming, body, response)) return;
        backend.isReady = false;
      }
    }
    failures.push(`${incoming.method} ${incoming.url}: there is no server`);
    response.writeHead(502).end();
  }

  const server = createServer((incoming, response) => void handle(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const checking = checksReadiness ? keepChecking() : Promise.resolve();

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failures,
    async add(url) {
      const backend = { url, isReady: false, agent: new Agent({ keepAlive: true }) };
      while (!backend.isReady) await check(backend);
      backends.add(backend);
    },
    remove(url) {
      for (const backend of backends) {
        if (backend.url !== url) continue;
        backends.delete(backend);
        backend.agent.destroy();
      }
    },
    async close() {
      isOpen = false;
      await checking;
      server.close();
      server.closeAllConnections();
      for (const { agent } of backends) agent.destroy();
    },
  };
}
