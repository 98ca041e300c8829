import { project, toAnchor } from '../../../src/plugins/quotes/shared/projection';

const leaf = (text: string) => ({ type: 'text', text });
const block = (type: string, ...children: unknown[]) => ({ type, children });

describe('project', () => {
  test.each([
    ['paragraphs', [block('paragraph', leaf('a')), block('paragraph', leaf('b'))], 'a\nb'],
    ['a heading', [block('heading', leaf('a'))], 'a'],
    [
      'marks and links inside a paragraph',
      [block('paragraph', leaf('a '), block('link', leaf('link')), { ...leaf(' c'), bold: true })],
      'a link c',
    ],
    [
      'nested lists, an item a line',
      [
        block(
          'list',
          block('list-item', leaf('one')),
          block('list', block('list-item', leaf('two')))
        ),
      ],
      'one\ntwo',
    ],
    ['code left out', [block('code', leaf('a')), block('paragraph', leaf('b'))], '\nb'],
    [
      'an image left out',
      [{ type: 'image', children: [leaf('')] }, block('paragraph', leaf('b'))],
      '\nb',
    ],
  ])('%s', (_what, body, text) => {
    expect(project(body).text).toBe(text);
  });

  test.each([
    null,
    undefined,
    'text',
    7,
    {},
    [null, 1, 'x', {}, { type: 'paragraph', children: 7 }],
  ])('takes %j without an error', (body) => {
    expect(project(body).text.trim()).toBe('');
  });

  test('a quote block is a region, a line each, without the space around it', () => {
    const { text, regions } = project([
      block('paragraph', leaf('Before')),
      block('quote', leaf(' One.\nTwo. ')),
    ]);
    expect(regions.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('toAnchor', () => {
  const projection = project([
    block('paragraph', leaf('First.')),
    block('paragraph', leaf('He said “yes” twice.')),
  ]);
  const start = projection.text.indexOf('yes');

  test('counts within the block and keeps the words around', () => {
    expect(toAnchor(projection, { start, end: start + 3 })).toEqual({
      block: 1,
      start: 9,
      end: 12,
      exact: 'yes',
      prefix: 'He said “',
      suffix: '” twice.',
    });
  });

  test('does not cut a character in two', () => {
    const text = `${'😀'.repeat(20)} “yes” ${'😀'.repeat(20)}`;
    const wide = project([block('paragraph', leaf(text))]);
    const at = text.indexOf('yes');
    const { prefix, suffix } = toAnchor(wide, { start: at, end: at + 3 });
    expect(/^[\udc00-\udfff]/.test(prefix)).toBe(false);
    expect(/[\ud800-\udbff]$/.test(suffix)).toBe(false);
  });
});
