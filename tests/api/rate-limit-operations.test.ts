/** Whatever tries a secret, sends an e-mail or creates an account is limited, by REST and GraphQL alike. */
import { OPERATIONS } from '../../src/platform/http/rate-limit/operations';
import { routedActions } from '../helpers/fixtures/actions';
import { signIn } from '../helpers/http/admin';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const USER = 'plugin::users-permissions.user';
const LIMIT = 3;
/** Finds code that handles secrets, e-mails and accounts. */
const TELLTALE =
  /e-?mail|password|secret|credential|token|confirmation|forgot|login|sign.?in|register|carries/i;

/** Actions that speak of secrets, e-mails or accounts, and need no limit. */
const HARMLESS: Record<string, string> = {
  'plugin::users-permissions.auth.connect':
    'leads to a provider, which sends the visitor to callback',
  'plugin::users-permissions.user.update': 'needs a right; no secret is compared',
  'admin::user.update': 'needs a right; no secret is compared',
  'admin::admin.plugins': 'lists plugins',
  'admin::authentication.logout': 'ends a session',
  'admin::authenticated-session.revokeAll': 'ends sessions',
  'admin::ai.getAiToken': 'needs a session; the service is not there',
  'plugin::email.email.getSettings': 'shows settings',
  'plugin::email.email.verify': 'connects to the mail server, sends nothing',
  'plugin::users-permissions.settings.getEmailTemplate': 'shows a template',
  'plugin::users-permissions.settings.updateEmailTemplate': 'changes a template',
  'plugin::users-permissions.settings.getProviders': 'shows settings',
};
/** Tokens that are made and shown by right: none is tried. */
const TOKENS_BY_RIGHT = /^admin::(api-token|admin-token)\.|^admin::transfer\.token-/;
/** Mutations of content, by right. */
const OF_CONTENT =
  /^(create|update|delete)(Agreement|Article|Official|UploadFile|UsersPermissionsRole|ReviewWorkflowsWorkflow(Stage)?)$/;
const HARMLESS_MUTATIONS = ['updateUsersPermissionsUser', 'deleteUsersPermissionsUser'];

interface Attempt {
  /** Method and address, with a body; or a mutation. */
  rest?: ['get' | 'post' | 'put', string, object?];
  mutation?: string;
  /** The client that attempts it; a visitor by default. */
  as?: 'admin' | 'reader' | 'program';
}

const login = { email: 'a@newsroom.test', password: 'wrong-Pass-1' };
const newPassword = { password: 'Correct-horse-2', passwordConfirmation: 'Correct-horse-2' };

