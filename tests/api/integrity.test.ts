import { TABLES } from '../../src/plugins/delivery/server/src/store/tables';
import { FINDING_CODES } from '../../src/plugins/quotes/server/src/integrity/finding';
import {
  changesBetween,
  readState,
  tablesOf,
  undo,
  type State,
} from '../helpers/access/admin/database';
import {
  AGREEMENT,
  ARTICLE,
  newsroomOf,
  OFFICIAL,
  QUOTE,
  type Doc,
} from '../helpers/fixtures/newsroom';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

jest.setTimeout(180_000);

const PIER = '“We will mend the pier by spring,” said Ada Marlow.';
const FUTURE = '2100-01-01T09:00:00.000Z';
const QUAY = '“The quay stays as it is,” Ada Marlow added.';

describeDatabases('the check of integrity', (client) => {
  let booted: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let article: Doc;

  const query = (uid: string): Doc => booted.strapi.db.query(uid as never);
  const codes = async (): Promise<string[]> => {
    const own = await booted.strapi.plugin('quotes').service('integrity').check();
    const delivered = await booted.strapi.plugin('delivery').service('integrity').check();
    return [...new Set([...own, ...delivered].map(({ code }: Doc) => code))].sort();
  };
  const publicRow = (uid: string, where: object = {}): Promise<Doc> =>
    query(uid).findOne({
      where: { publishedAt: { $notNull: true }, ...where },
      orderBy: { id: 'asc' },
    });
  /** Damages one public quote. */
  const damageQuote = async (data: object) => {
    const { id } = await publicRow(QUOTE);
    await query(QUOTE).updateMany({ where: { id }, data });
  };

  /** Every row as it was before the first test. */
  let sound: State;
  const read = () => readState(booted.strapi, tablesOf(booted.strapi, 'content'));

  beforeAll(async () => {
    booted = await bootStrapi({ client });
    newsroom = newsroomOf(booted.strapi);
    await publishNewsroom();
    sound = await read();
  });
  afterAll(() => booted?.stop());

  beforeEach(async () => {
    expect(await codes()).toEqual([]);
  });
  // Publishing it all again would take many times as long.
  afterEach(async () => {
    await undo(booted.strapi, changesBetween(sound, await read()));
    await booted.strapi.plugin('delivery').service('rebuild').run();
  });

  async function publishNewsroom(): Promise<void> {
    const { documentId } = await newsroom.official({
      officesHeld: [{ title: 'Harbour master', from: '2020' }],
      alternateNames: [{ name: 'A. Marlow' }],
      identifiers: [{ scheme: 'Wikidata', value: 'Q42' }],
    } as never);
    await newsroom.documents(OFFICIAL).publish({ documentId });
    const { documentId: treaty } = await newsroom.documents(AGREEMENT).create({
      data: { title: 'A treaty', signedOn: '2024', inForceOn: '2025' },
    });
    await newsroom.documents(AGREEMENT).publish({ documentId: treaty });
    article = await newsroom.article([PIER, QUAY], {
      authors: [{ name: 'Clara Moss' }],
      sources: [{ name: 'The press office', url: 'https://example.org/1' }],
      seo: { canonicalUrl: 'https://example.org/pier' },
    });
    for (const quote of await newsroom.quotes(article)) await newsroom.review(quote, 'confirm');
    await newsroom.publish(article);
  }

  const damageAll = (uid: string, data: object) => query(uid).updateMany({ where: {}, data });
  const linkTo = (url: string) => [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'Here' }] }],
    },
  ];

  /** Values that a save rejects, in every kind of place where one can be. */
  const WRITTEN_AROUND: [code: string, uid: string, data: object][] = [
    ['address', QUOTE, { sourceUrl: 'data:text/html,x' }],
    ['address', 'article.source', { url: ' JaVaScRiPt:alert(1)' }],
    ['address', 'shared.seo', { canonicalUrl: '//evil.example' }],
    ['address', 'official.identifier', { value: 'java\nscript:alert(1)' }],
    ['address', ARTICLE, { body: linkTo('vbscript:x') }],
    ['name', ARTICLE, { title: '!!!' }],
    ['name', AGREEMENT, { title: '\u2003\u2003' }],
    ['name', OFFICIAL, { name: 'Ada \u202EMarlow' }],
    ['name', OFFICIAL, { name: 'The minister' }],
    ['name', 'official.alternate-name', { name: 'президент' }],
    ['name', 'official.office-held', { title: '\u200F' }],
    ['name', 'article.author', { name: '…' }],
    ['date-order', AGREEMENT, { signedOn: '2025-09', inForceOn: '2025-08-31' }],
    ['first-published-at', ARTICLE, { firstPublishedAt: new Date('2090-01-01') }],
  ];

  const DAMAGE: Record<string, () => Promise<unknown>> = {
    'published-twice': async () => {
      const { id: _id, ...row } = await publicRow(OFFICIAL);
      await query(OFFICIAL).create({ data: row });
    },
    'quote-without-article': () =>
      query(QUOTE).create({ data: { text: 'Nobody’s', kind: 'direct', order: 0, locale: 'en' } }),
    'quote-missing': async () => {
      const { id } = await publicRow(QUOTE);
      await query(QUOTE).delete({ where: { id } });
    },
    'quote-unpublished': () => damageQuote({ publishedAt: null }),
    'quote-foreign': () => damageQuote({ locale: 'be' }),
    'quote-withheld': () => damageQuote({ review: 'dismissed' }),
    'speaker-missing': async () => {
      const { id } = await publicRow(QUOTE);
      await booted.strapi.plugin('quotes').service('quoteRows').relink('speaker', [id], []);
    },
    'speaker-unpublished': async () => {
      const { id } = await publicRow(QUOTE);
      const draft = await query(OFFICIAL).findOne({ where: { publishedAt: { $null: true } } });
      const rows = booted.strapi.plugin('quotes').service('quoteRows');
      await rows.relink('speaker', [id], [{ from: id, to: draft.id }]);
    },
    anchor: async () => {
      const { anchor } = await publicRow(QUOTE);
      await damageQuote({ anchor: { ...anchor, start: anchor.start + 1 } });
    },
    counts: () =>
      query(ARTICLE).updateMany({
        where: { publishedAt: { $null: true } },
        data: { pendingQuotes: 7 },
      }),
    'schedule-without-person': () =>
      query(ARTICLE).updateMany({
        where: { publishedAt: { $null: true } },
        data: { scheduledAt: FUTURE },
      }),
    'published-with-schedule': () =>
      query(ARTICLE).updateMany({
        where: { publishedAt: { $notNull: true } },
        data: { scheduledAt: FUTURE },
      }),
    'published-under-embargo': () =>
      query(ARTICLE).updateMany({
        where: { publishedAt: { $notNull: true } },
        data: { embargoedUntil: FUTURE },
      }),
    'embargo-differs': async () => {
      const { documentId } = article;
      await newsroom
        .documents(ARTICLE)
        .update({ documentId, locale: 'ru', data: { title: 'Мост' } });
      await query(ARTICLE).updateMany({
        where: { documentId, locale: 'ru', publishedAt: { $null: true } },
        data: { embargoedUntil: FUTURE },
      });
    },
    'first-published-at': () =>
      query(ARTICLE).updateMany({
        where: { publishedAt: { $notNull: true } },
        data: { firstPublishedAt: new Date('2090-01-01') },
      }),
    address: () => damageQuote({ sourceUrl: 'javascript:alert(1)' }),
    name: () => damageAll(OFFICIAL, { name: '\u200B' }),
    'date-order': () => damageAll('official.office-held', { from: '2020-01', to: '2019' }),
    'read-model': () =>
      booted.strapi.db
        .connection(TABLES.records)
        .where({ document_id: article.documentId })
        .update({ title: 'Another title' }),
  };

  test('knows each way to damage a database', () => {
    expect(Object.keys(DAMAGE).sort()).toEqual([...FINDING_CODES, 'read-model'].sort());
  });

  test.each(Object.keys(DAMAGE))('finds what is damaged: %s', async (code) => {
    await DAMAGE[code]!();
    expect(await codes()).toContain(code);
  });

  test.each(WRITTEN_AROUND)('finds a wrong %s of %s: %j', async (code, uid, data) => {
    await damageAll(uid, data);
    expect(await codes()).toContain(code);
  });

  test('finds a first publication after the publication itself', async () => {
    const { id } = await publicRow(ARTICLE);
    await query(ARTICLE).updateMany({ where: { id }, data: { publishedAt: new Date(1000) } });
    expect(await codes()).toContain('first-published-at');
  });

  test('finds nothing after the work of a day', async () => {
    const second = await newsroom.article([
      PIER.replace('pier', 'bridge'),
      QUAY.replace('quay', 'lock'),
    ]);
    await newsroom.publish(second).catch(() => undefined);
    for (const quote of await newsroom.quotes(second)) await newsroom.review(quote, 'confirm');
    await newsroom.publish(second);
    await newsroom.rewrite(article, ['One more line before.', PIER, QUAY]);
    await newsroom.publish(article);
    await newsroom.rewrite(article, [QUAY]);
    await newsroom.documents(ARTICLE).discardDraft({ documentId: article.documentId });
    const [quote] = await newsroom.quotes(second);
    await newsroom.review(quote, 'dismiss');
    await newsroom.publish(second);
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    const agreement = await newsroom.documents(AGREEMENT).create({ data: { title: 'A pact' } });
    await newsroom.documents(AGREEMENT).publish({ documentId: agreement.documentId });
    await newsroom
      .documents(ARTICLE)
      .clone({ documentId: second.documentId, data: { title: 'Again' } });
    expect(await codes()).toEqual([]);
  });
});
