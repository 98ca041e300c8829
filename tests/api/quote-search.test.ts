import { QuoteSearch, type QuoteResult } from '../../src/plugins/delivery/shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { quoteFixtures } from '../helpers/fixtures/random-quotes';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const BRIDGE = '“The bridge will open in May,” said Ada Marlow.';
const TRAM = '“Negotiations about the tram have failed,” said Bea Norrland.';

describeDatabases('quotes', (client) => {
  const { app, newsroom } = useApp({ client });
  let write: ReturnType<typeof quoteFixtures>;
  let ada: Doc;
  let bea: Doc;

  beforeAll(async () => {
    write = quoteFixtures(newsroom);
  });
  const people = async () => {
    ada = await write.ada();
    bea = await write.bea();
  };

  const ask = (query: string) => app.request.get(`/api/pages/quotes${query && `?${query}`}`);
  const page = async (query = ''): Promise<QuoteSearch> => {
    const { body, status } = await ask(query);
    expect([status, body.error?.message]).toEqual([200, undefined]);
    return QuoteSearch.parse(body);
  };
  const texts = async (query = '') => (await page(query)).data.map(({ text }) => text);
  const problem = async (query: string) => {
    const { body, status } = await ask(query);
    return [status, body.error?.message];
  };

  describe('of a small newsroom', () => {
    let treaty: Doc;
    let first: Doc;

    const small = async () => {
      await people();
      treaty = await write.treaty();
      first = await write.writeArticle([BRIDGE, TRAM], {
        day: '2025-09-17',
        agreements: [treaty.documentId],
      });
      await write.about(first, { 0: [treaty] });
      await newsroom.publish(first);
      await write.publishArticle(['“We sleep well,” said Ada Marlow.'], {
        day: '2024-03-01',
        title: 'An older article',
      });
    };

    const MAY = 'The bridge will open in May,';
    const FAILED = 'Negotiations about the tram have failed,';
    const SLEEP = 'We sleep well,';

    describe('as it is', () => {
      beforeAll(small);
      afterAll(() => newsroom.clear());

      test('stand with who said them, as what, when and where, newest first, in the order of the text', async () => {
        const { data, nextCursor, complete } = await page();
        expect(data.map(({ text }) => text)).toEqual([MAY, FAILED, SLEEP]);
        expect([nextCursor, complete]).toEqual([null, true]);
        expect(data[0]).toMatchObject({
          locale: 'en',
          kind: 'direct',
          day: '2025-09-17',
          highlight: null,
          speaker: { slug: 'ada-marlow', name: 'Ada Marlow', country: 'BY' },
          office: { title: 'Minister of Defence' },
          attributionText: null,
          agreements: [{ slug: 'treaty-of-the-bridge', title: 'Treaty of the Bridge' }],
          article: { documentId: first.documentId, locale: 'en', title: 'An article' },
        } satisfies Partial<Record<keyof QuoteResult, unknown>>);
      });

      test.each([
        ['official=ada-marlow', [MAY, SLEEP]],
        ['official=ada-marlow,bea-norrland', [MAY, FAILED, SLEEP]],
        ['official=ada-marlow&official=bea-norrland', [MAY, FAILED, SLEEP]],
        ['agreement=treaty-of-the-bridge', [MAY]],
        ['country=BY', [MAY, SLEEP]],
        ['country=se', [FAILED]],
        ['country=BY,SE', [MAY, FAILED, SLEEP]],
        ['country=ZW', []],
        ['office=defence minister', [MAY, SLEEP]],
        ['office=ministers', [MAY, SLEEP]],
        ['office=minister of health', []],
        ['kind=direct', [MAY, FAILED, SLEEP]],
        ['kind=indirect', []],
        ['kind=partial,indirect', []],
        ['locale=en', [MAY, FAILED, SLEEP]],
        ['locale=ru', []],
        ['from=2025', [MAY, FAILED]],
        ['to=2024', [SLEEP]],
        ['from=2024-03&to=2024-03', [SLEEP]],
        ['from=2025-09-17&to=2025-09-17', [MAY, FAILED]],
        ['from=2025-09-18', []],
        ['to=2025-09-16', [SLEEP]],
        ['official=ada-marlow&from=2025', [MAY]],
        ['official=ada-marlow&country=SE', []],
        ['official=bea-norrland&agreement=treaty-of-the-bridge', []],
        ['official=ada-marlow&agreement=treaty-of-the-bridge', [MAY]],
        ['country=BY&kind=direct&to=2024', [SLEEP]],
        ['office=minister&country=BY&from=2025', [MAY]],
        ['q=bridge', [MAY]],
        ['q=negotiation', [FAILED]],
        ['q=negot', [FAILED]],
        ['q=tram negotiating', [FAILED]],
        ['q=tram bridge', []],
        ['q="the bridge will"', [MAY]],
        ['q="bridge the will"', []],
        ['q=bridge&official=bea-norrland', []],
        [
          'q=bridge&official=ada-marlow&agreement=treaty-of-the-bridge&country=BY&kind=direct',
          [MAY],
        ],
        ['q=the&from=2025', [MAY, FAILED]],
        ['q=the&to=2024', []],
        ['q=failed&office=minister', []],
        ['q=open&office=minister', [MAY]],
      ])('%s', async (query, expected) => {
        expect((await texts(query)).sort()).toEqual([...expected].sort());
      });
    });

    describe('as it changes', () => {
      beforeEach(small);
      afterEach(() => newsroom.clear());

      test('are found by documentId and by a slug of before', async () => {
        expect(await texts(`official=${ada.documentId}`)).toEqual([MAY, SLEEP]);
        expect(await texts(`agreement=${treaty.documentId}`)).toEqual([MAY]);
        await newsroom
          .documents(OFFICIAL)
          .update({ documentId: ada.documentId, data: { slug: 'ada-m' } });
        await newsroom.documents(OFFICIAL).publish({ documentId: ada.documentId });
        expect(await texts('official=ada-m')).toEqual([MAY, SLEEP]);
        expect(await texts('official=ada-marlow')).toEqual([MAY, SLEEP]);
        expect((await page()).facets!.speakers[0].value).toBe('ada-m');
      });

      test('are counted by speaker, year and agreement over all that is filtered', async () => {
        const { facets, data } = await page('pageSize=1');
        expect(data).toHaveLength(1);
        expect(facets).toEqual({
          speakers: [
            { value: 'ada-marlow', label: 'Ada Marlow', count: 2 },
            { value: 'bea-norrland', label: 'Bea Norrland', count: 1 },
          ],
          years: [
            { value: 2025, label: '2025', count: 2 },
            { value: 2024, label: '2024', count: 1 },
          ],
          agreements: [{ value: 'treaty-of-the-bridge', label: 'Treaty of the Bridge', count: 1 }],
        });
        for (const query of [
          'q=sleep',
          'official=ada-marlow&to=2024',
          'office=defence&country=BY&to=2024',
        ]) {
          expect((await page(query)).facets).toEqual({
            speakers: [{ value: 'ada-marlow', label: 'Ada Marlow', count: 1 }],
            years: [{ value: 2024, label: '2024', count: 1 }],
            agreements: [],
          });
        }
        expect((await page('agreement=treaty-of-the-bridge')).facets!.speakers).toEqual([
          { value: 'ada-marlow', label: 'Ada Marlow', count: 1 },
        ]);
        expect((await page('facets=false')).facets).toBeNull();
        expect((await page('q=bridge')).facets!.agreements).toHaveLength(1);
      });

      test('show today’s names and addresses', async () => {
        await newsroom
          .documents(OFFICIAL)
          .update({ documentId: ada.documentId, data: { name: 'Ada Winter', country: 'LT' } });
        await newsroom.documents(OFFICIAL).publish({ documentId: ada.documentId });
        await newsroom
          .documents(ARTICLE)
          .update({ documentId: first.documentId, data: { title: 'Another title' } });
        await newsroom.publish(first);
        const { data, facets } = await page('official=ada-marlow');
        expect(data[0]).toMatchObject({
          speaker: { name: 'Ada Winter' },
          article: { title: 'Another title' },
        });
        expect(facets!.speakers[0].label).toBe('Ada Winter');
        // The office was a Belarusian one that day.
        expect(await texts('country=BY')).toEqual([MAY, SLEEP]);
        await newsroom
          .documents(OFFICIAL)
          .update({ documentId: bea.documentId, data: { country: 'NO' } });
        await newsroom.documents(OFFICIAL).publish({ documentId: bea.documentId });
        expect(await texts('country=SE')).toEqual([]);
        expect(await texts('country=NO')).toEqual([FAILED]);
        expect(await texts('country=NO&q=tram')).toEqual([FAILED]);
      });

      test('are removed with their article', async () => {
        await newsroom.documents(ARTICLE).unpublish({ documentId: first.documentId });
        expect(await texts()).toEqual([SLEEP]);
        expect(await texts('q=bridge')).toEqual([]);
        expect((await page('country=SE,BY')).facets!.speakers).toHaveLength(1);
        await newsroom.publish(first);
        expect(await texts('q=bridge')).toEqual([MAY]);
        await newsroom.documents(ARTICLE).delete({ documentId: first.documentId });
        expect(await texts()).toEqual([SLEEP]);
      });

      test('are the published words, not those of a draft, nor what is no speech', async () => {
        await newsroom.rewrite(first, [BRIDGE.replace('May', 'June'), TRAM]);
        expect(await texts()).toEqual([MAY, FAILED, SLEEP]);
        const draft = await newsroom.quotes(first);
        await newsroom.review(draft[1], 'dismiss');
        expect(await texts('q=tram')).toEqual([FAILED]);
        for (const quote of await newsroom.quotes(first))
          if (quote.review !== 'dismissed') await newsroom.review(quote, 'confirm');
        await newsroom.publish(first);
        expect(await texts()).toEqual(['The bridge will open in June,', SLEEP]);
        expect(await texts('q=tram')).toEqual([]);
        expect(await texts('official=bea-norrland')).toEqual([]);
      });

      test('are the same after a rebuild', async () => {
        const before = await page('pageSize=2');
        await app.strapi.plugin('delivery').service('rebuild').run();
        expect(await page('pageSize=2')).toEqual(before);
        expect(await texts('q=bridge')).toEqual([MAY]);
      });

      test('answer 404 and name the official or agreement that does not exist', async () => {
        expect(await problem('official=nobody')).toEqual([404, 'There is no official "nobody".']);
        expect(await problem('official=ada-marlow,nobody')).toEqual([
          404,
          'There is no official "nobody".',
        ]);
        expect(await problem('agreement=ada-marlow')).toEqual([
          404,
          'There is no agreement "ada-marlow".',
        ]);
        await newsroom.documents(AGREEMENT).create({ data: { title: 'A draft' } });
        expect((await problem('agreement=a-draft'))[0]).toBe(404);
      });
    });
  });

  test.each([
    ['q=', '"q" must hold a word to search for'],
    ['q=%21%3F "', '"q" must hold a word to search for'],
    ['office=%2B', '"office" must hold a word'],
    ['country=Belarus', '"country" must be a country code of two letters such as "BY"'],
    ['kind=shouted', '"kind" must be one of direct, partial, indirect'],
    ['from=2025-13', '"from" must be a day'],
    ['to=2025-02-30', '"to" must be a day'],
    ['from=2025&to=2024', '"from" (2025) must not be after "to" (2024)'],
    ['pageSize=0', '"pageSize" must be at least 1'],
    ['pageSize=101', '"pageSize" must be at most 100'],
    ['facets=yes', '"facets" must be true or false'],
    ['locale=english words', '"locale" must be a language code'],
    ['cursor=abc', '"cursor" must be a nextCursor'],
    ['speaker=ada-marlow', 'unknown parameter "speaker"'],
    ['official=', '"official" must not be empty'],
    ['q=one&q=two', '"q" must be given once'],
    [`q=${'word '.repeat(40)}`, '"q" must hold at most 32 words'],
  ])('a query is rejected with what is wrong: %s', async (query, message) => {
    const [status, said] = await problem(query);
    expect(said).toContain(message);
    expect(status).toBe(400);
  });

  describe('of a small article', () => {
    beforeEach(people);
    afterEach(() => newsroom.clear());

    test.each([
      `' OR 1=1 --`,
      `"; DROP TABLE delivery_quotes; --`,
      `bridge" OR words : "x`,
      `NEAR(bridge may) AND NOT OR *`,
      `bridge:* & !may | <->`,
      `(bridge ^ {may}`,
      `\\'bridge\\' \u0000 may`,
      `“bridge`,
      `«bridge» "may`,
      'а́б́в́ ёлка',
    ])('what is typed is never syntax: %s', async (typed) => {
      await write.publishArticle([BRIDGE], { day: '2025-09-17' });
      const { status } = await ask(`q=${encodeURIComponent(typed)}`);
      expect(status).toBe(200);
      expect((await ask(`office=${encodeURIComponent(typed)}`)).status).toBe(200);
      expect(await texts()).toHaveLength(1);
    });

    test('what was found is marked in safe HTML', async () => {
      await write.publishArticle(
        [
          "“A <img src=x onerror=alert(1)> & the “big” bridges of O'Hara,” said Ada Marlow.",
          '“<mark>Nothing</mark> is marked,” said Ada Marlow.',
        ],
        { day: '2025-09-17' }
      );
      const [found] = (await page(`q=${encodeURIComponent('<img onerror>  bridge')}`)).data;
      expect(found.highlight).toContain(
        'A &lt;<mark>img</mark> src=x <mark>onerror</mark>=alert(1)&gt; &amp; the'
      );
      expect(found.highlight).toContain('<mark>bridges</mark> of O&#39;Hara');
      expect(found.highlight!.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
      const [other] = (await page('q=nothing')).data;
      expect(other.highlight).toBe('&lt;mark&gt;<mark>Nothing</mark>&lt;/mark&gt; is marked,');
    });

    test('the best are first: all words near to each other, often, in a short text', async () => {
      const said = (words: string) => `“${words},” said Ada Marlow.`;
      await write.publishArticle(
        [
          said(
            'A tram is what we want, and a bridge some day, when there is money for one of them'
          ),
          said('Tram bridge'),
          said('The bridge and the trams of this town will be there for everybody, and so will I'),
        ],
        { day: '2025-09-17' }
      );
      const found = await texts('q=tram bridge');
      expect(found.map((text) => text.slice(0, 6))).toEqual(['Tram b', 'The br', 'A tram']);
    });
  });

  describe('in several languages', () => {
    afterAll(() => newsroom.clear());
    beforeAll(async () => {
      await people();
      const english = await write.publishArticle([BRIDGE], { day: '2025-09-17' });
      await write.publishArticle(['“It is wide,” said Ada Marlow.'], {
        day: '2025-09-16',
        title: 'In English only',
      });
      await write.translate(english, 'ru', 'Мост', [
        '«Соглашение о мосте подписано в мае», — сказала Ада Марлоу.',
      ]);
      await write.translate(english, 'be', 'Мост', [
        '«Пагадненне аб мосце падпісана ў маі ўрадам», — сказала Ада Марлаў.',
      ]);
    });

    test('each language has its own; an utterance counts once in all of them', async () => {
      expect((await page('locale=ru')).data).toMatchObject([
        {
          text: 'Соглашение о мосте подписано в мае',
          locale: 'ru',
          speaker: { name: 'Ада Марлоу' },
          office: { title: 'Министр обороны' },
          article: { locale: 'ru', title: 'Мост' },
        },
      ]);
      const all = await page('locale=*');
      expect(all.data.map(({ locale }) => locale)).toEqual(['en', 'en']);
      expect(all.facets!.speakers).toEqual([
        { value: 'ada-marlow', label: 'Ada Marlow', count: 2 },
      ]);
      expect((await page('locale=ru')).facets!.speakers[0].label).toBe('Ада Марлоу');
    });

    test.each([
      ['ru', 'соглашения', '<mark>Соглашение</mark> о мосте подписано в мае'],
      ['ru', 'мост подписан', 'Соглашение о <mark>мосте</mark> <mark>подписано</mark> в мае'],
      ['ru', '"о мосте"', 'Соглашение <mark>о</mark> <mark>мосте</mark> подписано в мае'],
      ['be', 'пагадненнем', '<mark>Пагадненне</mark> аб мосце падпісана ў маі ўрадам'],
      ['be', 'УРАДАМ', 'Пагадненне аб мосце падпісана ў маі <mark>ўрадам</mark>'],
      ['be', 'пагадн', '<mark>Пагадненне</mark> аб мосце падпісана ў маі ўрадам'],
    ])('in %s, %s is found in all its forms', async (language, q, highlight) => {
      const { data } = await page(`locale=${language}&q=${encodeURIComponent(q)}`);
      expect(data.map((found) => found.highlight)).toEqual([highlight]);
    });

    test.each([
      ['ru', 'министра обороны', 1],
      ['be', 'міністр абароны', 1],
      ['ru', 'minister', 1],
      ['ru', 'министр здравоохранения', 0],
    ])('in %s, the office %s', async (language, office, count) => {
      const { data } = await page(`locale=${language}&office=${encodeURIComponent(office)}`);
      expect(data).toHaveLength(count);
    });

    test('where it is in no other language it counts in the one that it is in', async () => {
      const { documentId } = (await page()).data[0].article;
      await newsroom.documents(ARTICLE).unpublish({ documentId, locale: 'en' });
      const { data } = await page('locale=*');
      expect(data.map(({ locale }) => locale)).toEqual(['be', 'en']);
      expect(await texts('locale=*&q=' + encodeURIComponent('урад'))).toHaveLength(1);
    });
  });

  describe('pages', () => {
    const LETTERS = ['Alpha', 'Bravo', 'Gamma', 'Delta', 'Echo', 'Hotel', 'India'];

    afterEach(() => newsroom.clear());
    beforeEach(async () => {
      await people();
      await write.publishArticle(
        LETTERS.map((word) => `“${word} bridge will be open,” said Ada Marlow.`),
        { day: '2025-09-17' }
      );
    });

    const walk = async (query: string, between: () => Promise<unknown>) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const found: QuoteSearch = await page(
          `pageSize=3&${query}${cursor ? `&cursor=${cursor}` : ''}`
        );
        seen.push(...found.data.map(({ text }) => text.split(' ')[0]));
        cursor = found.nextCursor;
        await between();
      } while (cursor);
      return seen;
    };

    test.each([
      '',
      'official=ada-marlow',
      'country=BY&kind=direct',
      'office=minister',
      'q=bridge',
      'q=bridge&official=ada-marlow',
    ])(
      'neither repeat nor leave out anything, whatever is published between two: %s',
      async (query) => {
        let round = 0;
        const [first] = await newsroom.documents(ARTICLE).findMany({ locale: 'en' });
        const seen = await walk(query, async () => {
          round += 1;
          // A quote before all others in the same article, and a newer article.
          await newsroom.rewrite(
            first,
            [`New${round}`, ...LETTERS].map(
              (word) => `“${word} bridge will be open,” said Ada Marlow.`
            )
          );
          for (const quote of await newsroom.quotes(first))
            if (quote.review === 'open' || quote.review === 'needs-review')
              await newsroom.review(quote, 'confirm');
          await newsroom.publish(first);
          await write.publishArticle([`“Bridge number ${round} is a bridge,” said Ada Marlow.`], {
            day: `2025-10-0${round}`,
            title: `Later ${round}`,
          });
        });
        expect(seen.filter((word) => LETTERS.includes(word)).sort()).toEqual([...LETTERS].sort());
      }
    );

    test('are in the order of the text', async () => {
      expect(await walk('', async () => undefined)).toEqual(LETTERS);
    });
  });
});
