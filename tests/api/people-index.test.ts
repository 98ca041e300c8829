import { deskOf, OFFICIAL } from '../helpers/fixtures/newsroom';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

const SAID = '“The bridge will open,” said Ada Marlow.';

/** Another server process has its own memory and the same database: a second people service stands for it. */
describeDatabases('the people index', (client) => {
  let app: Booted;
  let desk: ReturnType<typeof deskOf>;
  let elsewhere: {
    current(): Promise<{ size: number; get(id: string): { name: string } | undefined }>;
  };

  beforeAll(async () => {
    app = await bootStrapi({ client });
    desk = deskOf(app.strapi);
    const { default: services } = jest.requireActual(
      `${process.env.OTR_COMPILED_SERVER}/src/plugins/quotes/server/src/services`
    );
    elsewhere = services.people({ strapi: app.strapi });
  });
  afterAll(() => app?.stop());
  afterEach(() => desk.clear());

  test('is right in another process after each change', async () => {
    expect((await elsewhere.current()).size).toBe(0);
    const ada = await desk.official();
    const bea = await desk.official({ name: 'Bea Norrland' });
    expect((await elsewhere.current()).size).toBe(2);
    await desk.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { name: 'Ada Quist' },
    });
    expect((await elsewhere.current()).get(ada.documentId)?.name).toBe('Ada Quist');
    await desk.documents(OFFICIAL).delete({ documentId: bea.documentId });
    expect((await elsewhere.current()).get(bea.documentId)).toBeUndefined();
  });

  test('a name that only a component holds is found after it was added', async () => {
    const ada = await desk.official();
    const article = await desk.article([SAID.replace('Ada Marlow', 'Adelaide Marlow-Berg')]);
    expect(await desk.quotes(article)).toMatchObject([{ speaker: null }]);
    await desk.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { alternateNames: [{ name: 'Adelaide Marlow-Berg' }] },
    });
    await desk.rewrite(article, [SAID.replace('Ada Marlow', 'Adelaide Marlow-Berg')]);
    expect(await desk.quotes(article)).toMatchObject([{ speaker: { name: 'Ada Marlow' } }]);
  });
});
