/** @jest-environment jsdom */
import { readBlock } from '../../../src/plugins/quotes/admin/src/body/block-text';
import { findRange, readBody } from '../../../src/plugins/quotes/admin/src/body/find-range';
import { project, toAnchor } from '../../../src/plugins/quotes/shared/projection';
import { draw } from './drawn';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const block = (type: string, ...children: unknown[]) => ({ type, children });
const link = (words: string) => ({
  type: 'link',
  url: 'https://a.example/',
  children: [text(words)],
});
const list = (...children: unknown[]) => ({ type: 'list', format: 'ordered', children });

const BODY = [
  block('paragraph', text('First 😀 words, '), text('bold', { bold: true }), text(' “and more”.')),
  block('code', text('const words = “none”;')),
  block('heading', text('Head\nof two lines')),
  { type: 'image', image: {}, children: [text('')] },
  block('paragraph', text('See '), link('the “linked” words'), text('')),
  block('paragraph', text('')),
  list(
    block('list-item', text('one ends so\n')),
    block('list-item', text('')),
    list(
      block('list-item', text('deep “one”')),
      list(block('list-item', link('deeper'), text(' 👩‍👩‍👧 two')))
    ),
    block('list-item', text('last'))
  ),
  block('quote', text('Said <so>.\nAnd so.\n')),
];

const anchorOf = (body: unknown[], words: string, nth = 0) => {
  const projection = project(body);
  let start = projection.text.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = projection.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return toAnchor(projection, { start, end: start + words.length });
};

test('reads the same text in blocks as the server', () => {
  const { text: all, blocks } = project(BODY);
  const drawn = [...draw(BODY).children].map((child) => readBlock(child).text);
  const expected = blocks.map(({ start, end }) => all.slice(start, end));
  expect(drawn).toEqual(expected);
});

test.each([
  'First',
  '😀 words',
  'words, bold “and',
  'bold',
  'Head\nof two',
  'the “linked” words',
  'linked',
  'one ends so',
  'deep “one”',
  'deeper 👩‍👩‍👧 two',
  'last',
  'Said <so>.',
  'And so.',
])('the words of an anchor are found: %j', (words) => {
  const range = findRange(readBody(draw(BODY)), anchorOf(BODY, words));
  expect(range?.toString()).toBe(words);
});

test('ends a range in its own text, not where the next begins', () => {
  const range = findRange(readBody(draw(BODY)), anchorOf(BODY, '😀 words, '));
  expect(range?.endContainer.textContent).toBe('First 😀 words, ');
});

describe('while the body is ahead of the analysis', () => {
  const saved = [
    block('paragraph', text('He said “yes” twice.')),
    block('paragraph', text('She said “yes” once.')),
  ];
  const second = anchorOf(saved, 'yes', 1);
  const find = (body: unknown[]) => {
    const editor = draw(body);
    const range = findRange(readBody(editor), second);
    const owner = range?.startContainer.parentElement?.closest('p');
    return range && [range.toString(), owner?.textContent];
  };

  test('finds a quote that moved with its whole context', () => {
    expect(find([block('paragraph', text('New.')), ...saved])).toEqual([
      'yes',
      'She said “yes” once.',
    ]);
  });

  test('finds a quote that moved with the text on one side', () => {
    for (const words of ['Then she had said “yes” once.', 'She said “yes” only once.']) {
      expect(find([saved[0], block('paragraph', text(words))])).toEqual(['yes', words]);
    }
  });

  test('rejects a look-alike in its place', () => {
    const same = block('paragraph', text('She said “yes” once.'));
    expect(find([block('paragraph', text('New.')), saved[0], same, same])).toBeNull();
    expect(find([saved[0], block('paragraph', text('Then “yes” and “yes”.'))])).toBeNull();
    expect(find([saved[0], block('paragraph', text('She said “no”.'))])).toBeNull();
    expect(find([])).toBeNull();
  });
});

test('reads split text nodes as one text', () => {
  const editor = draw([block('paragraph', text('He said “yes” twice.'))]);
  (editor.querySelector('[data-slate-string]')?.firstChild as Text).splitText(11);
  const body = [block('paragraph', text('He said “yes” twice.'))];
  expect(findRange(readBody(editor), anchorOf(body, '“yes”'))?.toString()).toBe('“yes”');
});
