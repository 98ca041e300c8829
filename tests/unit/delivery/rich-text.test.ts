import {
  toArticleBlocks,
  type QuoteSpan,
} from '../../../src/plugins/delivery/server/src/projections/rich-text';
import { project } from '../../../src/plugins/quotes/shared/projection';
import { textOfBlocks, wordsOfQuote } from '../../helpers/fixtures/rich-text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (...children: object[]) => ({ type: 'list-item', children });
const list = (...children: object[]) => ({ type: 'list', format: 'ordered', children });

const cut = (body: unknown, ...spans: (QuoteSpan & { block?: number })[]) => {
  const byBlock = new Map<number, QuoteSpan[]>();
  for (const { block = 0, ...span } of spans)
    byBlock.set(block, [...(byBlock.get(block) ?? []), span]);
  return toArticleBlocks(body, byBlock);
};

describe('the runs of a body', () => {
  test('end where the look or the quote changes', () => {
    const body = [
      paragraph(text('He said “we '), text('will', { bold: true }), text(' go” twice.')),
    ];
    expect(cut(body, { quoteId: 'q', start: 9, end: 19 })).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'He said “' },
          { text: 'we ', quoteId: 'q' },
          { text: 'will', bold: true, quoteId: 'q' },
          { text: ' go', quoteId: 'q' },
          { text: '” twice.' },
        ],
      },
    ]);
  });

  test('belong to the innermost quote', () => {
    const body = [paragraph(text('abcdefghij'))];
    const [block] = cut(
      body,
      { quoteId: 'outer', start: 1, end: 9 },
      { quoteId: 'inner', start: 3, end: 6 }
    );
    expect(block).toEqual({
      type: 'paragraph',
      runs: [
        { text: 'a' },
        { text: 'bc', quoteId: 'outer' },
        { text: 'def', quoteId: 'inner' },
        { text: 'ghi', quoteId: 'outer' },
        { text: 'j' },
      ],
    });
  });

  test('keep links that are safe to follow, and the words of the others', () => {
    const link = (url: string) => ({ type: 'link', url, children: [text('here')] });
    const runs = (url: string) => cut([paragraph(link(url))])[0];
    expect(runs('https://example.org')).toMatchObject({
      runs: [{ text: 'here', url: 'https://example.org' }],
    });
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ])
      expect(runs(url)).toEqual({ type: 'paragraph', runs: [{ text: 'here' }] });
  });

  test('follow lists in lists as the anchors count them', () => {
    const body = [
      list(
        item(text('one')),
        item(text('two'), list(item(text('three')))),
        list(item(text('four')))
      ),
      paragraph(text('five')),
    ];
    const { text: all } = project(body);
    expect(all).toBe('one\ntwo\nthree\nfour\nfive');
    const at = (words: string) => ({
      start: all.indexOf(words),
      end: all.indexOf(words) + words.length,
    });
    const blocks = cut(body, { quoteId: 'q3', ...at('three') }, { quoteId: 'q4', ...at('four') });
    expect(textOfBlocks(blocks)).toBe(all);
    expect(wordsOfQuote(blocks, 'q3')).toBe('three');
    expect(wordsOfQuote(blocks, 'q4')).toBe('four');
  });

  test('are none where there is nothing to read, and every block keeps its place', () => {
    const body = [
      null,
      7,
      { type: 'unknown' },
      { type: 'image' },
      paragraph(),
      { type: 'heading', level: 9, children: [text('Up')] },
    ];
    const blocks = cut(body);
    expect(blocks).toHaveLength(body.length);
    expect(blocks.slice(0, 5)).toEqual(Array(5).fill({ type: 'paragraph', runs: [] }));
    expect(blocks[5]).toEqual({ type: 'heading', level: 2, runs: [{ text: 'Up' }] });
    expect(cut('no body')).toEqual([]);
  });

  test('leave code and pictures as they are', () => {
    const image = {
      url: '/uploads/a.jpg',
      alternativeText: 'A',
      caption: 'B',
      provider_metadata: { secret: 1 },
      hash: 'x',
    };
    expect(
      cut([
        { type: 'code', language: 'ts', children: [text('let a;')] },
        { type: 'image', image, children: [text('')] },
      ])
    ).toEqual([
      { type: 'code', text: 'let a;', language: 'ts' },
      {
        type: 'image',
        image: {
          url: '/uploads/a.jpg',
          alternativeText: 'A',
          caption: 'B',
          mime: 'application/octet-stream',
          width: null,
          height: null,
          formats: [],
        },
      },
    ]);
  });
});
