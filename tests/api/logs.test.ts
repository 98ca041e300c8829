/** Tests what a server in production writes: a line of JSON for each event, without personal data. */
import { setTimeout } from 'node:timers/promises';
import supertest from 'supertest';
import { ARTICLE, blocks, newsroomOf } from '../helpers/fixtures/newsroom';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import {
  bootStrapi,
  describeStricterDatabase,
  type Booted,
  type Request,
} from '../helpers/servers/strapi';

const EDITOR = {
  firstname: 'Zofia',
  lastname: 'Kestrelova',
  email: 'z.kestrelova@desk.example',
  password: 'Correct-horse-1',
};
const READER = 'ovid.quill@readers.example';
const WRONG_PASSWORD = 'Wrong-horse-77';
const RESET_CODE = 'c0ffee-reset-5511';
const SOUGHT = 'Persimmonov';
const VISITOR = '203.0.113.77';
const SENTENCE = 'The velvet tariff comes into force on Tuesday';
const OFFICIALS = '/content-manager/collection-types/api::official.official';

/** Two servers, one after the other. */
const START_MS = 240_000;

interface Line {
  time: string;
  level: string;
  message: string;
  method?: string;
  path?: string;
  status?: number;
  ms?: number;
  requestId?: string;
  stack?: string;
}

describeStricterDatabase('logs', (client) => {
  let app: Booted;
  let server: ServingProcess;
  let request: Request;
  let token: string;
  /** Returns all output, and the part that is its log: Node's own messages go to the other stream. */
  let output = '';
  let log = '';

  const lines = (): Line[] =>
    log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const lineOf = async (id: string, level = 'http'): Promise<Line> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = lines().find((line) => line.requestId === id && line.level === level);
      if (found) return found;
      await setTimeout(20);
    }
    throw new Error(`No line of level "${level}" about the request ${id}.`);
  };
  const get = (path: string, id: string) => request.get(path).set('X-Request-Id', id);

  beforeAll(async () => {
    app = await bootStrapi({ client });
    const { id } = await app.strapi.service('admin::role').getSuperAdmin();
    await app.strapi
      .service('admin::user')
      .create({ ...EDITOR, isActive: true, registrationToken: null, roles: [id] });
    await app.strapi.plugin('users-permissions').service('user').add({
      username: 'ovid',
      email: READER,
      password: EDITOR.password,
      provider: 'local',
      confirmed: true,
    });
    server = await startServing(
      { NODE_ENV: 'production', SERVE_LOG_LEVEL: 'silly', IS_PROXIED: 'true' },
      (text, to) => {
        output += text;
        if (to === 'stdout') log += text;
      }
    );
    request = supertest(server.url);
    const { email, password } = EDITOR;
    const { body } = await request.post('/admin/login').send({ email, password });
    token = body.data.token;
  }, START_MS);
  afterAll(async () => {
    await server?.kill();
    await app?.stop();
  });

  test('say of a request what it was, without its query', async () => {
    await get(`/api/pages/quotes?q=${SOUGHT}`, 'request-of-a-reader').expect(200);
    const { time, ms, message, ...line } = await lineOf('request-of-a-reader');
    expect(line).toEqual({
      level: 'http',
      method: 'GET',
      path: '/api/pages/quotes',
      status: 200,
      requestId: 'request-of-a-reader',
    });
    expect(message).toMatch(/^GET \/api\/pages\/quotes \(\d+ ms\) 200$/);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(Math.abs(Date.now() - Date.parse(time))).toBeLessThan(60_000);
  });

  test('are about an answer from the cache as well, with a path in another script', async () => {
    const path = `/api/pages/articles?locale=en&pageSize=2`;
    const [first, second] = [await get(path, 'first-of-two'), await get(path, 'second-of-two')];
    expect([first, second].map(({ headers }) => headers['x-request-id'])).toEqual([
      'first-of-two',
      'second-of-two',
    ]);
    expect(await lineOf('second-of-two')).toMatchObject({
      path: '/api/pages/articles',
      status: 200,
    });
    const name = `/api/pages/articles/${encodeURIComponent('мост')}`;
    await get(name, 'cyrillic-path').expect(404);
    expect(await lineOf('cyrillic-path')).toMatchObject({ path: name, status: 404 });
  });

  test.each([
    ['none', undefined],
    ['one with an address of e-mail', READER],
    ['one that is too long', 'x'.repeat(65)],
    ['one that is too short to be one', 'a'],
  ])('give a request an id where it brings %s', async (_, given) => {
    const requested = request.get('/api/pages/articles');
    const { headers } = await (given ? requested.set('X-Request-Id', given) : requested);
    const id = headers['x-request-id'];
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(await lineOf(id)).toMatchObject({ path: '/api/pages/articles' });
  });

  test('name no account that signs in, resets a password or is searched for', async () => {
    const { email } = EDITOR;
    await request.post('/admin/login').send({ email, password: WRONG_PASSWORD }).expect(400);
    await request
      .post('/api/auth/local')
      .set('X-Forwarded-For', VISITOR)
      .send({ identifier: READER, password: WRONG_PASSWORD })
      .expect(400);
    await request.post('/admin/forgot-password').send({ email });
    await request.post('/api/auth/forgot-password').send({ email: READER });
    await request.get(`/admin/auth/reset-password?code=${RESET_CODE}`);
    await request.get(`/admin/users/${encodeURIComponent(email)}`);
    await request
      .get(`${OFFICIALS}?_q=${SOUGHT}`)
      .set({ Authorization: `Bearer ${token}`, 'X-Request-Id': 'the-last-of-these' })
      .expect(200);
    await lineOf('the-last-of-these');
    // A message that could not be sent is logged after the answer.
    await setTimeout(500);

    const secret = [email, encodeURIComponent(email), READER, WRONG_PASSWORD, RESET_CODE, SOUGHT];
    for (const text of [...secret, VISITOR, EDITOR.lastname, token, token.slice(-20)])
      expect(output).not.toContain(text);
  });

  test('say where the database rejected a draft, without its text', async () => {
    const newsroom = newsroomOf(app.strapi);
    const article = await newsroom.article(['A line.']);
    const column = (from: string, to: string) =>
      app.strapi.db.connection.schema.alterTable('quotes', (table) => table.renameColumn(from, to));
    await column('cue', 'away');
    try {
      await request
        .put(`/content-manager/collection-types/${ARTICLE}/${article.documentId}`)
        .set({ Authorization: `Bearer ${token}`, 'X-Request-Id': 'rejected-by-the-database' })
        .send({ title: 'An article', body: blocks(`“${SENTENCE},” said Ada Marlow.`) })
        .expect(500);
    } finally {
      await column('away', 'cue');
    }
    const line = await lineOf('rejected-by-the-database', 'error');
    expect(line.message).toMatch(/insert into [`"](public"\.")?quotes[`"][\s\S]*cue/);
    expect(line.stack).toMatch(/^\s+at /);
    expect(output).not.toContain(SENTENCE);
  });

  test('hold nothing that is not a line', () => {
    for (const { time, level, message } of lines())
      expect([time, level, message].every((value) => typeof value === 'string')).toBe(true);
  });
});
