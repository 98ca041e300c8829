import { ARTICLE, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const FIRST = '“The bridge will open in May,” said Ada Marlow.';
const SECOND = '“It will be wide,” Ada Marlow said.';

describeDatabases('quotes on save', (client) => {
  const { app, newsroom } = useApp({ client });

  afterEach(() => newsroom.clear());

  test('are found, linked and counted', async () => {
    await newsroom.official();
    const article = await newsroom.article([FIRST, '“Nobody knows,” the speaker added.']);
    const quotes = await newsroom.quotes(article);
    expect(quotes[0]).toMatchObject({
      text: 'The bridge will open in May,',
      kind: 'direct',
      decision: 'linked',
      review: 'open',
      locale: 'en',
      speaker: { name: 'Ada Marlow' },
      anchor: { block: 0, start: 1, end: 29, exact: 'The bridge will open in May,' },
    });
    const waiting = quotes.filter(
      ({ decision }) => decision !== 'linked' && decision !== 'unlisted'
    );
    const stored = await newsroom.documents(ARTICLE).findOne({ documentId: article.documentId });
    expect(stored.pendingQuotes).toBe(waiting.length);
    expect(article.pendingQuotes).toBe(waiting.length);
  });

  test('keep their identity through a save that leaves their words', async () => {
    await newsroom.official();
    const article = await newsroom.article([FIRST, SECOND]);
    const before = await newsroom.quotes(article);
    await newsroom.rewrite(article, ['A new beginning.', FIRST, SECOND]);
    const after = await newsroom.quotes(article);
    expect(after.map(({ documentId }) => documentId)).toEqual(
      before.map(({ documentId }) => documentId)
    );
    expect(after.map(({ anchor }) => anchor.block)).toEqual([1, 2]);
    expect(after.map(({ order }) => order)).toEqual([0, 1]);
  });

  test('are removed with their text, unless they were reviewed', async () => {
    await newsroom.official();
    const article = await newsroom.article([FIRST, SECOND]);
    const [first, second] = await newsroom.quotes(article);
    await newsroom.review(second, 'confirm');
    await newsroom.rewrite(article, ['Nothing is quoted.']);
    const after = await newsroom.quotes(article);
    expect(after).toMatchObject([
      { documentId: second.documentId, review: 'needs-review', reason: 'lost' },
    ]);
    expect(after.some(({ documentId }) => documentId === first.documentId)).toBe(false);

    await newsroom.rewrite(article, [SECOND]);
    expect(await newsroom.quotes(article)).toMatchObject([
      { documentId: second.documentId, review: 'confirmed', reason: null },
    ]);
  });

  test('that an editor reassigned stay so when the text around them is saved again', async () => {
    await newsroom.official();
    const other = await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([FIRST]);
    await newsroom.review((await newsroom.quotes(article))[0], 'reassign', {
      speaker: other.documentId,
    });
    await newsroom.rewrite(article, ['New.', FIRST]);
    expect(await newsroom.quotes(article)).toMatchObject([
      { review: 'reassigned', speaker: { name: 'Bea Norrland' } },
    ]);
  });

  test('become pending if their confirmed words get another speaker', async () => {
    await newsroom.official();
    await newsroom.official({ name: 'Bea Norrland' });
    const article = await newsroom.article([FIRST]);
    await newsroom.review((await newsroom.quotes(article))[0], 'confirm');
    await newsroom.rewrite(article, [FIRST.replace('Ada Marlow', 'Bea Norrland')]);
    expect(await newsroom.quotes(article)).toMatchObject([
      { review: 'needs-review', reason: 'attribution-changed', speaker: { name: 'Ada Marlow' } },
    ]);
  });

  test('follow an official who is added, renamed and deleted', async () => {
    const article = await newsroom.article([FIRST]);
    expect(await newsroom.quotes(article)).toMatchObject([
      { decision: 'unlisted', attributionText: 'Ada Marlow', speaker: null },
    ]);
    const ada = await newsroom.official();
    await newsroom.rewrite(article, [FIRST]);
    expect(await newsroom.quotes(article)).toMatchObject([
      { decision: 'linked', attributionText: null, speaker: { name: 'Ada Marlow' } },
    ]);
    await newsroom.documents(OFFICIAL).update({
      documentId: ada.documentId,
      data: { name: 'Zoe Quist' },
    });
    await newsroom.rewrite(article, [FIRST]);
    expect(await newsroom.quotes(article)).toMatchObject([{ decision: 'unlisted', speaker: null }]);
    await newsroom.rewrite(article, [FIRST.replace('Ada Marlow', 'Zoe Quist')]);
    expect(await newsroom.quotes(article)).toMatchObject([{ decision: 'linked' }]);
    await newsroom.rewrite(article, ['Nobody is quoted.']);
    await newsroom.documents(OFFICIAL).delete({ documentId: ada.documentId });
    await newsroom.rewrite(article, [FIRST.replace('Ada Marlow', 'Zoe Quist')]);
    expect(await newsroom.quotes(article)).toMatchObject([{ decision: 'unlisted', speaker: null }]);
  });

  test('forget an official whose creation was rolled back', async () => {
    const article = await newsroom.article([FIRST]);
    await expect(
      app.strapi.db.transaction(async () => {
        await newsroom.official();
        await newsroom.rewrite(article, [FIRST]);
        throw new Error('roll back');
      })
    ).rejects.toThrow('roll back');
    await newsroom.rewrite(article, [FIRST]);
    expect(await newsroom.quotes(article)).toMatchObject([{ decision: 'unlisted', speaker: null }]);
  });

  test('a save that fails leaves neither article nor quotes', async () => {
    await newsroom.official();
    const rows = app.strapi.plugin('quotes').service('quoteRows');
    const insert = jest.spyOn(rows, 'setArticleQuotes').mockRejectedValueOnce(new Error('no disk'));
    await expect(newsroom.article([FIRST])).rejects.toThrow('no disk');
    insert.mockRestore();
    expect(await newsroom.documents(ARTICLE).count({})).toBe(0);
    expect(await newsroom.rows()).toEqual([]);
  });

  test('fill the list of officials, and leave it to the editor afterwards', async () => {
    await newsroom.official();
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    await newsroom.official({ name: 'Carl Ostrom' });
    const article = await newsroom.article([FIRST, 'Bea Norrland listened.']);
    const listed = async () => {
      const { officials } = await newsroom
        .documents(ARTICLE)
        .findOne({ documentId: article.documentId, populate: ['officials'] });
      return officials.map(({ name }: Doc) => name);
    };
    expect(await listed()).toEqual(['Ada Marlow', 'Bea Norrland']);

    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { officials: { disconnect: [bea.documentId] } },
    });
    await newsroom.rewrite(article, [FIRST, 'Bea Norrland listened.', '“No,” said Carl Ostrom.']);
    expect(await listed()).toEqual(['Ada Marlow', 'Carl Ostrom']);
  });

  test('of a quote block, a list and a heading are found; code is left out', async () => {
    await newsroom.official();
    const text = (value: string) => [{ type: 'text', text: value }];
    const article = await newsroom.documents(ARTICLE).create({
      data: {
        title: 'Blocks',
        body: [
          { type: 'heading', level: 2, children: text('Ada Marlow: “We build”') },
          { type: 'quote', children: text('A block on its own.') },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: text('“An item,” said Ada Marlow.') }],
          },
          { type: 'code', children: text('say(“never”)') },
        ],
      },
    });
    const found = (await newsroom.quotes(article)).map(({ text: words, anchor }: Doc) => [
      anchor.block,
      words,
    ]);
    expect(found).toContainEqual([1, 'A block on its own.']);
    expect(found).toContainEqual([2, 'An item,']);
    expect(found.some(([, words]) => words.includes('never'))).toBe(false);
  });

  test('cannot be written from outside', async () => {
    await newsroom.official();
    const article = await newsroom.article([FIRST], { title: 'The bridge' });
    const [{ documentId }] = await newsroom.quotes(article);
    const quotes = newsroom.documents(QUOTE);
    await expect(quotes.create({ data: { text: 'Invented' } })).rejects.toThrow(
      /cannot be created/
    );
    for (const action of ['delete', 'publish', 'unpublish', 'discardDraft', 'clone']) {
      await expect(quotes[action]({ documentId })).rejects.toThrow(/“The bridge”/);
    }
    await expect(quotes.update({ documentId, data: { text: 'Altered' } })).rejects.toThrow(
      /"text"/
    );
    await expect(quotes.update({ documentId, data: {}, status: 'published' })).rejects.toThrow(
      /published/
    );
    await expect(
      newsroom.documents(ARTICLE).update({
        documentId: article.documentId,
        data: { quotes: { disconnect: [documentId] } },
      })
    ).rejects.toThrow(/"quotes" cannot be written/);
    await quotes.update({ documentId, data: { saidOn: '2025-09-17', occasion: 'A visit' } });
    expect(await newsroom.quotes(article)).toMatchObject([
      { saidOn: '2025-09-17', review: 'open' },
    ]);
  });
});
