import { loadSampleDesk } from '../../src/sample-desk';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/strapi';

jest.setTimeout(180_000);

const PIECE = '/api/pieces/belarus-zimbabwe-military-agreement';

describeDatabases('smoke', (client) => {
  let booted: Booted;

  beforeAll(async () => {
    booted = await bootStrapi({ client, env: { NODE_ENV: 'production' } });
    await loadSampleDesk(booted.strapi);
  });
  afterAll(() => booted?.stop());

  const get = (path: string) => booted.request.get(path);

  test('x', async () => {
    const a = await get(PIECE);
    const b = await get(PIECE);
    console.log(a.headers, b.headers, a.status, b.status, booted.strapi.plugin('delivery').service('cache').size());
    const http = await import('node:http');
    const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
    const one = () => new Promise<void>((resolve) => {
      http.get(booted.url + PIECE, { agent }, (res) => { res.resume(); res.on('end', () => resolve()); });
    });
    const t = Date.now();
    for (let i = 0; i < 100; i++) await Promise.all(Array.from({ length: 16 }, one));
    console.log('1600 in', Date.now() - t);
  });
});
