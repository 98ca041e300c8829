/** Addresses that a user enters and the server fetches: none of them leads inside. */
import dns from 'node:dns';
import type vm from 'node:vm';
import { signIn } from '../helpers/http/admin';
import { newsroomOf } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import {
  fakeNames,
  INSIDE_HOSTS,
  startInsideServer,
  ZONE,
  type InsideServer,
} from '../helpers/servers/outbound';
import type { Host } from '../helpers/servers/server-environment';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

/** A host that the operator allows: where a redirect starts, because no test has a public server. */
const ALLOWED = 'allowed.test';
const REJECTED = /^The server may not fetch from ".+", because it is inside/;
/** Answers Strapi's look-up before the fetch for the allowed host; the connection goes to this machine. */
const PUBLIC = { address: '93.184.215.14', family: 4 };

describe('outbound requests', () => {
  let app: Booted;
  let inside: InsideServer;
  let names: ReturnType<typeof fakeNames>;
  let token: string;
  let isStopped = false;

  beforeAll(async () => {
    inside = await startInsideServer();
    names = fakeNames({ ...ZONE, [ALLOWED]: [['127.0.0.1']] });
    const { lookup } = dns.promises;
    const lookupForStrapi = async (name: string, options?: object) =>
      name === ALLOWED ? PUBLIC : lookup(name, options as dns.LookupOneOptions);
    Object.assign(dns.promises, { lookup: lookupForStrapi });
    app = await bootStrapi({ env: { OUTBOUND_ALLOWED_HOSTS: `${ALLOWED}, 127.0.0.2/32` } });
    token = await signIn(app, 'strapi-super-admin');
  });
  afterAll(async () => {
    names?.restore();
    if (!isStopped) await app?.stop();
    await inside?.close();
  });
  beforeEach(() => {
    inside.hits.length = 0;
  });

  /** Imports files by their addresses; answers with the error of each, or its stored file. */
  async function importFiles(urls: string[]) {
    const { text } = await app.request
      .post('/upload/actions/upload-from-urls')
      .set('Authorization', `Bearer ${token}`)
      .buffer(true)
      .parse((response, done) => {
        let all = '';
        response.on('data', (part) => (all += part));
        response.on('end', () => done(null, all));
      })
      .send({ urls })
      .then(({ body }) => ({ text: body as string }));
    const last = /event: stream:complete\ndata: (.+)/.exec(text)![1]!;
    const { data, errors } = JSON.parse(last) as {
      data: { id: number }[];
      errors: { name: string; message: string }[];
    };
    for (const { id } of data) {
      const service = app.strapi.plugin('upload').service('upload');
      await service.remove(await service.findOne(id));
    }
    return { stored: data.length, errors };
  }

  const createWebhook = (url: string, events: string[] = []) =>
    app.strapi.get('webhookStore').createWebhook({ name: 'w', url, headers: {}, events });

  /** Triggers a webhook as the admin's button does. */
  async function triggerWebhook(url: string): Promise<{ statusCode: number; message?: string }> {
    const { id } = await createWebhook(url);
    const { body } = await app.request
      .post(`/admin/webhooks/${id}/trigger`)
      .set('Authorization', `Bearer ${token}`);
    await app.strapi.get('webhookStore').deleteWebhook(id);
    return body.data;
  }

  /** Lets a sign-in provider, whose host the settings name, be asked for the profile of a reader. */
  async function signInThrough(host: string): Promise<unknown> {
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'grant' });
    const grant = (await store.get()) as Record<string, object>;
    await store.set({ value: { ...grant, keycloak: { ...grant.keycloak, subdomain: host } } });
    const providers = app.strapi.plugin('users-permissions').service('providers');
    return providers.connect('keycloak', { access_token: 'some-token' });
  }

  const at = (host: string, path = '/secret') => `http://${host}:${inside.port}${path}`;

  describe('to inside addresses', () => {
    const batches = Array.from({ length: Math.ceil(INSIDE_HOSTS.length / 20) }, (_, i) =>
      INSIDE_HOSTS.slice(i * 20, i * 20 + 20)
    );

    it.each(batches)('are rejected when a file is imported (%s …)', async (...hosts) => {
      const { stored, errors } = await importFiles(hosts.map((host) => at(host)));
      expect(stored).toBe(0);
      expect(errors).toHaveLength(hosts.length);
      for (const [i, { message }] of errors.entries()) {
        // Strapi looks up addresses of IPv6 with their brackets, and finds none of them.
        const isOurs = REJECTED.test(message) || /could not be found/.test(message);
        expect([hosts[i], isOurs ? true : message]).toEqual([hosts[i], true]);
      }
      expect(inside.hits).toEqual([]);
    });

    it.each(INSIDE_HOSTS)('are rejected when a webhook is triggered: %s', async (host) => {
      const { statusCode, message } = await triggerWebhook(at(host));
      expect(message).toMatch(REJECTED);
      expect(statusCode).toBe(500);
      expect(inside.hits).toEqual([]);
    });

    it.each(INSIDE_HOSTS)('are rejected for a sign-in provider: %s', async (host) => {
      // Its address is https, which the server inside does not speak: the connection alone is seen.
      await expect(signInThrough(`${host}:${inside.port}`)).rejects.toThrow(REJECTED);
      expect(inside.hits).toEqual([]);
    });

    it('are rejected when a real event calls a webhook, and the log says so', async () => {
      const warnings: string[] = [];
      const warn = jest
        .spyOn(app.strapi.log, 'warn')
        .mockImplementation(((message: string) => void warnings.push(message)) as never);
      const webhook = await createWebhook(at('127.0.0.1'), ['entry.create']);
      app.strapi.get('webhookRunner').add({ ...webhook, isEnabled: true });
      await newsroomOf(app.strapi).official({ name: 'Vera Lind' });
      await eventually(async () =>
        expect(warnings.join()).toMatch(/outbound: a request to "127\.0\.0\.1" was rejected/)
      );
      app.strapi.get('webhookRunner').remove(webhook);
      warn.mockRestore();
      expect(inside.hits).toEqual([]);
    });
  });

  describe('that are redirected inside', () => {
    const secretAt = (host: string) => encodeURIComponent(at(host));

    it.each([301, 302, 303, 307, 308])('are rejected at the redirect (%i)', async (status) => {
      for (const host of ['127.0.0.1', '[::1]', '0.0.0.0', 'inside.test', '169.254.169.254']) {
        const url = at(ALLOWED, `/redirect/${status}/${secretAt(host)}`);
        const { stored, errors } = await importFiles([url]);
        expect(stored).toBe(0);
        expect(errors[0]!.message).toMatch(REJECTED);
        expect((await triggerWebhook(url)).message).toMatch(REJECTED);
      }
      expect(inside.hits).not.toContain('/secret');
      expect(inside.hits.filter((hit) => hit.startsWith('/redirect/'))).toHaveLength(10);
    });

    it('are rejected at a redirect to another scheme', async () => {
      for (const other of ['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/plain,x']) {
        const url = at(ALLOWED, `/redirect/302/${encodeURIComponent(other)}`);
        expect((await importFiles([url])).stored).toBe(0);
        expect((await triggerWebhook(url)).statusCode).toBe(500);
      }
    });
  });

  describe('to a name that changes between two look-ups', () => {
    it('are rejected when the name was public at the first', async () => {
      // Strapi's own check sees the public address; the connection is checked by itself.
      const { stored, errors } = await importFiles([at('rebinding.test')]);
      expect(stored).toBe(0);
      expect(errors[0]!.message).toMatch(REJECTED);
      expect(inside.hits).toEqual([]);
    });

    it('connect to the address that was checked, without another look-up', async () => {
      expect(await triggerWebhook(at('flipping.test', '/hook'))).toEqual({ statusCode: 200 });
      expect(names.lookups.filter((name) => name === 'flipping.test')).toHaveLength(1);
    });
  });

  it('go to web addresses only', async () => {
    for (const url of ['file:///etc/passwd', 'data:text/plain,secret', 'ftp://example.test/x']) {
      expect((await importFiles([url])).stored).toBe(0);
      expect((await triggerWebhook(url)).message).toMatch(/not a web address\. Use an address/);
    }
  });

  it('reach a host that the operator allows', async () => {
    expect((await importFiles([at(ALLOWED, '/file.txt')])).stored).toBe(1);
    expect(await triggerWebhook(at(ALLOWED, '/hook'))).toEqual({ statusCode: 200 });
    expect(inside.hits).toEqual(expect.arrayContaining(['/file.txt', '/hook']));
  });

  it.each(['/large', '/packed'])('stop reading an answer that is too large (%s)', async (path) => {
    const { message } = await triggerWebhook(at(ALLOWED, path));
    expect(message).toMatch(/^The answer of "allowed\.test:\d+" is larger than 1 MB/);
  });

  it('say which host cannot be reached, and why', async () => {
    const { message } = await triggerWebhook(`http://${ALLOWED}:1234/`);
    expect(message).toMatch(/^"allowed\.test:1234" could not be reached: .*ECONNREFUSED/);
  });

  it('are filtered until the server ends, and no longer', async () => {
    const { host } = globalThis as unknown as { host: Host };
    const ofProcess = () => (host.require('node:vm') as typeof vm).runInThisContext('fetch');
    expect(ofProcess()).not.toBe(fetch);
    isStopped = true;
    await app.stop();
    expect(ofProcess()).toBe(fetch);
  });
});