/** One attempt of each operation, in each way that leads to it. */
const ATTEMPTS: Record<string, Attempt[]> = {
  'admin::authentication.login': [{ rest: ['post', '/admin/login', login] }],
  'admin::authentication.register': [
    {
      rest: [
        'post',
        '/admin/register',
        { registrationToken: 'x', userInfo: { firstname: 'A', password: 'Correct-horse-1' } },
      ],
    },
  ],
  'admin::authentication.registrationInfo': [
    { rest: ['get', '/admin/registration-info?registrationToken=x'] },
  ],
  'admin::authentication.resetPassword': [
    {
      rest: [
        'post',
        '/admin/reset-password',
        { resetPasswordToken: 'x', password: 'Correct-horse-1' },
      ],
    },
  ],
  'admin::authentication.registerAdmin': [
    {
      rest: [
        'post',
        '/admin/register-admin',
        { ...login, firstname: 'A', password: 'Correct-horse-1' },
      ],
    },
  ],
  'admin::authentication.forgotPassword': [
    { rest: ['post', '/admin/forgot-password', { email: 'a@newsroom.test' }] },
  ],
  'admin::authentication.accessToken': [{ rest: ['post', '/admin/access-token'] }],
  'admin::authenticated-user.updateMe': [
    {
      rest: ['put', '/admin/users/me', { currentPassword: 'wrong', password: 'Correct-horse-2' }],
      as: 'admin',
    },
  ],
  'admin::user.create': [
    { rest: ['post', '/admin/users', { firstname: 'A', email: 'x', roles: [] }], as: 'admin' },
  ],
  'plugin::users-permissions.auth.callback': [
    { rest: ['post', '/api/auth/local', { identifier: 'a', password: 'b' }] },
    { rest: ['post', '/API/auth/local/', { identifier: 'a', password: 'b' }] },
    { rest: ['get', '/api/auth/github/callback'] },
    { mutation: 'login(input: { identifier: "a", password: "b" }) { jwt }' },
  ],
  'plugin::users-permissions.auth.resetPassword': [
    { rest: ['post', '/api/auth/reset-password', { code: 'x', ...newPassword }] },
    {
      mutation:
        'resetPassword(code: "x", password: "Correct-horse-2", passwordConfirmation: "Correct-horse-2") { jwt }',
    },
  ],
  'plugin::users-permissions.auth.emailConfirmation': [
    { rest: ['get', '/api/auth/email-confirmation?confirmation=x'] },
    { mutation: 'emailConfirmation(confirmation: "x") { jwt }' },
  ],
  'plugin::users-permissions.auth.changePassword': [
    {
      rest: ['post', '/api/auth/change-password', { currentPassword: 'x', ...newPassword }],
      as: 'reader',
    },
    {
      mutation:
        'changePassword(currentPassword: "x", password: "Correct-horse-2", passwordConfirmation: "Correct-horse-2") { jwt }',
      as: 'reader',
    },
  ],
  'plugin::users-permissions.auth.register': [
    {
      rest: [
        'post',
        '/api/auth/local/register',
        { username: 'NAME', email: 'NAME@readers.test', password: 'Correct-horse-1' },
      ],
    },
    {
      mutation:
        'register(input: { username: "NAME", email: "NAME@readers.test", password: "Correct-horse-1" }) { jwt }',
    },
  ],
  'plugin::users-permissions.auth.forgotPassword': [
    { rest: ['post', '/api/auth/forgot-password', { email: 'NAME@readers.test' }] },
    { mutation: 'forgotPassword(email: "NAME@readers.test") { ok }' },
  ],
  'plugin::users-permissions.auth.sendEmailConfirmation': [
    { rest: ['post', '/api/auth/send-email-confirmation', { email: 'NAME@readers.test' }] },
  ],
  'plugin::users-permissions.auth.refresh': [
    { rest: ['post', '/api/auth/refresh', { refreshToken: 'x' }] },
  ],
  'plugin::users-permissions.user.create': [
    {
      rest: [
        'post',
        '/api/users',
        { username: 'NAME', email: 'NAME@readers.test', password: 'Correct-horse-1', role: 1 },
      ],
      as: 'program',
    },
    {
      mutation:
        'createUsersPermissionsUser(data: { username: "NAME", email: "NAME@readers.test", password: "Correct-horse-1", role: "1" }) { data { username } }',
      as: 'program',
    },
  ],
  'plugin::users-permissions.contentmanageruser.create': [
    {
      rest: [
        'post',
        `/content-manager/collection-types/${USER}`,
        {
          username: 'NAME',
          email: 'NAME@readers.test',
          password: 'Correct-horse-1',
          confirmed: true,
        },
      ],
      as: 'admin',
    },
  ],
  'plugin::email.email.send': [
    { rest: ['post', '/email/', { to: 'a@readers.test', subject: 'x', text: 'x' }], as: 'admin' },
    {
      rest: ['post', '/api/email', { to: 'a@readers.test', subject: 'x', text: 'x' }],
      as: 'program',
    },
  ],
  'plugin::email.email.test': [
    { rest: ['post', '/email/test', { to: 'a@readers.test' }], as: 'admin' },
  ],
  'plugin::delivery.previews.findOne': [{ rest: ['get', '/api/previews/articles/abc?token=x'] }],
};

