import { AgreementPage, OfficialPage } from '../../src/plugins/delivery/shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { MINISTER, quoteFixtures } from '../helpers/fixtures/random-quotes';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const MAY = 'The bridge will open in May,';

describeDatabases('pages of officials and agreements', (client) => {
  const { app, newsroom } = useApp({ client });
  let write: ReturnType<typeof quoteFixtures>;
  let ada: Doc;
  let bea: Doc;
  let treaty: Doc;
  let protocol: Doc;
  let article: Doc;

  beforeAll(async () => {
    write = quoteFixtures(newsroom);
  });
  beforeEach(async () => {
    ada = await write.ada({
      biographies: [
        { language: 'en', text: 'She builds bridges.' },
        { language: 'ru', text: 'Она строит мосты.' },
      ],
      identifiers: [
        { scheme: 'Wikidata', value: 'Q1' },
        { scheme: 'Site', value: 'https://marlow.example' },
      ],
      officesHeld: [
        { title: 'Mayor', organization: 'City of Minsk', country: 'BY', to: '2023-12-31' },
        MINISTER,
      ],
    });
    bea = await write.bea();
    treaty = await write.treaty({
      parties: [
        { country: 'BY', signatories: [{ official: ada.documentId, capacity: 'Minister' }] },
      ],
      titles: [{ language: 'ru', title: 'Договор о мосте' }],
      signedOn: '2025-09',
    });
    // Each before what refers to it.
    await newsroom.documents(OFFICIAL).publish({ documentId: ada.documentId });
    await newsroom.documents(AGREEMENT).publish({ documentId: treaty.documentId });
    protocol = await write.treaty({
      title: 'Protocol',
      relatedAgreements: [{ kind: 'implements', agreement: treaty.documentId }],
    });
    article = await write.writeArticle(
      ['“The bridge will open in May,” said Ada Marlow.', '“And the tram?” said Bea Norrland.'],
      { day: '2025-09-17', agreements: [treaty.documentId, protocol.documentId] }
    );
    await write.about(article, { 0: [treaty], 1: [treaty] });
    await newsroom.publish(article);
  });
  afterEach(() => newsroom.clear());

  const get = (path: string) => app.request.get(`/api${path}`);
  const officialPage = async (path: string): Promise<OfficialPage> => {
    const { body, status } = await get(`/pages/officials/${path}`);
    expect([status, body.error?.message]).toEqual([200, undefined]);
    return OfficialPage.parse(body.data);
  };
  const agreementPage = async (path: string): Promise<AgreementPage> => {
    const { body, status } = await get(`/pages/agreements/${path}`);
    expect([status, body.error?.message]).toEqual([200, undefined]);
    return AgreementPage.parse(body.data);
  };
  /** Returns the tags that were recorded as changed. */
  const changesOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const table = () => app.strapi.db.connection('delivery_changes');
    const [{ last }] = await table().max({ last: 'seq' });
    await work();
    const rows = await table()
      .where('seq', '>', last ?? 0)
      .select('tag');
    return [...new Set(rows.map(({ tag }: { tag: string }) => tag))];
  };
  const save = async (uid: string, { documentId }: Doc, data: Record<string, unknown>) => {
    await newsroom.documents(uid).update({ documentId, data });
    await newsroom.documents(uid).publish({ documentId });
  };

  test('an official has offices, quotes, agreements and articles in one request', async () => {
    const found = await officialPage('ada-marlow');
    expect(found).toMatchObject({
      documentId: ada.documentId,
      name: 'Ada Marlow',
      gender: 'female',
      biography: 'She builds bridges.',
      officesHeld: [{ title: 'Minister of Defence' }, { title: 'Mayor' }],
      identifiers: [
        { scheme: 'Wikidata', value: 'Q1' },
        { scheme: 'Site', value: 'https://marlow.example' },
      ],
      quotes: {
        data: [{ text: MAY, agreements: [{ slug: 'treaty-of-the-bridge' }] }],
        facets: {
          speakers: [{ value: 'ada-marlow', count: 1 }],
          years: [{ value: 2025, count: 1 }],
          agreements: [{ value: 'treaty-of-the-bridge', count: 1 }],
        },
        complete: true,
        nextCursor: null,
      },
      agreements: [{ slug: 'treaty-of-the-bridge', signedOn: '2025-09' }],
      articles: [{ documentId: article.documentId, title: 'An article' }],
    });
    expect(found.jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Ada Marlow',
        memberOf: [
          { '@type': 'OrganizationRole', roleName: 'Minister of Defence' },
          { '@type': 'OrganizationRole', roleName: 'Mayor' },
        ],
        sameAs: ['https://marlow.example'],
      },
      hasPart: [{ '@type': 'Quotation', text: MAY, dateCreated: '2025-09-17' }],
    });
  });

  test('an official is named, described and quoted in a language', async () => {
    expect(await officialPage('ada-marlow?locale=ru')).toMatchObject({
      name: 'Ада Марлоу',
      biography: 'Она строит мосты.',
      officesHeld: [{ title: 'Министр обороны' }, { title: 'Mayor' }],
      agreements: [{ title: 'Договор о мосте' }],
      quotes: { data: [] },
      articles: [],
    });
    expect((await get('/pages/officials/ada-marlow?locale=ru&locale=en')).status).toBe(400);
    expect((await get('/pages/officials/ada-marlow?populate=*')).status).toBe(400);
  });

  test('an agreement has signatories, quotes, articles, and agreements that refer to it', async () => {
    const found = await agreementPage('treaty-of-the-bridge');
    expect(found).toMatchObject({
      documentId: treaty.documentId,
      parties: [{ signatories: [{ official: { slug: 'ada-marlow' }, capacity: 'Minister' }] }],
      referredToBy: [{ kind: 'implements', agreement: { slug: 'protocol' } }],
      articles: [{ documentId: article.documentId }],
      quotes: { facets: { years: [{ value: 2025, count: 2 }] } },
    });
    expect(found.quotes.data.map(({ text }) => text)).toEqual([MAY, 'And the tram?']);
    expect(found.jsonLd).toMatchObject({
      '@type': 'Legislation',
      name: 'Treaty of the Bridge',
      contributor: [{ '@type': 'Person', name: 'Ada Marlow' }],
      subjectOf: [{ text: MAY }, { text: 'And the tram?' }],
    });
    expect(await agreementPage('protocol')).toMatchObject({
      relatedAgreements: [{ kind: 'implements', agreement: { slug: 'treaty-of-the-bridge' } }],
      referredToBy: [],
    });
    expect((await agreementPage('treaty-of-the-bridge?locale=ru')).title).toBe('Договор о мосте');
  });

  test('the list continues at /api/pages/quotes', async () => {
    await write.publishArticle(
      Array.from({ length: 30 }, (_, i) => `“Bridge number ${i + 1} is open,” said Ada Marlow.`),
      { day: '2025-09-18', title: 'Many' }
    );
    const { quotes } = await officialPage('ada-marlow');
    expect(quotes.data).toHaveLength(25);
    expect(quotes.facets!.speakers[0].count).toBe(31);
    const { body } = await get(`/pages/quotes?official=ada-marlow&cursor=${quotes.nextCursor}`);
    const all = [...quotes.data, ...body.data].map(({ text }) => text);
    expect(new Set(all).size).toBe(31);
    expect(all.at(-1)).toBe(MAY);
    expect(body.nextCursor).toBeNull();
  });

  test('an address of before leads to the one of today; a documentId answers', async () => {
    await save(OFFICIAL, ada, { slug: 'ada-m' });
    await save(AGREEMENT, treaty, { slug: 'the-treaty' });
    const moved = await get('/pages/officials/ada-marlow?locale=ru');
    expect([moved.status, moved.headers.location]).toEqual([
      308,
      '/api/pages/officials/ada-m?locale=ru',
    ]);
    const other = await get('/pages/agreements/treaty-of-the-bridge');
    expect([other.status, other.headers.location]).toEqual([
      308,
      '/api/pages/agreements/the-treaty',
    ]);
    expect((await officialPage(ada.documentId)).slug).toBe('ada-m');
    expect((await agreementPage(treaty.documentId)).slug).toBe('the-treaty');
    for (const path of [
      '/pages/officials/nobody',
      '/pages/officials/the-treaty',
      '/pages/agreements/nothing',
    ]) {
      const { status, body } = await get(path);
      expect([status, body.error.message]).toEqual([404, expect.stringContaining('There is no')]);
    }
  });

  test('who is not public has no page, and is named on none', async () => {
    const cyra = await newsroom.official({ name: 'Cyra Ostrom' });
    await newsroom.documents(OFFICIAL).publish({ documentId: cyra.documentId });
    await save(AGREEMENT, protocol, {
      parties: [{ country: 'SE', signatories: [{ official: cyra.documentId }] }],
    });
    const signatories = async () => (await agreementPage('protocol')).parties[0].signatories;
    expect((await signatories())[0].official).toMatchObject({ slug: 'cyra-ostrom' });
    await newsroom.documents(OFFICIAL).unpublish({ documentId: cyra.documentId });
    expect(await signatories()).toEqual([{ official: null, capacity: null }]);
    for (const path of ['/pages/officials/cyra-ostrom', '/pages/quotes?official=cyra-ostrom'])
      expect((await get(path)).status).toBe(404);
  });

  test('takes as many SQL statements however much is on the page', async () => {
    const count = async () => {
      const { reader } = app.strapi.plugin('delivery').service('readStore').current();
      const all = jest.spyOn(reader, 'all');
      await officialPage('ada-marlow');
      const official = all.mock.calls.length;
      await agreementPage('treaty-of-the-bridge');
      const agreement = all.mock.calls.length - official;
      await get('/pages/quotes?official=ada-marlow&q=bridge');
      const search = all.mock.calls.length - official - agreement;
      all.mockRestore();
      return { official, agreement, search };
    };
    const few = await count();
    await write.publishArticle(
      Array.from({ length: 20 }, (_, i) => `“Bridge number ${i} is open,” said Ada Marlow.`),
      { day: '2025-09-18', title: 'Many', agreements: [treaty.documentId] }
    );
    expect(await count()).toEqual(few);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(9);
  });

  describe('changes are recorded for every page that shows them', () => {
    const official = () => `official:${ada.documentId}`;
    const namingAda = () => `naming:${ada.documentId}`;
    const namingTreaty = () => `naming:${treaty.documentId}`;

    test('an article gets a quote or another title, or is unpublished', async () => {
      const added = await changesOf(() =>
        write.publishArticle(['“Trams are fine,” said Ada Marlow.'], {
          day: '2025-09-18',
          title: 'New',
        })
      );
      expect(added).toEqual(expect.arrayContaining([namingAda(), 'quotes', 'articles']));
      const retitled = await changesOf(() => save(ARTICLE, article, { title: 'Other' }));
      expect(retitled).toEqual(
        expect.arrayContaining([`article:${article.documentId}`, namingAda(), namingTreaty()])
      );
      const gone = await changesOf(() =>
        newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId })
      );
      expect(gone).toEqual(expect.arrayContaining([namingAda(), namingTreaty(), 'quotes']));
    });

    test('an official renamed, of another country, or under another address', async () => {
      expect(await changesOf(() => save(OFFICIAL, ada, { name: 'Ada Winter' }))).toContain(
        official()
      );
      expect(await changesOf(() => save(OFFICIAL, ada, { slug: 'ada-w' }))).toContain(official());
      const moved = await changesOf(() => save(OFFICIAL, bea, { country: 'NO' }));
      expect(moved).toContain('quotes');
    });

    test.each([
      ['an official', OFFICIAL, () => ada, namingTreaty, 'speakers'],
      ['an agreement', AGREEMENT, () => treaty, namingAda, 'agreements'],
    ] as const)('%s who is named becomes public', async (_, uid, of, lists, facet) => {
      const { documentId } = of();
      const facets = async () => {
        const { body } = await get('/pages/quotes');
        return body.facets[facet].length;
      };
      const all = await facets();
      // A transfer of data leaves records that are named and not public.
      await app.strapi.db
        .query(uid)
        .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
      const refresh = () =>
        app.strapi.plugin('delivery').service('readModel').refresh(uid, [documentId]);
      expect(await changesOf(refresh)).toEqual(expect.arrayContaining([lists(), 'quotes']));
      expect(await facets()).toBe(all - 1);

      const there = await changesOf(() => newsroom.documents(uid).publish({ documentId }));
      expect(there).toEqual(expect.arrayContaining([lists(), 'quotes']));
      expect(await facets()).toBe(all);
    });

    test('an agreement that refers to another, or no longer', async () => {
      const changed = await changesOf(() => save(AGREEMENT, protocol, { relatedAgreements: [] }));
      expect(changed).toContain(namingTreaty());
      expect((await agreementPage('treaty-of-the-bridge')).referredToBy).toEqual([]);
    });
  });
});
