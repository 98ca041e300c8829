import type { BaseEditor } from 'slate';
import type { Block } from '../../../src/plugins/quotes/admin/src/paste/blocks';
import type { Caret } from '../../../src/plugins/quotes/admin/src/paste/caret';
import { plan } from '../../../src/plugins/quotes/admin/src/paste/plan';
import { outline } from './outline';
import { atCaret, editorWith, follow } from './slate';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });
const quote = (words: string): Block => ({ type: 'quote', children: [text(words)] });
const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });
const list = (...words: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: words.map(item),
});
const nested: Block = {
  type: 'list',
  format: 'ordered',
  children: [
    item('one'),
    { type: 'list', format: 'unordered', indentLevel: 1, children: [item('deep')] },
  ],
};
const linked: Block = {
  type: 'paragraph',
  children: [text('see '), { type: 'link', url: 'https://a.example/', children: [text('here')] }],
};

/** Describes the caret in a text of one line, as the page would. */
function caretIn(line: string, block: Caret['block']): Caret {
  const [before, ...rest] = line.split('|');
  const after = rest.at(-1) ?? '';
  return {
    hasBefore: before !== '',
    hasAfter: after !== '',
    block,
    depth: 0,
    isAcross: false,
    isAll: false,
  };
}

function pasteAt(body: Block[], caret: Caret, blocks: Block[]): { body: string[]; caret: string } {
  const editor: BaseEditor = editorWith(structuredClone(body));
  follow(editor, plan(blocks, caret));
  return { body: outline(editor.children as Block[]), caret: atCaret(editor) };
}

const A = paragraph('A');
const B = paragraph('B');
const C = paragraph('C');

describe('into a paragraph', () => {
  test.each<[string, string, Block[], string[], string]>([
    ['a line in the middle', 'xx|yy', [A], ['xxAyy'], 'xxA|yy'],
    ['a line at the end', 'xx|', [A], ['xxA'], 'xxA|'],
    ['a line over a selection', 'xx|yy|zz', [A], ['xxAzz'], 'xxA|zz'],
    [
      'a line with a link',
      'xx|yy',
      [linked],
      ['xxsee [here](https://a.example/)yy'],
      'xxsee here|yy',
    ],
    ['a heading alone, in the middle', 'xx|yy', [heading('H')], ['xxHyy'], 'xxH|yy'],
    ['a list of one item', 'xx|yy', [list('i')], ['xxiyy'], 'xxi|yy'],
    ['two paragraphs in the middle', 'xx|yy', [A, B], ['xxA', 'Byy'], 'B|yy'],
    ['three over a selection', 'xx|yy|zz', [A, B, C], ['xxA', 'B', 'Czz'], 'C|zz'],
    ['two at the start', '|yy', [A, B], ['A', 'Byy'], 'B|yy'],
    ['two at the end', 'xx|', [A, B], ['xxA', 'B'], 'B|'],
    ['two into an empty one', '|', [A, B], ['A', 'B'], 'B|'],
    ['a heading first, at the end', 'xx|', [heading('H'), B], ['xx', '## H', 'B'], 'B|'],
    ['a heading last, in the middle', 'xx|yy', [A, heading('H')], ['xxA', '## H', 'yy'], '|yy'],
    ['a list in the middle', 'xx|yy', [list('i', 'j')], ['xx', '- i', '- j', 'yy'], '|yy'],
    ['a list at the start', '|yy', [list('i', 'j')], ['- i', '- j', 'yy'], '|yy'],
    ['a list at the end', 'xx|', [list('i', 'j')], ['xx', '- i', '- j'], 'j|'],
    ['a heading alone, into an empty one', '|', [heading('H')], ['## H'], 'H|'],
    ['a list in a list', '|', [nested], ['1. one', '  - deep'], 'deep|'],
  ])('%s', (_what, line, blocks, body, caret) => {
    expect(pasteAt([paragraph(line)], caretIn(line, 'paragraph'), blocks)).toEqual({ body, caret });
  });
});

describe('into a heading, which stays one', () => {
  test.each<[string, string, Block[], string[]]>([
    ['a line', '|', [A], ['## A']],
    ['two paragraphs', '|', [A, B], ['## A', 'B']],
    ['two paragraphs at its end', 'xx|', [A, B], ['## xxA', 'B']],
  ])('%s', (_what, line, blocks, body) => {
    expect(pasteAt([heading(line)], caretIn(line, 'heading'), blocks).body).toEqual(body);
  });
});

describe('into a quote, whose lines stay together', () => {
  test.each<[string, string, Block[], string[]]>([
    ['a line', 'xx|yy', [A], ['> xxAyy']],
    ['two paragraphs', '|', [A, B], ['> A\nB']],
    ['a list', 'xx|', [list('i', 'j')], ['> xxi\nj']],
  ])('%s', (_what, line, blocks, body) => {
    expect(pasteAt([quote(line)], caretIn(line, 'quote'), blocks).body).toEqual(body);
  });
});

describe('into a list, which holds items and lists alone', () => {
  test.each<[string, string, Block[], string[]]>([
    ['a line', 'xx|yy', [A], ['- xxAyy', '- last']],
    ['two paragraphs in the middle', 'xx|yy', [A, B], ['- xxA', '- Byy', '- last']],
    ['three paragraphs', 'xx|', [A, B, C], ['- xxA', '- B', '- C', '- last']],
    ['into an empty item', '|', [heading('H'), quote('Q')], ['- H', '- Q', '- last']],
    ['a list', 'xx|yy', [list('i', 'j')], ['- xxi', '- jyy', '- last']],
    ['a list in a list', 'xx|yy', [nested], ['- xxone', '  - deep', '- yy', '- last']],
  ])('%s', (_what, line, blocks, body) => {
    expect(pasteAt([list(line, 'last')], caretIn(line, 'item'), blocks).body).toEqual(body);
  });

  test('nests a pasted list below the list it is pasted into', () => {
    const caret = { ...caretIn('xx|', 'item'), depth: 1 };
    const [, , step] = plan([nested], caret);
    expect(step).toMatchObject({ do: 'insert', nodes: [{ type: 'list', indentLevel: 2 }] });
  });
});

describe('over a selection across blocks', () => {
  test('keeps the text before and after it', () => {
    const caret = { ...caretIn('xx|yy', 'paragraph'), isAcross: true };
    const body = [paragraph('xx|'), heading('gone'), paragraph('|yy')];
    expect(pasteAt(body, caret, [A, B]).body).toEqual(['xxA', 'Byy']);
  });

  test('replaces the whole selection, whatever it ends with', () => {
    const caret = { ...caretIn('|', 'paragraph'), isAcross: true, isAll: true };
    expect(pasteAt([paragraph('|one'), list('two', 'three|')], caret, [A, B]).body).toEqual([
      'A',
      'B',
    ]);
    expect(pasteAt([paragraph('|one'), heading('two|')], caret, [A]).body).toEqual(['A']);
  });
});
