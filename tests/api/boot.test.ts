import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

/** A local plugin that is not found is left out by Strapi without a word. */
describeDatabases('the local plugin, on a database that is empty', (client) => {
  const { app } = useApp({ client, isFirst: true });

  test('is loaded, with its services, routes and configuration', () => {
    const plugin = app.strapi.plugin('quotes');
    expect(plugin).toBeDefined();
    expect(Object.keys(plugin.services)).toEqual(
      expect.arrayContaining([
        'analysis',
        'people',
        'preflight',
        'publication',
        'quoteSync',
        'review',
      ])
    );
    expect(Object.keys(plugin.routes).sort()).toEqual(['admin', 'content-api']);
  });

  test('guards every route of the content API', () => {
    const routes = Object.values(app.strapi.apis).flatMap((api) =>
      Object.values((api as { routes: Record<string, { routes: object[] }> }).routes).flatMap(
        (router) => router.routes
      )
    ) as { config: { policies: string[] } }[];
    expect(routes.length).toBeGreaterThan(10);
    for (const { config } of routes) {
      expect(config.policies[0]).toBe('plugin::quotes.drafts-guard');
    }
  });
});
