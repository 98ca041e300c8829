import { OFFICIAL } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open,” said Ada Marlow.';

/** Another server process has its own memory and the same database: a second people service plays its part. */
describeDatabases('the people index', (client) => {
  const { app, newsroom } = useApp({ client });
  let otherProcess: {
    current(): Promise<{ size: number; get(id: string): { name: string } | undefined }>;
  };

  beforeAll(async () => {
    const { default: services } = jest.requireActual(
      `${process.env.OTR_COMPILED_SERVER}/src/plugins/quotes/server/src/services`
    );
    otherProcess = services.people({ strapi: app.strapi });
  });
  afterEach(() => newsroom.clear());

  test('is right in another process after each change', async () => {
    expect((await otherProcess.current()).size).toBe(0);
    const ada = await newsroom.official();
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    expect((await otherProcess.current()).size).toBe(2);
    await newsroom.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { name: 'Ada Quist' },
    });
    expect((await otherProcess.current()).get(ada.documentId)?.name).toBe('Ada Quist');
    await newsroom.documents(OFFICIAL).delete({ documentId: bea.documentId });
    expect((await otherProcess.current()).get(bea.documentId)).toBeUndefined();
  });

  test('a name that only a component holds is found after it was added', async () => {
    const ada = await newsroom.official();
    const article = await newsroom.article([SAID.replace('Ada Marlow', 'Adelaide Marlow-Berg')]);
    expect(await newsroom.quotes(article)).toMatchObject([{ speaker: null }]);
    await newsroom.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { alternateNames: [{ name: 'Adelaide Marlow-Berg' }] },
    });
    await newsroom.rewrite(article, [SAID.replace('Ada Marlow', 'Adelaide Marlow-Berg')]);
    expect(await newsroom.quotes(article)).toMatchObject([{ speaker: { name: 'Ada Marlow' } }]);
  });
});
