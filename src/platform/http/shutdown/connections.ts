import type { ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** Limits how long the queue is accepted once no request slows the event loop down any more, because a flood has no end. */
const MAX_ACCEPT_MS = 1000;
/** Limits how long no connection has to arrive until those that were being made are there. */
const QUIET_MS = 50;
/** A turn of the event loop that took longer says nothing of the queue: it was looked at when the turn began. */
const SHORT_TURN_MS = 5;

/** A request from its arrival until its handler has ended and its answer is sent, or its client is gone. */
interface RunningRequest {
  res: ServerResponse;
  isHandled: boolean;
  isSent: boolean;
}

export interface Connections {
  /** Counts the requests whose handlers run or whose answers are on their way. */
  running(): number;
  /** Counts the connections that are open. */
  open(): number;
  /** Makes every answer that is not begun yet the last one of its connection (`Connection: close`). */
  announceClose(): void;
  /**
   * Ends listening. Connections stay, those that are idle too.
   * @param deadline for accepting those that wait already, by `performance.now()`
   */
  stopListening(deadline: number): Promise<void>;
  /** Closes the connections on which no request runs, once what has arrived on them is read. */
  closeIdle(): Promise<void>;
}

/** Tracks the connections of the HTTP server and the requests on them. Has to be called before the server listens. */
export function trackConnections(strapi: Core.Strapi): Connections {
  const { httpServer } = strapi.server;
  const connections = new Map<Socket, Set<RunningRequest>>();
  const running = new Set<RunningRequest>();
  let accepted = 0;
  let isClosing = false;
  /** Holds requests back while the queue is accepted. */
  let gate: Promise<void> | null = null;
  let heldBack = 0;

  httpServer.on('connection', (socket: Socket) => {
    const requests = new Set<RunningRequest>();
    accepted += 1;
    connections.set(socket, requests);
    socket.once('close', () => {
      connections.delete(socket);
      for (const request of requests) update(request, { isSent: true });
    });
  });

  function update(request: RunningRequest, change: Partial<RunningRequest>): void {
    Object.assign(request, change);
    if (request.isSent) connections.get(request.res.req.socket)?.delete(request);
    if (request.isSent && request.isHandled) running.delete(request);
  }

  /** Marks only the last of several requests of one connection: the others would lose their answers. */
  function markLast(requests: Iterable<RunningRequest>): void {
    const res = [...requests].at(-1)?.res;
    if (res && !res.headersSent) res.shouldKeepAlive = false;
  }

  function begin(res: ServerResponse): RunningRequest {
    const request = { res, isHandled: false, isSent: false };
    const earlier = connections.get(res.req.socket);
    running.add(request);
    if (isClosing) {
      // A client that does not wait for answers (pipelining) has sent one more.
      for (const { res: open } of earlier ?? []) open.shouldKeepAlive = true;
      res.shouldKeepAlive = false;
    }
    earlier?.add(request);
    res.once('close', () => update(request, { isSent: true }));
    return request;
  }

  strapi.server.use(async ({ res }: Context, next: Next) => {
    const request = begin(res);
    try {
      if (gate) {
        heldBack += 1;
        await gate;
        heldBack -= 1;
      }
      await next();
    } finally {
      update(request, { isHandled: true });
    }
  });

  /**
   * Lets Node accept the connections that the system has accepted already, because the end of listening would reset them.
   * Node takes one in each turn of its event loop, and an immediate runs right after that: the queue is empty after a
   * short turn without any.
   */
  async function acceptQueued(deadline: number): Promise<void> {
    let acceptedAt = performance.now();
    let workedAt = acceptedAt;
    for (;;) {
      const before = accepted;
      const since = performance.now();
      await setImmediate();
      const now = performance.now();
      if (accepted > before) acceptedAt = now;
      if (running.size > heldBack) workedAt = now;
      if (now - acceptedAt > QUIET_MS && now - since < SHORT_TURN_MS) return;
      if (now > Math.min(workedAt + MAX_ACCEPT_MS, deadline)) return;
    }
  }

  return {
    running: () => running.size,
    open: () => connections.size,

    announceClose() {
      isClosing = true;
      for (const requests of connections.values()) markLast(requests);
    },

    async stopListening(deadline) {
      // Clients that get an answer come back, and work makes turns long.
      let openGate: () => void = () => undefined;
      gate = new Promise((resolve) => (openGate = resolve));
      await acceptQueued(deadline);
      // Not that of http.Server, which closes idle connections at once: a request may be on its way on one of them.
      Server.prototype.close.call(httpServer);
      gate = null;
      openGate();
    },

    async closeIdle() {
      // Node runs this right after it has read all sockets. A busy process may not have done so for seconds, and a
      // request that it has not read yet would be reset.
      await setImmediate();
      // Destroyed, not ended: what arrives now must not be done, because it could not be answered.
      for (const [socket, requests] of connections) if (requests.size === 0) socket.destroy();
    },
  };
}
