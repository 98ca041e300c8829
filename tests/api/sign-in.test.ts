/** Tests that neither an answer nor the work behind it reveals which accounts exist. */
import type { Host } from '../helpers/servers/server-environment';
import { eventually } from '../helpers/eventually';
import { bootStrapi, describeStricterDatabase, type Booted } from '../helpers/servers/strapi';

const PASSWORD = 'Correct-horse-1';
const READER = 'plugin::users-permissions.user';

type Compare = (password: string, hash: string) => Promise<boolean>;
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}
interface Message {
  to: string;
  text: string;
}

const { host } = globalThis as unknown as { host: Host };
/** The library that Strapi compares with, in the server. */
const bcrypt = host.require('bcryptjs') as { compare: Compare };

describeStricterDatabase('sign-in', (client) => {
  let app: Booted;
  let visitors = 0;
  let compared = 0;
  let send: (message: Message) => Promise<unknown>;
  /** The behaviour of a mail server that is not available. */
  let rejected: typeof send;
  const { compare } = bcrypt;

  beforeAll(async () => {
    bcrypt.compare = (...args) => {
      compared += 1;
      return compare(...args);
    };
    app = await bootStrapi({
      client,
      env: {
        IS_PROXIED: 'true',
        LIMIT_SIGN_IN: '0',
        PUBLIC_URL: 'https://desk.test',
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: '9',
        MAIL_FROM: 'newsroom@example.org',
      },
    });
    const provider = Object.getPrototypeOf(app.strapi.plugin('email').provider);
    rejected = provider.send.bind(provider);
    send = rejected;
    provider.send = (message: Message) => send(message);
    await makeAccounts(app);
  });
  afterAll(async () => {
    bcrypt.compare = compare;
    await app?.stop();
  });

  beforeEach(() => {
    send = rejected;
  });

  /** Sends a request from an address of its own: Strapi's limits count each. */
  async function post(path: string, body: object): Promise<Answer> {
    const answer = await app.request
      .post(path)
      .set('X-Forwarded-For', `198.51.${100 + (visitors >> 8)}.${visitors++ & 255}`)
      .set('X-Request-Id', 'of-the-sign-in')
      .send(body);
    // Returns how many attempts are left until when, for this address: Strapi's own limits.
    const {
      date: _date,
      'x-ratelimit-reset': _reset,
      'x-ratelimit-remaining': _left,
      ...headers
    } = answer.headers as Record<string, string>;
    return { status: answer.status, headers, body: answer.body };
  }
  const graphql = (mutation: string) => post('/graphql', { query: `mutation { ${mutation} }` });

  const WAYS: Record<string, (who: string, password: string) => Promise<Answer>> = {
    '/admin/login': (email, password) => post('/admin/login', { email, password }),
    '/api/auth/local': (identifier, password) => post('/api/auth/local', { identifier, password }),
    'the mutation login': (who, password) =>
      graphql(`login(input: { identifier: "${who}", password: "${password}" }) { jwt }`),
  };

  test.each([
    ...['known', 'inactive', 'invited'].map((who) => ['/admin/login', who]),
    ...['/api/auth/local', 'the mutation login'].flatMap((way) =>
      ['known', 'blocked', 'unconfirmed', 'passwordless', 'elsewhere'].map((who) => [way, who])
    ),
  ])(
    '%s rejects a wrong password of the %s account as it does an unknown one',
    async (way, who) => {
      const signIn = WAYS[way]!;
      const count = async (name: string) => {
        compared = 0;
        const answer = await signIn(`${name}@newsroom.test`, 'Wrong-horse-1');
        return { answer, compared };
      };
      const unknown = await count('nobody');
      expect(await count(who)).toEqual(unknown);
      expect(unknown.compared).toBe(1);
      expect(JSON.stringify(unknown.answer.body)).toMatch(/Invalid (credentials|identifier)/);
    }
  );

  test.each(Object.keys(WAYS))(
    '%s compares the right password once, and lets it in',
    async (way) => {
      compared = 0;
      const { status, body } = await WAYS[way]!('known@newsroom.test', PASSWORD);
      expect([status, compared]).toEqual([200, 1]);
      expect(JSON.stringify(body)).toMatch(/"(jwt|token)":"ey/);
    }
  );

  test('a request without a name or a password is rejected before a comparison', async () => {
    compared = 0;
    for (const body of [{}, { identifier: 'known' }, { identifier: ['known'], password: { a: 1 } }])
      expect((await post('/api/auth/local', body)).status).toBe(400);
    expect(compared).toBe(0);
  });

  describe('a request for an e-mail', () => {
    const REQUESTS: Record<string, (name: string) => Promise<Answer>> = {
      '/admin/forgot-password': (name) =>
        post('/admin/forgot-password', { email: `${name}@newsroom.test` }),
      '/api/auth/forgot-password': (name) =>
        post('/api/auth/forgot-password', { email: `${name}@newsroom.test` }),
      'the mutation forgotPassword': (name) =>
        graphql(`forgotPassword(email: "${name}@newsroom.test") { ok }`),
      '/api/auth/send-email-confirmation': (name) =>
        post('/api/auth/send-email-confirmation', { email: `${name}@newsroom.test` }),
    };
    const ALL = Object.entries(REQUESTS);

    /** The answer, but for the name that the request itself gave, and its length. */
    async function seen(request: (name: string) => Promise<Answer>, name: string): Promise<Answer> {
      const answer = await request(name);
      delete answer.headers['content-length'];
      return JSON.parse(JSON.stringify(answer).replaceAll(name, 'NAME')) as Answer;
    }

    const accounts = [
      'known',
      'KNOWN',
      'inactive',
      'invited',
      'blocked',
      'unconfirmed',
      'elsewhere',
    ];

    test.each(ALL)(
      'to %s answers the same for every account, without a mail server',
      async (_way, request) => {
        const unknown = await seen(request, 'nobody');
        expect([200, 204]).toContain(unknown.status);
        // The admin rejects capitals in every address.
        const isAdmin = request === REQUESTS['/admin/forgot-password'];
        for (const name of accounts.filter((one) => !isAdmin || one !== 'KNOWN'))
          expect({ name, ...(await seen(request, name)) }).toEqual({ name, ...unknown });
      }
    );

    test.each(ALL)('to %s is answered before the e-mail is sent', async (way, request) => {
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      const sent: string[] = [];
      send = async ({ to }) => {
        sent.push(to);
        await held;
      };
      // A server of its own, because e-mails that were requested before may still arrive.
      const name = `waiting-${Object.keys(REQUESTS).indexOf(way)}`;
      // Would not come back: the e-mail is held.
      const { status } = await request(name);
      expect([200, 204]).toContain(status);
      await eventually(async () => expect(sent).toContain(`${name}@newsroom.test`));
      release();
    });

    test('with a mail server that is away says in the log what to do, without an address', async () => {
      const { log } = app.strapi;
      const logged: string[] = [];
      const { error } = log;
      log.error = ((message: unknown) => {
        logged.push(String(message).replace(/^Error: /, ''));
        return log;
      }) as typeof log.error;
      try {
        for (const [, request] of ALL.slice(0, 3)) await request('known');
        await ALL[3]![1]('unconfirmed');
        await ALL[3]![1]('known');
        const requests = () => [...new Set(logged.map((line) => line.split(':', 1)[0]))];
        await eventually(async () =>
          expect(requests().sort()).toEqual([
            'A reader requested a new password',
            'A reader requested the confirmation of an address',
            // Strapi itself logs those of the admin.
            'The e-mail was not sent',
          ])
        );
      } finally {
        log.error = error;
      }
      for (const line of logged)
        expect(line).toMatch(/The e-mail was not sent: connect ECONNREFUSED.* Check SMTP_HOST/);
      expect(logged.join('\n')).not.toContain('@newsroom.test');
    });

    test('brings a code that sets a new password', async () => {
      const sent: Message[] = [];
      send = async (message) => void sent.push(message);
      await post('/api/auth/forgot-password', { email: 'Forgetful@newsroom.test' });
      const codeFrom = (link: string) =>
        eventually(async () => {
          const letter = sent.find(
            ({ to, text }) => to === 'forgetful@newsroom.test' && text.includes(link)
          );
          return (
            /code=(\w+)/.exec(letter?.text ?? '')?.[1] ?? Promise.reject(new Error('Not yet.'))
          );
        });
      const code = await codeFrom('?code=');
      const password = 'Correct-horse-2';
      const reset = { code, password, passwordConfirmation: password };
      expect((await post('/api/auth/reset-password', reset)).status).toBe(200);
      expect((await WAYS['/api/auth/local']!('forgetful', password)).status).toBe(200);

      await post('/admin/forgot-password', { email: 'forgetful@newsroom.test' });
      const link = 'https://desk.test/admin/auth/reset-password?code=';
      const again = { resetPasswordToken: await codeFrom(link), password };
      expect((await post('/admin/reset-password', again)).status).toBe(200);
    });

    test('with an address that is none is answered as Strapi does', async () => {
      for (const path of ['/api/auth/forgot-password', '/api/auth/send-email-confirmation']) {
        const { status, body } = await post(path, { email: 'nobody' });
        expect(status).toBe(400);
        expect(body).toMatchObject({
          error: { name: 'ValidationError', message: 'email must be a valid email' },
        });
        expect((await post(path, {})).status).toBe(400);
      }
    });
  });
});

/** Accounts of every kind, in the admin and of readers, under one name each. */
async function makeAccounts({ strapi }: Booted): Promise<void> {
  const { id: editor } = await strapi.service('admin::role').findOne({ code: 'strapi-editor' });
  const admin = (name: string, data: object) =>
    strapi.service('admin::user').create({
      ...{ firstname: name, lastname: 'Test', email: `${name}@newsroom.test`, roles: [editor] },
      ...{ password: PASSWORD, isActive: true, registrationToken: null },
      ...data,
    });
  await admin('known', {});
  await admin('forgetful', {});
  await admin('waiting-0', {});
  await admin('inactive', { isActive: false });
  const { id: invited } = await admin('invited', { isActive: false, registrationToken: 'x' });
  await strapi.db.query('admin::user').update({ where: { id: invited }, data: { password: null } });

  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const reader = (name: string, data: object = {}) =>
    strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        ...{ username: name, email: `${name}@newsroom.test`, password: PASSWORD },
        ...{ provider: 'local', confirmed: true, blocked: false, role: role.id },
        ...data,
      });
  await reader('known');
  await reader('forgetful');
  for (const i of [1, 2, 3]) await reader(`waiting-${i}`, { confirmed: false });
  await reader('blocked', { blocked: true });
  await reader('unconfirmed', { confirmed: false });
  await reader('elsewhere', { provider: 'github' });
  const { id } = await reader('passwordless');
  await strapi.db.query(READER).update({ where: { id }, data: { password: null } });
}
