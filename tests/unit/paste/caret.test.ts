/** @jest-environment jsdom */
import { readCaret } from '../../../src/plugins/quotes/admin/src/paste/caret';
import { draw } from '../body/drawn';

const text = (words: string) => ({ type: 'text', text: words });
const block = (type: string, ...children: unknown[]) => ({ type, children });
const list = (...children: unknown[]) => ({ type: 'list', format: 'unordered', children });
const item = (words: string) => block('list-item', text(words));

const BODY = [
  block('paragraph', text('one two')),
  block('heading', text('three')),
  list(item('four'), list(item('five'), item(''))),
  block('code', text('six')),
  { type: 'image', image: {}, children: [text('')] },
  block('quote', text('seven')),
  block('paragraph', text('')),
];

/** The place after a number of characters of a text, or in the empty text of a block. */
function place(editor: Element, words: string, offset: number): [Node, number] {
  const strings = [...editor.querySelectorAll('[data-slate-string], [data-slate-zero-width]')];
  const found = strings.find(({ textContent }) => textContent === (words || '\uFEFF'));
  if (!found?.firstChild) throw new Error(`“${words}” is not drawn`);
  return [found.firstChild, offset];
}

function caretAt(from: [string, number], to = from, body: unknown[] = BODY) {
  const editor = draw(body);
  const range = document.createRange();
  range.setStart(...place(editor, ...from));
  range.setEnd(...place(editor, ...to));
  return readCaret(editor, range);
}

test.each<[string, [string, number], object]>([
  [
    'the middle of a paragraph',
    ['one two', 3],
    { block: 'paragraph', hasBefore: true, hasAfter: true },
  ],
  ['its start', ['one two', 0], { hasBefore: false, hasAfter: true }],
  ['its end', ['one two', 7], { hasBefore: true, hasAfter: false }],
  ['a heading', ['three', 1], { block: 'heading' }],
  ['an item', ['four', 1], { block: 'item', depth: 0, hasBefore: true, hasAfter: true }],
  ['an item of a list in a list', ['five', 4], { block: 'item', depth: 1 }],
  ['an empty item', ['', 1], { block: 'item', hasBefore: false, hasAfter: false, isAll: false }],
  ['code', ['six', 1], { block: 'code' }],
  ['a quote', ['seven', 0], { block: 'quote' }],
])('a caret in %s', (_what, at, expected) => {
  expect(caretAt(at)).toMatchObject({ isAcross: false, isAll: false, ...expected });
});

test('finds a caret in an image', () => {
  const body = [{ type: 'image', image: {}, children: [text('')] }, block('paragraph', text('a'))];
  expect(caretAt(['', 0], ['', 0], body)).toMatchObject({ block: 'image', hasBefore: false });
});

test('finds a selection within one block', () => {
  expect(caretAt(['one two', 0], ['one two', 3])).toMatchObject({
    hasBefore: false,
    hasAfter: true,
    isAcross: false,
    isAll: false,
  });
});

test('finds a selection across blocks', () => {
  expect(caretAt(['one two', 3], ['four', 2])).toMatchObject({
    block: 'paragraph',
    hasBefore: true,
    hasAfter: true,
    isAcross: true,
    isAll: false,
  });
});

test('excludes the next block from a triple-click selection', () => {
  const caret = caretAt(['one two', 0], ['three', 0]);
  expect(caret).toMatchObject({ hasBefore: false, hasAfter: false, isAcross: false, isAll: false });
});

test('finds a selection of the whole text', () => {
  const body = [list(item('a')), block('paragraph', text('b'))];
  const all = { block: 'item', isAcross: true, isAll: true };
  expect(caretAt(['a', 0], ['b', 1], body)).toMatchObject(all);
  expect(caretAt(['a', 1], ['b', 1], body)).toMatchObject({ isAcross: true, isAll: false });
  // An empty body holds nothing that could be selected: an empty heading stays one.
  const empty = [block('heading', text(''))];
  expect(caretAt(['', 0], ['', 1], empty)).toMatchObject({ block: 'heading', isAll: false });
});

test('finds no caret outside the editor', () => {
  const editor = draw(BODY);
  const range = document.createRange();
  range.selectNodeContents(document.createElement('div'));
  expect(readCaret(editor, range)).toBeNull();
});
