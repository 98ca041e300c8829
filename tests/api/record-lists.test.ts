import { AgreementList, OfficialList } from '../../src/plugins/delivery/shared/contract';
import { keepContent } from '../helpers/fixtures/keep-content';
import { AGREEMENT, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { quoteFixtures } from '../helpers/fixtures/random-quotes';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

describeDatabases('lists of officials and agreements', (client) => {
  const { app, newsroom } = useApp({ client });
  let ada: Doc;

  const publish = async (uid: string, { documentId }: Doc) => {
    await newsroom.documents(uid).publish({ documentId });
  };
  const addOfficial = async (data: Record<string, unknown>): Promise<Doc> => {
    const official = await newsroom.official({ country: 'SE', ...data });
    await publish(OFFICIAL, official);
    return official;
  };
  const addAgreement = async (title: string, signedOn?: string): Promise<Doc> => {
    const agreement = await newsroom.documents(AGREEMENT).create({ data: { title, signedOn } });
    await publish(AGREEMENT, agreement);
    return agreement;
  };

  let restore: () => Promise<void>;

  beforeAll(async () => {
    await addOfficial({ name: 'Émile Zola' });
    await addOfficial({ name: 'bo de Vries' });
    ada = await quoteFixtures(newsroom).ada();
    await publish(OFFICIAL, ada);
    await addOfficial({ name: 'Zoë Quill' });
    await addAgreement('Undated');
    await addAgreement('Oldest', '2019');
    await addAgreement('Newest', '2025-09-17');
    await addAgreement('Middle', '2025-09');
    restore = await keepContent(app.strapi);
  });
  afterEach(() => restore());

  const get = (path: string) => app.request.get(`/api/pages/${path}`);
  const officials = async (query = ''): Promise<OfficialList> =>
    OfficialList.parse((await get(`officials${query}`)).body);
  const agreements = async (query = ''): Promise<AgreementList> =>
    AgreementList.parse((await get(`agreements${query}`)).body);
  const names = async (query = '') => (await officials(query)).data.map(({ name }) => name);
  const titles = async (query = '') => (await agreements(query)).data.map(({ title }) => title);

  test('officials are sorted by name, regardless of case and accents', async () => {
    expect(await names()).toEqual(['Ada Marlow', 'bo de Vries', 'Émile Zola', 'Zoë Quill']);
  });

  test('agreements are sorted by the day they were signed, the latest first', async () => {
    expect(await titles()).toEqual(['Newest', 'Middle', 'Oldest', 'Undated']);
  });

  test('an entry has what is needed to link to its page', async () => {
    expect((await officials()).data[0]).toEqual({
      documentId: ada.documentId,
      slug: 'ada-marlow',
      name: 'Ada Marlow',
      honorific: null,
      country: 'BY',
      portrait: null,
    });
    const [newest] = (await agreements()).data;
    expect(newest).toMatchObject({ slug: 'newest', title: 'Newest', signedOn: '2025-09-17' });
    expect((await get(`agreements/${newest!.slug}`)).status).toBe(200);
  });

  test('names and titles are in the requested locale', async () => {
    await addAgreement('Treaty', '2026');
    const [treaty] = await newsroom.documents(AGREEMENT).findMany({ filters: { slug: 'treaty' } });
    const data = { titles: [{ language: 'ru', title: 'Договор' }] };
    await newsroom.documents(AGREEMENT).update({ documentId: treaty.documentId, data });
    await publish(AGREEMENT, treaty);
    expect((await names('?locale=ru'))[0]).toBe('Ада Марлоу');
    expect((await titles('?locale=ru'))[0]).toBe('Договор');
  });

  test.each([
    ['officials', () => names(), (list: OfficialList) => list.data.map(({ name }) => name)],
    ['agreements', () => titles(), (list: AgreementList) => list.data.map(({ title }) => title)],
  ] as const)('%s are listed page by page', async (path, all, read) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: Doc = await get(`${path}?pageSize=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...read(body as never));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(await all());
  });

  test.each(['officials', 'agreements'])('%s are found in one statement of SQL', async (path) => {
    const { reader } = app.strapi.plugin('delivery').service('readStore').current();
    const all = jest.spyOn(reader, 'all');
    await get(`${path}?pageSize=2`);
    expect(all).toHaveBeenCalledTimes(1);
    all.mockRestore();
  });

  test.each([
    ['officials', 'language=ru'],
    ['officials', 'pageSize=101'],
    ['agreements', 'cursor=abc'],
    ['agreements', 'locale=en&locale=ru'],
  ])('%s reject ?%s', async (path, query) => {
    const { status, body } = await get(`${path}?${query}`);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('Invalid query')]);
  });

  test('drafts and unpublished records are not listed, and changes are seen at once', async () => {
    await newsroom.official({ name: 'A draft' });
    expect(await names()).toHaveLength(4);
    const { documentId } = ada;
    await newsroom.documents(OFFICIAL).update({ documentId, data: { name: 'Yva Marlow' } });
    expect((await names())[0]).toBe('Ada Marlow');
    await publish(OFFICIAL, ada);
    expect(await names()).toEqual(['bo de Vries', 'Émile Zola', 'Yva Marlow', 'Zoë Quill']);
    await newsroom.documents(OFFICIAL).unpublish({ documentId });
    expect(await names()).toEqual(['bo de Vries', 'Émile Zola', 'Zoë Quill']);
    await addAgreement('Latest', '2026');
    expect((await titles())[0]).toBe('Latest');
  });

  test('the second request is answered from the cache, with its tags', async () => {
    const made = () => app.strapi.plugin('delivery').service('cache').stats().uncached;
    const { headers } = await get('officials');
    const before = made();
    await get('officials');
    expect(made()).toBe(before);
    const tags = headers['surrogate-key']!.split(' ');
    expect(tags).toEqual(expect.arrayContaining(['officials', `official:${ada.documentId}`]));
  });

  describe('in GraphQL', () => {
    const ask = async (query: string): Promise<Doc> =>
      (await app.request.post('/graphql').send({ query })).body.data;

    test('are the same', async () => {
      const data = await ask(
        `{ officialPages(pageSize: 2, locale: "ru") {
             data { documentId slug name honorific country portrait { url } } nextCursor
           }
           agreementPages(pageSize: 2) {
             data { documentId slug title kind signedOn } nextCursor
           } }`
      );
      expect(data.officialPages).toEqual(await officials('?pageSize=2&locale=ru'));
      expect(data.agreementPages).toEqual(await agreements('?pageSize=2'));
    });
  });
});
