/** Tests that a review follows its quote through edits of the text, or becomes pending. */
import { ARTICLE, blockersOf, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const ADA = '“The bridge will open in May,” said Ada Marlow.';
const BEA = '“It will be wide enough for two trams,” Bea Norrland said.';
const EDITED = ADA.replace('in May', 'in June');

const text = (words: string, marks: Record<string, unknown> = {}) => ({
  type: 'text',
  text: words,
  ...marks,
});
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describeStricterDatabase('anchors', (client) => {
  const { newsroom } = useApp({ client });
  let article: Doc;

  /** The quotes of the draft as the editor sees them. */
  const seen = async () =>
    (await newsroom.quotes(article)).map((quote: Doc) => ({
      id: quote.documentId,
      text: quote.text,
      review: quote.review,
      reason: quote.reason,
      speaker: quote.speaker?.name ?? null,
      at: quote.anchor?.block ?? null,
    }));
  const save = (body: unknown[]) =>
    newsroom.documents(ARTICLE).update({ documentId: article.documentId, data: { body } });

  beforeEach(async () => {
    await newsroom.official();
    await newsroom.official({ name: 'Bea Norrland' });
    article = await newsroom.article([ADA, BEA]);
    for (const quote of await newsroom.quotes(article)) await newsroom.review(quote, 'confirm');
  });
  afterEach(() => newsroom.clear());

  test.each<[string, unknown[]]>([
    ['a new paragraph', [paragraph(text('News.')), paragraph(text(ADA)), paragraph(text(BEA))]],
    ['paragraphs in another order', [paragraph(text(BEA)), paragraph(text(ADA))]],
    ['paragraphs merged', [paragraph(text(`${ADA} ${BEA}`))]],
    [
      'a paragraph split',
      [
        paragraph(text('“The bridge will open in May,” said Ada Marlow.')),
        paragraph(text('')),
        paragraph(text(BEA)),
      ],
    ],
    ['straight marks', [paragraph(text(ADA.replace(/[“”]/g, '"'))), paragraph(text(BEA))]],
    [
      'non-breaking spaces',
      [paragraph(text(ADA.replace('in May', 'in\u00a0May'))), paragraph(text(BEA))],
    ],
    [
      'bold words',
      [
        paragraph(
          text('“The bridge will '),
          text('open', { bold: true }),
          text(' in May,” said Ada Marlow.')
        ),
        paragraph(text(BEA)),
      ],
    ],
  ])('%s: the review is kept', async (_, body) => {
    const before = await seen();
    await save(body);
    const after = await seen();
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after.map(({ review }) => review)).toEqual(['confirmed', 'confirmed']);
    for (const { speaker, text: words } of after)
      expect(speaker).toBe(words.includes('bridge') ? 'Ada Marlow' : 'Bea Norrland');
  });

  test('an edit inside a confirmed quote makes it pending, with the former text', async () => {
    const [first, second] = await seen();
    await newsroom.rewrite(article, [EDITED, BEA]);
    expect(await seen()).toEqual([
      {
        ...first,
        text: 'The bridge will open in June,',
        review: 'needs-review',
        reason: 'changed',
      },
      second,
    ]);
    const [blocker, ...others] = await blockersOf(newsroom.publish(article));
    expect(others).toEqual([]);
    expect(blocker).toMatchObject({
      code: 'quote.needs-review',
      documentId: first.id,
      diff: [
        { kind: 'same', text: 'The bridge will open in ' },
        { kind: 'removed', text: 'May' },
        { kind: 'added', text: 'June' },
        { kind: 'same', text: ',' },
      ],
    });

    const [changed] = await newsroom.quotes(article);
    await newsroom.review(changed, 'confirm');
    await newsroom.publish(article);
    expect(await newsroom.quotes(article, 'published')).toMatchObject([
      { documentId: first.id, text: 'The bridge will open in June,' },
      { documentId: second.id },
    ]);
  });

  test.each<[string, string[]]>([
    ['edited', [EDITED, BEA]],
    ['deleted', [BEA]],
    ['put in another mouth', [ADA.replace('Ada Marlow', 'Bea Norrland'), BEA]],
    ['copied to another speaker', [ADA, ADA.replace('Ada Marlow', 'Bea Norrland'), BEA]],
  ])('an edit that is undone brings the quotes back as they were: %s', async (_, paragraphs) => {
    const other = await newsroom.official({ name: 'Cy Ostrom' });
    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'reassign', { speaker: other.documentId });
    const before = await seen();
    expect(before[0]).toMatchObject({ review: 'reassigned', speaker: 'Cy Ostrom' });
    await newsroom.rewrite(article, paragraphs);
    await newsroom.rewrite(article, [...paragraphs, 'And more.']);
    await newsroom.rewrite(article, [ADA, BEA]);
    expect(await seen()).toEqual(before);
  });

  test('a confirmed quote whose text is gone is completed by dismissing it', async () => {
    const [first, second] = await seen();
    await newsroom.rewrite(article, [BEA]);
    expect(await seen()).toEqual([
      { ...second, at: 0 },
      { ...first, review: 'needs-review', reason: 'lost', at: null },
    ]);
    const [, lost] = await newsroom.quotes(article);
    for (const way of ['confirm', 'restore'] as const)
      await expect(newsroom.review(lost, way)).rejects.toThrow('not in the text');
    await expect(newsroom.publish(article)).rejects.toThrow();

    await newsroom.review(lost, 'dismiss');
    await newsroom.publish(article);
    expect(await newsroom.quotes(article, 'published')).toMatchObject([{ documentId: second.id }]);
    await newsroom.rewrite(article, [BEA, 'The end.']);
    expect((await seen()).map(({ id }) => id)).toEqual([second.id]);
  });

  test('words in marks that were dismissed stay so when they come back', async () => {
    const [quote] = await newsroom.quotes(article);
    await newsroom.review(quote, 'dismiss');
    const before = await seen();
    await newsroom.rewrite(article, [BEA]);
    await newsroom.rewrite(article, [ADA, BEA]);
    expect(await seen()).toEqual(before);
  });

  test('the same words under two speakers keep their speakers', async () => {
    const both = ['“We agree,” said Ada Marlow.', '“We agree,” said Bea Norrland.'];
    await newsroom.rewrite(article, both);
    for (const quote of await newsroom.quotes(article))
      await newsroom.review(quote, quote.anchor ? 'confirm' : 'dismiss');
    await newsroom.rewrite(article, [...both].reverse());
    expect((await seen()).map(({ speaker, review }) => [speaker, review])).toEqual([
      ['Bea Norrland', 'confirmed'],
      ['Ada Marlow', 'confirmed'],
    ]);
    await newsroom.rewrite(article, [both[1]]);
    expect(await seen()).toMatchObject([
      { speaker: 'Bea Norrland', review: 'confirmed' },
      { speaker: 'Ada Marlow', review: 'needs-review', reason: 'lost', at: null },
    ]);
  });

  test('a quote without a review is found again', async () => {
    const open = await newsroom.article([ADA, BEA]);
    article = open;
    await newsroom.rewrite(article, [EDITED]);
    expect(await seen()).toMatchObject([
      { text: 'The bridge will open in June,', review: 'open', reason: null },
    ]);
  });
});
