import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

/** A proxy between a server and its database, which fails as networks do. */
export interface TcpProxy {
  /** The address of a database, through the proxy. */
  through(url: string): string;
  /** Ends all connections, and takes no others. */
  cut(): void;
  /** Keeps all connections, and swallows what is sent. */
  silence(): void;
  /** New connections go through again. Those that were silent stay so. */
  restore(): void;
  /**
   * Cuts at the first chunk from the server that has these words in it, once it has sent those that come before.
   * A statement with them still arrives and its answer is lost, or it does not arrive.
   */
  cutAt(words: RegExp, options?: { after?: RegExp; arrives?: boolean }): Promise<void>;
  close(): Promise<void>;
}

type State = 'open' | 'cut' | 'silent';

/** @param target the host and the port of the database */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: State = 'open';
  let trap: { words: RegExp; after?: RegExp; arrives: boolean; sprung: () => void } | null = null;

  function cut(): void {
    state = 'cut';
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  }

  /** @returns whether the chunk was what the trap waits for */
  function isTrapped(chunk: Buffer, up: Socket): boolean {
    const sent = chunk.toString('latin1');
    if (trap?.after?.test(sent)) trap.after = undefined;
    if (!trap || trap.after || !trap.words.test(sent)) return false;
    const { arrives, sprung } = trap;
    trap = null;
    if (!arrives) cut();
    else {
      up.write(chunk);
      // The database has done its work, and the answer is lost.
      up.once('data', cut);
    }
    sprung();
    return true;
  }

  const server = net.createServer((down) => {
    if (state === 'cut') return down.destroy();
    const up = net.connect(Number(port), hostname);
    let isSilent = state === 'silent';
    let isLast = false;
    const hush = () => (isSilent ||= state === 'silent');
    for (const socket of [down, up]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        down.destroy();
        up.destroy();
        sockets.delete(socket);
      });
    }
    down.on('data', (chunk) => {
      if (hush() || isLast) return;
      isLast = isTrapped(chunk, up);
      if (!isLast) up.write(chunk);
    });
    up.on('data', (chunk) => {
      if (!hush() && !isLast) down.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    through(url) {
      const proxied = new URL(url);
      proxied.hostname = '127.0.0.1';
      proxied.port = String((server.address() as AddressInfo).port);
      return proxied.toString();
    },
    cut,
    silence() {
      state = 'silent';
    },
    restore() {
      state = 'open';
      trap = null;
    },
    cutAt(words, { after, arrives = false } = {}) {
      return new Promise((sprung) => (trap = { words, after, arrives, sprung }));
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
