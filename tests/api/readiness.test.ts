import { bootStrapi, describeDatabases, type Booted } from '../helpers/strapi';

describeDatabases('readiness', (client) => {
  let app: Booted;
  beforeAll(async () => {
    app = await bootStrapi({ client });
  });
  afterAll(() => app?.stop());
  afterEach(() => jest.restoreAllMocks());

  test('is there while the database answers', async () => {
    const { status, body, headers } = await app.request.get('/_ready');
    expect([status, body]).toEqual([200, { status: 'ready' }]);
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('connection refused'))],
    ['says nothing', () => new Promise(() => undefined)],
  ])('is not while the database %s', async (_, answer) => {
    jest.spyOn(app.strapi.db.connection, 'raw').mockImplementation(answer as never);
    const { status } = await app.request.get('/_ready');
    expect(status).toBe(503);
  });
});
