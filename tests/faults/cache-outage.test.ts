/** While PostgreSQL cannot be asked, nothing that is kept is shown; when it can again, everything goes on. */
import { Client } from 'pg';
import { newsroomOf, OFFICIAL } from '../helpers/fixtures/newsroom';
import { rawGet } from '../helpers/http/raw-get';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeDatabases('a database that goes away', (client) => {
  if (client !== 'postgres') {
    test('cannot happen to a file', () => undefined);
    return;
  }
  let app: Booted;
  let admin: Client;
  let name: string;

  beforeAll(async () => {
    app = await bootStrapi({ client });
    name = new URL(process.env.DATABASE_URL!).pathname.slice(1);
    admin = new Client({ connectionString: process.env.TEST_DATABASE_URL });
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await app?.stop();
  });

  const allow = (isAllowed: boolean) =>
    admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS ${isAllowed}`);

  test('is noticed, also when it ends', async () => {
    const newsroom = newsroomOf(app.strapi);
    const { documentId } = await newsroom.official();
    await newsroom.documents(OFFICIAL).publish({ documentId });
    const article = await newsroom.article(['“The bridge will open,” said Ada Marlow.'], {
      title: 'A',
    });
    await newsroom.publish(article);
    const url = `${app.url}/api/pages/articles/${article.slug}`;
    await rawGet(url);
    expect((await rawGet(url)).status).toBe(200);

    app.strapi.log.level = 'crit';
    await allow(false);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      name,
    ]);
    for (let i = 0; i < 5; i++) {
      const { status, headers } = await rawGet(url);
      expect(status).toBe(503);
      expect(headers['cache-control']).toBe('no-store');
    }

    await allow(true);
    const until = Date.now() + 20_000;
    while ((await rawGet(url)).status !== 200) {
      if (Date.now() > until) throw new Error('It never came back.');
      await wait(100);
    }
    await newsroom.documents(OFFICIAL).update({ documentId, data: { name: 'Ada Marlow-Reed' } });
    await newsroom.documents(OFFICIAL).publish({ documentId });
    expect((await rawGet(url)).text).toContain('Ada Marlow-Reed');
  });
});
