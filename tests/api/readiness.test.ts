import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

describeDatabases('readiness', (client) => {
  let app: Booted;
  beforeAll(async () => {
    app = await bootStrapi({ client });
  });
  afterAll(() => app?.stop());

  test('answers while the database does, and is never cached', async () => {
    const { status, body, headers } = await app.request.get('/_ready');
    expect([status, body]).toEqual([200, { status: 'ready' }]);
    expect(headers['cache-control']).toBe('no-store');
  });
});
