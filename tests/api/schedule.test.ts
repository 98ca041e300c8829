import { ARTICLE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const UNSURE = '“Nothing was decided.”';
const DUE = '2026-01-01T09:00:00.000Z';
const BEFORE = new Date('2026-01-01T08:59:00.000Z');
const AFTER = new Date('2026-01-01T09:00:30.000Z');

describeDatabases('scheduled articles', (client) => {
  const { app, newsroom } = useApp({ client });

  beforeEach(() => newsroom.official());
  afterEach(() => newsroom.clear());

  const run = (now: Date): Promise<string[]> =>
    app.strapi.plugin('quotes').service('schedule').runDue(now);
  const draft = ({ documentId, locale }: Doc): Promise<Doc> =>
    newsroom.documents(ARTICLE).findOne({ documentId, locale });
  const isPublic = async ({ documentId, locale }: Doc) =>
    (await newsroom.documents(ARTICLE).findOne({ documentId, locale, status: 'published' })) !==
    null;

  test('are published at their time, once', async () => {
    const article = await newsroom.article([SAID], { scheduledAt: DUE });
    expect(await run(BEFORE)).toEqual([]);
    expect(await isPublic(article)).toBe(false);

    expect(await run(AFTER)).toEqual([article.documentId]);
    expect(await isPublic(article)).toBe(true);
    expect((await newsroom.quotes(article, 'published')).length).toBe(1);
    expect((await draft(article)).scheduledAt).toBeNull();
    expect(await run(AFTER)).toEqual([]);
  });

  test('several processes at once publish it once', async () => {
    const article = await newsroom.article([SAID], { scheduledAt: DUE });
    const rounds = await Promise.all([run(AFTER), run(AFTER), run(AFTER)]);
    expect(rounds.flat()).toEqual([article.documentId]);
    const { entries } = await app.strapi
      .plugin('quotes')
      .service('activityLog')
      .page(article.documentId, 1, 10);
    expect(entries).toMatchObject([
      { action: 'published', actor: 'scheduler' },
      { action: 'scheduled' },
    ]);
  });

  test('stay drafts if they are blocked, say why, and are tried again after a save', async () => {
    const article = await newsroom.article([UNSURE], { scheduledAt: DUE });
    expect(await run(AFTER)).toEqual([]);
    expect(await isPublic(article)).toBe(false);
    const rejected = await draft(article);
    expect(new Date(rejected.scheduledAt).toISOString()).toBe(DUE);
    expect(rejected.scheduleRejection).toMatchObject({
      at: AFTER.toISOString(),
      blockers: [{ code: 'quote.pending' }],
    });

    expect(await run(AFTER)).toEqual([]);
    await newsroom.rewrite(article, [SAID]);
    expect((await draft(article)).scheduleRejection).toBeNull();
    expect(await run(AFTER)).toEqual([article.documentId]);
  });

  test('are tried again when a blocking quote is reviewed', async () => {
    const article = await newsroom.article([UNSURE], { scheduledAt: DUE });
    await run(AFTER);
    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'reassign', { attributionText: 'the mayor' });
    expect(await run(AFTER)).toEqual([article.documentId]);
  });

  test('one that is blocked keeps none of the others back', async () => {
    await newsroom.article([UNSURE], { title: 'Blocked', scheduledAt: '2025-01-01T09:00:00.000Z' });
    const good = await newsroom.article([SAID], { title: 'Good', scheduledAt: DUE });
    expect(await run(AFTER)).toEqual([good.documentId]);
  });

  test('an embargo that is longer is waited for', async () => {
    const article = await newsroom.article([SAID], {
      scheduledAt: DUE,
      embargoedUntil: '2026-01-02T09:00:00.000Z',
    });
    expect(await run(AFTER)).toEqual([]);
    expect((await draft(article)).scheduleRejection).toBeNull();
    expect(await run(new Date('2026-01-02T09:00:01.000Z'))).toEqual([article.documentId]);
  });

  test('can be changes of public articles', async () => {
    const article = await newsroom.article([SAID]);
    await newsroom.publish(article);
    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { title: 'A new title', scheduledAt: DUE },
    });
    expect(await run(AFTER)).toEqual([article.documentId]);
    const [found] = await newsroom.documents(ARTICLE).findMany({ status: 'published' });
    expect(found.title).toBe('A new title');
  });
});
