import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

describeDatabases('readiness', (client) => {
  const { app } = useApp({ client });

  test('answers while the database does, and is never cached', async () => {
    const { status, body, headers } = await app.request.get('/_ready');
    expect([status, body]).toEqual([200, { status: 'ready' }]);
    expect(headers['cache-control']).toBe('no-store');
  });
});
