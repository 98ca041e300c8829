/** Tests that clients over a limit get an error, and others do not. */
import { signIn } from '../helpers/http/admin';
import { newsroomOf } from '../helpers/fixtures/newsroom';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

const LIMITS = { LIMIT_SIGN_IN: '3', LIMIT_READS: '5', LIMIT_ANALYSIS: '4' };
const STRANGER = '203.0.113.7';
const OTHER = '203.0.113.8';

describe('behind a proxy', () => {
  let app: Booted;

  beforeAll(async () => {
    app = await bootStrapi({ env: { ...LIMITS, IS_PROXIED: 'true' } });
  });
  afterAll(() => app?.stop());

  const from = (address: string, method: 'get' | 'post', path: string) =>
    app.request[method](path).set('X-Forwarded-For', address);
  const times = async (count: number, ask: () => PromiseLike<{ status: number }>) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++) statuses.push((await ask()).status);
    return statuses;
  };

  test('guessing passwords ends soon, for the address that guesses', async () => {
    await signIn(app, 'strapi-editor');
    const account = { email: 'edda.strapi-editor@desk.test', password: 'Correct-horse-1' };
    const wrong = (address: string, path: string, i: number) =>
      from(address, 'post', path).send({ email: `nobody${i}@desk.test`, password: 'x' });

    // Another account each time, and an address that is written otherwise: it does not help.
    expect((await wrong(STRANGER, '/admin/login', 1)).status).toBe(400);
    expect((await wrong(STRANGER, '/admin/login/', 2)).status).toBe(400);
    const reader = { identifier: 'nobody', password: 'x' };
    expect((await from(STRANGER, 'post', '/api/auth/local').send(reader)).status).toBe(400);

    const { status, body, headers } = await from(STRANGER, 'post', '/admin/login').send(account);
    expect(status).toBe(429);
    expect(body.error).toMatchObject({ status: 429, name: 'RateLimitError' });
    expect(body.error.message).toMatch(
      /^Too many attempts to sign in from this address\. Try again in 1\d minutes\.$/
    );
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    expect(headers['access-control-allow-origin']).toBe('*');

    // A user who knows the password may sign in any number of times.
    const right = () => from(OTHER, 'post', '/admin/login').send(account);
    expect(await times(5, right)).toEqual([200, 200, 200, 200, 200]);
  });

  test('limit requests for e-mails', async () => {
    const ask = () =>
      from('203.0.113.20', 'post', '/api/auth/forgot-password').send({ email: 'a@readers.test' });
    expect((await times(4, ask)).at(-1)).toBe(429);
  });

  test('a stranger reads so much a minute, the newsroom’s own front end as much as it likes', async () => {
    const read = (address: string) => () => from(address, 'get', '/api/articles');
    expect(await times(6, read('198.51.100.1'))).toEqual([200, 200, 200, 200, 200, 429]);
    const graphql = await from('198.51.100.1', 'post', '/graphql').send({
      query: '{ __typename }',
    });
    expect(graphql.status).toBe(429);
    // However the address is written that a route answers to.
    for (const path of ['/API/articles', '/api/articles/', '/GraphQL'])
      expect((await from('198.51.100.1', 'get', path)).status).toBe(429);
    expect(await times(8, read('10.1.2.3'))).not.toContain(429);
    expect(await times(8, read('::ffff:192.168.1.4'))).not.toContain(429);
    // One network of IPv6 is one visitor.
    const [first, last] = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'];
    await times(5, read(first));
    expect((await read(last)()).status).toBe(429);
    expect((await read('2001:db8:1:3::1')()).status).toBe(200);
  });

  test('do not count cached pages', async () => {
    const newsroom = newsroomOf(app.strapi);
    await newsroom.official();
    const article = await newsroom.article(['“The bridge will open,” said Ada Marlow.']);
    await newsroom.publish(article);
    const read = () => from('198.51.100.2', 'get', `/api/pages/articles/${article.slug}`);
    expect(await times(20, read)).not.toContain(429);
  });

  test('an analysis is counted for the session, wherever it comes from', async () => {
    const editor = await signIn(app, 'strapi-super-admin', 'Analya');
    const author = await signIn(app, 'strapi-author', 'Analyb');
    const analyse = (token: string, address: string) => () =>
      from(address, 'post', '/quotes/analyse').set('Authorization', `Bearer ${token}`).send({});
    await times(4, analyse(editor, '10.0.0.1'));
    expect((await analyse(editor, '10.0.0.2')()).status).toBe(429);
    expect((await analyse(author, '10.0.0.1')()).status).not.toBe(429);
  });
});

describe('without a proxy', () => {
  let app: Booted;
  beforeAll(async () => {
    app = await bootStrapi({ env: { ...LIMITS, CORS_ORIGINS: 'https://www.site.test' } });
  });
  afterAll(() => app?.stop());

  test('reject a client that claims another address', async () => {
    const guess = (i: number) =>
      app.request
        .post('/admin/login')
        .set('X-Forwarded-For', `203.0.113.${i}`)
        .send({ email: `nobody${i}@desk.test`, password: 'x' });
    for (let i = 0; i < 3; i++) expect((await guess(i)).status).toBe(400);
    expect((await guess(3)).status).toBe(429);
  });

  test('cookies come from sites that are named alone', async () => {
    const ask = async (origin: string) => {
      const { headers } = await app.request.get('/api/articles').set('Origin', origin);
      return [headers['access-control-allow-origin'], headers['access-control-allow-credentials']];
    };
    expect(await ask('https://www.site.test')).toEqual(['https://www.site.test', 'true']);
    const [origin] = await ask('https://elsewhere.test');
    expect(origin).toBeFalsy();
  });
});

test('pages of any site read without cookies, unless sites are named', async () => {
  const app = await bootStrapi();
  const { headers } = await app.request
    .get('/api/pages/articles')
    .set('Origin', 'https://any.test');
  await app.stop();
  expect(headers['access-control-allow-origin']).toBe('https://any.test');
  expect(headers).not.toHaveProperty('access-control-allow-credentials');
});
