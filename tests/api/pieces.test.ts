import { loadSampleDesk } from '../../src/sample-desk';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/strapi';

jest.setTimeout(180_000);

describeDatabases('a piece in one request', (client) => {
  let booted: Booted;

  beforeAll(async () => {
    booted = await bootStrapi({ client });
    await loadSampleDesk(booted.strapi);
  });
  afterAll(() => booted?.stop());

  const get = (path: string) => booted.request.get(path);

  test('has the article, its quotes with who said them, and the agreement', async () => {
    const { body, status } = await get('/api/pieces/belarus-zimbabwe-military-agreement');
    console.log(JSON.stringify(body, null, 1).slice(0, 6000));
    expect(status).toBe(200);
  });
});
