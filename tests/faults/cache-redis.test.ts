/** A Redis that is down, or hangs, costs nothing but its help. */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { newsroomOf, OFFICIAL } from '../helpers/fixtures/newsroom';
import { rawGet } from '../helpers/http/raw-get';
import { describeRedis } from '../helpers/servers/redis';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

/** Stands between, and can stop passing anything on. */
async function startProxy(target: string) {
  const { hostname, port } = new URL(target);
  let isFrozen = false;
  let isGiven = false;
  let hasKept = false;
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(port) || 6379, hostname);
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(a);
      a.on('data', (data: Buffer) => {
        if (isFrozen) return;
        // Redis answers this to the first page that it stores, and to a greeting.
        if (a === from && data.includes('\r\nset\r\n')) isGiven = true;
        if (a === to && isGiven && data.includes('+OK')) hasKept = true;
        b.write(data);
      });
      a.on('error', () => b.destroy());
      a.on('close', () => b.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hasKept: () => hasKept,
    freeze: (frozen: boolean) => void (isFrozen = frozen),
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describeRedis('a Redis that fails', (redisUrl) => {
  let app: Booted;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let path: string;
  let rename: (name: string) => Promise<void>;
  let warn: jest.SpyInstance;
  let info: jest.SpyInstance;

  beforeAll(async () => {
    proxy = await startProxy(redisUrl);
    // Nothing but the cache talks to it.
    const limits = { LIMIT_SIGN_IN: '0', LIMIT_ANALYSIS: '0', LIMIT_READS: '0' };
    app = await bootStrapi({ env: { REDIS_URL: proxy.url, ...limits } });
    warn = jest.spyOn(app.strapi.log, 'warn');
    info = jest.spyOn(app.strapi.log, 'info');
    const newsroom = newsroomOf(app.strapi);
    const { documentId } = await newsroom.official();
    rename = async (name) => {
      await newsroom.documents(OFFICIAL).update({ documentId, data: { name } });
      await newsroom.documents(OFFICIAL).publish({ documentId });
    };
    await rename('Ada Marlow');
    const article = await newsroom.article(['“The bridge will open,” said Ada Marlow.'], {
      title: 'A',
    });
    await newsroom.publish(article);
    path = `/api/pages/articles/${article.slug}`;
    // The first pages are made before Redis is connected to.
    for (let i = 0; !(proxy.hasKept() && isWorking()) && i < 100; i++) {
      await rename(`Ada Marlow the ${i}`);
      await speaker();
    }
    expect(proxy.hasKept()).toBe(true);
  });
  afterAll(async () => {
    await app?.stop();
    proxy?.cut();
    await proxy?.close();
  });
  beforeEach(() => warn.mockClear());

  const speaker = async (): Promise<string> => {
    const { text, status } = await rawGet(app.url + path);
    if (status !== 200) throw new Error(`${status}: ${text}`);
    return JSON.parse(text).data.quotes[0].speaker.name;
  };
  /** On a busy machine it may have been too slow, which is said once until it answers again. */
  const isWorking = (): boolean => {
    const last = (spy: jest.SpyInstance) =>
      Math.max(
        0,
        ...spy.mock.calls.map(([line], i) =>
          String(line).includes('Redis') ? spy.mock.invocationCallOrder[i]! : 0
        )
      );
    return last(warn) <= last(info);
  };
  const warnings = () => warn.mock.calls.filter(([line]) => String(line).includes('Redis'));

  test('is not waited for when it hangs, and said so once', async () => {
    proxy.freeze(true);
    for (let i = 0; i < 3; i++) {
      await rename(`Ada Marlow ${i}`);
      expect(await speaker()).toBe(`Ada Marlow ${i}`);
    }
    expect(warnings()).toHaveLength(1);
    proxy.freeze(false);
  });

  test('is not missed when its connection breaks', async () => {
    proxy.cut();
    await rename('Ada Marlow-Reed');
    expect(await speaker()).toBe('Ada Marlow-Reed');
    expect(await speaker()).toBe('Ada Marlow-Reed');
  });
});
