import { createServer, type Agent, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Core } from '@strapi/strapi';
import {
  trackConnections,
  type Connections,
} from '../../../src/platform/http/shutdown/connections';
import { drain } from '../../../src/platform/http/shutdown/drain';
import { oneConnection, send } from '../../helpers/http/http-client';

type Handler = (res: ServerResponse) => Promise<void>;

/** The parts of Strapi that the shutdown uses, on a real HTTP server. */
function standIn() {
  const httpServer = createServer();
  const jobs: { job: { isBusy(): boolean } }[] = [];
  const cron = { jobs, isStopped: false, stop: () => void (cron.isStopped = true) };
  const pool = { numUsed: () => 0, numPendingAcquires: () => 0 };
  const webhookRunner = { queue: { running: 0 } };
  let handler: Handler = async (res) => void res.end('done');
  const strapi = {
    isLoaded: true,
    cron,
    db: { connection: { client: { pool } } },
    get: () => webhookRunner,
    server: {
      httpServer,
      use: (middleware: (ctx: object, next: () => Promise<void>) => Promise<void>) =>
        httpServer.on('request', (_req, res) => void middleware({ res }, () => handler(res))),
    },
  };
  return {
    strapi: strapi as unknown as Core.Strapi,
    httpServer,
    jobs,
    cron,
    webhookRunner,
    handle: (next: Handler) => (handler = next),
  };
}

/** A handler that waits until it is let go. */
function held() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const handler: Handler = async (res) => {
    arrive();
    await released;
    res.end('done');
  };
  return { handler, arrived, release };
}

const SETTINGS = { delaySeconds: 0, timeoutSeconds: 60 };
const reviewed = (promise: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms)),
  ]);

describe('draining a server', () => {
  let server: ReturnType<typeof standIn>;
  let connections: Connections;
  let url: string;
  let agent: Agent;

  beforeEach(async () => {
    server = standIn();
    connections = trackConnections(server.strapi);
    server.httpServer.listen(0, '127.0.0.1');
    await once(server.httpServer, 'listening');
    url = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
    agent = oneConnection();
  });
  afterEach(() => {
    agent.destroy();
    server.httpServer.closeAllConnections();
    server.httpServer.close();
  });

  const start = (settings = SETTINGS, isPatient = true) =>
    drain(server.strapi, connections, settings, isPatient);

  it('answers a running request completely, as the last of its connection, and rejects new ones', async () => {
    const { handler, arrived, release } = held();
    server.handle(handler);
    const running = send(url, { path: '/' }, agent);
    await arrived;
    const drained = start();
    expect(await reviewed(drained, 300)).toBe(false);
    expect(await send(url, { path: '/' })).toEqual({ kind: 'rejected' });
    release();
    expect(await running).toMatchObject({
      status: 200,
      text: 'done',
      headers: { connection: 'close' },
    });
    expect(await drained).toBeNull();
    expect(connections.open()).toBe(0);
  });

  it('answers a request that arrives on an open connection, as its last', async () => {
    expect(await send(url, { path: '/' }, agent)).toMatchObject({
      headers: { connection: 'keep-alive' },
    });
    const drained = start();
    await reviewed(drained, 200);
    expect(await send(url, { path: '/' }, agent)).toMatchObject({
      status: 200,
      headers: { connection: 'close' },
    });
    expect(await send(url, { path: '/' }, agent)).toEqual({ kind: 'rejected' });
    expect(await drained).toBeNull();
  });

  it('closes a connection that stays idle', async () => {
    await send(url, { path: '/' }, agent);
    expect(connections.open()).toBe(1);
    expect(await start()).toBeNull();
    expect(connections.open()).toBe(0);
  });

  it('answers all requests that a client has sent without waiting for answers', async () => {
    const { handler, arrived, release } = held();
    server.handle(handler);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    const request = 'GET / HTTP/1.1\r\nHost: desk.test\r\n\r\n';
    socket.write(request + request);
    await arrived;
    const drained = start();
    socket.write(request);
    await reviewed(drained, 300);
    release();
    await once(socket, 'close');
    expect(text.match(/HTTP\/1.1 200/g)).toHaveLength(3);
    expect(text.match(/Connection: close/g)).toHaveLength(1);
    expect(await drained).toBeNull();
  });

  it('accepts requests for the delay, and announces the end meanwhile', async () => {
    const drained = start({ delaySeconds: 1, timeoutSeconds: 60 });
    await reviewed(drained, 500);
    expect(await send(url, { path: '/' }, agent)).toMatchObject({
      status: 200,
      headers: { connection: 'close' },
    });
    expect(await drained).toBeNull();
    expect(await send(url, { path: '/' })).toEqual({ kind: 'rejected' });
  });

  it('waits for a handler whose client has gone', async () => {
    const { handler, arrived, release } = held();
    server.handle(handler);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: desk.test\r\n\r\n');
    await arrived;
    socket.destroy();
    const drained = start(SETTINGS, false);
    expect(await reviewed(drained, 300)).toBe(false);
    release();
    expect(await drained).toBeNull();
  });

  it('begins no cron job, and waits for one that runs', async () => {
    let isBusy = true;
    server.jobs.push({ job: { isBusy: () => isBusy } });
    const drained = start();
    expect(await reviewed(drained, 300)).toBe(false);
    expect(server.cron.isStopped).toBe(true);
    isBusy = false;
    expect(await drained).toBeNull();
  });

  it('waits for webhooks that are being sent', async () => {
    server.webhookRunner.queue.running = 1;
    const drained = start(SETTINGS, false);
    expect(await reviewed(drained, 300)).toBe(false);
    server.webhookRunner.queue.running = 0;
    expect(await drained).toBeNull();
  });

  it('says what has not ended in time', async () => {
    const { handler, arrived, release } = held();
    server.handle(handler);
    const running = send(url, { path: '/' });
    await arrived;
    server.jobs.push({ job: { isBusy: () => true } });
    expect(await start({ delaySeconds: 0, timeoutSeconds: 1 })).toEqual({ requests: 1, jobs: 1 });
    release();
    await running;
  });
});
