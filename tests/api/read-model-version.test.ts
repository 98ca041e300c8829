import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import { createTables } from '../../src/plugins/delivery/server/src/store/tables';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const VERSION = { type: 'plugin', name: 'delivery', key: 'read-model-version' };
const PAGE = '/api/pages/officials/viktor-khrenin';

describeDatabases('a read model of another version', (client) => {
  const { app } = useApp({ client, env: { DELIVERY_CACHE: 'false' } });

  beforeAll(async () => {
    await loadSampleNewsroom(app.strapi);
  });

  const hasTable = (name: string) => app.strapi.db.getSchemaConnection().hasTable(name);
  const rebuild = () => app.strapi.plugin('delivery').service('rebuild');

  test('is kept as long as the version is the same', async () => {
    await createTables(app.strapi);
    expect(await rebuild().isComplete()).toBe(true);
  });

  test('is dropped, created and filled again, with the tables of earlier versions', async () => {
    const { body } = await app.request.get(PAGE);
    await app.strapi.store.set({ ...VERSION, value: 3 });
    await app.strapi.db
      .getSchemaConnection()
      .createTable('delivery_statements', (table) => table.integer('key'));

    await createTables(app.strapi);
    expect(await hasTable('delivery_statements')).toBe(false);
    expect(await hasTable('delivery_quotes')).toBe(true);
    expect(await rebuild().isComplete()).toBe(false);
    expect((await app.request.get(PAGE)).status).toBe(404);

    await rebuild().run();
    expect(await rebuild().isComplete()).toBe(true);
    expect((await app.request.get(PAGE)).body).toEqual(body);
  });
});