describeStricterDatabase('limits on operations', (client) => {
  const { app } = useApp({
    client,
    env: {
      ...{ IS_PROXIED: 'true', METRICS_TOKEN: 'of-this-test', LIMIT_READS: '0' },
      ...{ LIMIT_SIGN_IN: '3', LIMIT_RENEWALS: '3', LIMIT_ACCOUNTS: '3' },
    },
  });
  let visitors = 0;
  let names = 0;
  const newVisitor = () => `198.51.100.${(visitors += 1)}`;
  const limited = Object.entries(OPERATIONS).flatMap(([uid, actions]) =>
    Object.keys(actions).map((action) => `${uid}.${action}`)
  );

  beforeAll(async () => {
    app.strapi.log.silent = true;
    app.strapi.plugin('email').provider.send = async () => undefined;
  });

  async function newReader(name: string): Promise<string> {
    const { strapi } = app;
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const { id } = await strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        ...{ username: name, email: `${name}@readers.test`, password: 'Correct-horse-1' },
        ...{ provider: 'local', confirmed: true, role: role.id },
      });
    const session = strapi.sessionManager('users-permissions');
    const { token } = await session.generateRefreshToken(String(id), name, { type: 'refresh' });
    return ((await session.generateAccessToken(token)) as { token: string }).token;
  }

  async function newProgram(name: string): Promise<string> {
    const tokens = app.strapi.service('admin::api-token');
    const { accessKey } = await tokens.create({
      name,
      description: '',
      lifespan: null,
      type: 'full-access',
    });
    return accessKey;
  }

  /** The token of an account that has attempted nothing yet; none of a visitor. */
  async function newAccount({ as }: Attempt): Promise<string | undefined> {
    const name = `account-${(names += 1)}`;
    switch (as) {
      case 'admin':
        return signIn(app, 'strapi-super-admin', name);
      case 'reader':
        return newReader(name);
      case 'program':
        return newProgram(name);
      default:
        return undefined;
    }
  }

  /** Attempts something once. @returns whether it was one too many, with what was answered */
  async function attempt(
    { rest, mutation }: Attempt,
    visitor: string,
    token?: string
  ): Promise<{ isLimited: boolean; text: string; retryAfter: string | undefined }> {
    const name = `reader${(names += 1)}`;
    const [method, path, body] =
      rest ?? (['post', '/graphql', { query: `mutation { ${mutation} }` }] as const);
    const request = app.request[method](path).redirects(0).set('X-Forwarded-For', visitor);
    if (token) request.set('Authorization', `Bearer ${token}`);
    const filled = JSON.parse(JSON.stringify(body ?? {}).replaceAll('NAME', name));
    const { status, text, headers } = await (method === 'get' ? request : request.send(filled));
    const isLimited = rest ? status === 429 : text.includes('STRAPI_RATE_LIMIT_ERROR');
    return { isLimited, text: `${status} ${text}`, retryAfter: headers['retry-after'] };
  }

  test('cover every action of a route that has to do with secrets, e-mails or accounts', async () => {
    const actions = await routedActions(app.strapi);
    expect(actions.length).toBeGreaterThan(150);
    // The metrics have no controller, and limit themselves.
    const isLimited = (name: string | null, source: string) =>
      name === null ? source.includes('runLimited') : limited.includes(name);
    const found = actions
      .filter(({ name, source }) => !isLimited(name, source) && !TOKENS_BY_RIGHT.test(`${name}`))
      .filter(({ name, route, source }) => TELLTALE.test(`${route} ${name} ${source}`))
      .map(({ name, route }) => name ?? route);
    expect([...new Set(found)].sort()).toEqual(Object.keys(HARMLESS).sort());
    const routed = actions.map(({ name }) => name);
    expect(limited.filter((name) => !routed.includes(name))).toEqual([
      // Called by the content manager.
      'plugin::users-permissions.contentmanageruser.create',
    ]);
  });

  test('cover every mutation that is not one of content', () => {
    const schema = app.strapi.plugin('graphql').service('content-api').buildSchema();
    const mutations = Object.keys(schema.getMutationType().getFields());
    const attempted = Object.values(ATTEMPTS)
      .flat()
      .flatMap(({ mutation }) => /^\w+/.exec(mutation ?? '')?.[0] ?? []);
    const others = mutations.filter(
      (name) => !OF_CONTENT.test(name) && !HARMLESS_MUTATIONS.includes(name)
    );
    expect(others.sort()).toEqual(attempted.sort());
  });

  test('are tried here, every one', () => {
    expect(Object.keys(ATTEMPTS).sort()).toEqual([...limited].sort());
  });

  const ways = Object.entries(ATTEMPTS).flatMap(([name, attempts]) =>
    attempts.map(
      (one) =>
        [
          name,
          one.rest?.slice(0, 2).join(' ') ?? `mutation ${/^\w+/.exec(one.mutation!)![0]}`,
          one,
        ] as const
    )
  );

  test.each(ways)('reject one attempt too many of %s by %s', async (_name, _way, one) => {
    const [visitor, account] = [newVisitor(), await newAccount(one)];
    for (let i = 0; i < LIMIT; i += 1) {
      const { isLimited, text } = await attempt(one, visitor, account);
      expect([isLimited, text]).toEqual([false, text]);
    }
    const last = await attempt(one, visitor, account);
    expect([last.isLimited, last.text]).toEqual([true, last.text]);
    expect(Number(last.retryAfter)).toBeGreaterThan(800);
    expect(last.text).toMatch(/Try again in 1\d minutes\./);
    // It is of this visitor or account alone.
    expect((await attempt(one, newVisitor(), await newAccount(one))).isLimited).toBe(false);
  });

  test.each(Object.entries(ATTEMPTS).filter(([, attempts]) => attempts.length > 1))(
    'count the ways to %s together',
    async (_name, attempts) => {
      const [visitor, account] = [newVisitor(), await newAccount(attempts[0]!)];
      const own = attempts.filter(({ as }) => as === attempts[0]!.as);
      const results: boolean[] = [];
      for (let i = 0; i <= LIMIT; i += 1)
        results.push((await attempt(own[i % own.length]!, visitor, account)).isLimited);
      expect(results).toEqual([false, false, false, true]);
    }
  );

  test('count each alias of a GraphQL request', async () => {
    const count = () => app.strapi.db.query(USER).count();
    const before = await count();
    const aliases = Array.from(
      { length: 50 },
      (_, i) =>
        `a${i}: register(input: { username: "alias${i}", email: "alias${i}@readers.test", password: "Correct-horse-1" }) { jwt }`
    );
    const visitor = newVisitor();
    const { body } = await app.request
      .post('/graphql')
      .set('X-Forwarded-For', visitor)
      .send({ query: `mutation { ${aliases.join(' ')} }` });
    expect(await count()).toBe(before + LIMIT);
    expect(body.errors.at(-1).extensions).toMatchObject({
      code: 'STRAPI_RATE_LIMIT_ERROR',
      error: { name: 'RateLimitError', details: { retryAfter: expect.any(Number) } },
    });
    const { status } = await app.request
      .post('/api/auth/local/register')
      .set('X-Forwarded-For', visitor)
      .send({ username: 'b', email: 'b@readers.test', password: 'Correct-horse-1' });
    expect(status).toBe(429);
  });

  test('hold when many attempts come at the same time', async () => {
    const visitor = newVisitor();
    const one = ATTEMPTS['admin::authentication.login']![0]!;
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        attempt(
          { ...one, rest: ['post', '/admin/login', { ...login, email: `a${i}@newsroom.test` }] },
          visitor
        )
      )
    );
    expect(all.filter(({ isLimited }) => !isLimited)).toHaveLength(LIMIT);
  });

  test('do not count a right password or token', async () => {
    const visitor = newVisitor();
    const name = 'Rita';
    await signIn(app, 'strapi-editor', name);
    const right = { email: 'rita.strapi-editor@desk.test', password: 'Correct-horse-1' };
    // Strapi's own limit for each account rejects more attempts.
    for (let i = 0; i < LIMIT + 2; i += 1) {
      const { status } = await app.request
        .post('/admin/login')
        .set('X-Forwarded-For', visitor)
        .send(right);
      expect(status).toBe(200);
    }
  });

  test('count wrong tokens for the metrics', async () => {
    const visitor = newVisitor();
    const read = (token: string, from = visitor) =>
      app.request
        .get('/_metrics')
        .set('X-Forwarded-For', from)
        .set('Authorization', `Bearer ${token}`)
        .then(({ status }) => status);
    for (let i = 0; i < LIMIT; i += 1) expect(await read('of-this-test')).toBe(200);
    for (let i = 0; i < LIMIT; i += 1) expect(await read('wrong')).toBe(401);
    expect(await read('wrong')).toBe(429);
    expect(await read('of-this-test', newVisitor())).toBe(200);
  });

  test.each([
    [
      'one network of IPv6',
      ['2001:db8::1', '2001:DB8:0:0:0:0:0:22', '2001:db8::ffff:0:1', '2001:db8::3%eth0'],
    ],
    [
      'brackets and ports',
      [
        '[2001:db8:0:5::1]:443',
        '2001:db8:0:5::2',
        '[2001:db8:0:5::3]',
        '[2001:0db8:0000:0005::4]:1',
      ],
    ],
    [
      'IPv4, mapped into IPv6 or not',
      ['203.0.113.77', '::ffff:203.0.113.77', '::ffff:cb00:714d', '203.0.113.77:8080'],
    ],
    [
      'short and long spellings',
      [
        '2001:db8:1::',
        '2001:db8:1:0:ffff:ffff:ffff:ffff',
        '2001:db8:1:0::8',
        '2001:0db8:0001:0000:0000:0000:0000:0009',
      ],
    ],
  ])('count as one visitor: %s', async (_what, addresses) => {
    const one = ATTEMPTS['plugin::users-permissions.auth.forgotPassword']![0]!;
    const results: boolean[] = [];
    for (const address of addresses) results.push((await attempt(one, address)).isLimited);
    expect(results).toEqual([false, false, false, true]);
  });

  test('count neighbouring networks as different visitors', async () => {
    const one = ATTEMPTS['plugin::users-permissions.auth.forgotPassword']![0]!;
    for (let i = 0; i < LIMIT + 1; i += 1)
      expect((await attempt(one, `2001:db8:9:${i}::1`)).isLimited).toBe(false);
    for (let i = 0; i < LIMIT + 1; i += 1)
      expect((await attempt(one, `::ffff:203.0.114.${i}`)).isLimited).toBe(false);
  });
});
