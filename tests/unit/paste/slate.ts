/** Slate as Strapi's blocks editor sets it up, without a page. */
import {
  createEditor,
  Editor,
  Element,
  Text,
  Transforms,
  type BaseEditor,
  type Descendant,
  type Point,
} from 'slate';
import type { Step } from '../../../src/plugins/quotes/admin/src/paste/plan';

type Typed = { type?: string };

function withStrapiRules(editor: BaseEditor): BaseEditor {
  const { normalizeNode, isInline, isVoid } = editor;
  editor.isInline = (element) => (element as Typed).type === 'link' || isInline(element);
  editor.isVoid = (element) => (element as Typed).type === 'image' || isVoid(element);
  editor.normalizeNode = (entry) => {
    const [node, path] = entry;
    if (Text.isText(node) && (node as Typed).type !== 'text') {
      Transforms.setNodes(editor, { type: 'text' } as object, { at: path });
      return;
    }
    normalizeNode(entry);
  };
  return editor;
}

/** The place of a sign in the text of a document, which is taken out. */
function takeSign(editor: BaseEditor, sign: string): Point | null {
  for (const [node, path] of Editor.nodes(editor, { at: [], match: Text.isText })) {
    const offset = (node as { text: string }).text.indexOf(sign);
    if (offset < 0) continue;
    const point = { path, offset };
    Transforms.delete(editor, { at: point, distance: 1 });
    return point;
  }
  return null;
}

/** Creates an editor with its caret at `|`, or which has selected what is between two of them. */
export function editorWith(children: unknown[]): BaseEditor {
  const editor = withStrapiRules(createEditor());
  editor.children = children as Descendant[];
  const anchor = takeSign(editor, '|');
  if (!anchor) throw new Error('No | in the text');
  Transforms.select(editor, { anchor, focus: takeSign(editor, '|') ?? anchor });
  return editor;
}

/** Does what the browser's events make Slate do. Keys are Strapi's: the browser tests press them. */
export function follow(editor: BaseEditor, steps: Step[]): void {
  for (const step of steps) {
    if (step.do === 'insert') editor.insertFragment(step.nodes as Descendant[]);
    if (step.do === 'split') Editor.insertBreak(editor);
    if (step.do === 'delete') Editor.deleteFragment(editor, { direction: 'backward' });
  }
}

/** Text of the caret's block with the caret as `|`. */
export function atCaret(editor: BaseEditor): string {
  const { selection } = editor;
  if (!selection) return '';
  const block = Editor.above(editor, {
    match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
  });
  const path = block?.[1] ?? [];
  const before = Editor.string(editor, {
    anchor: Editor.start(editor, path),
    focus: selection.anchor,
  });
  const after = Editor.string(editor, {
    anchor: selection.anchor,
    focus: Editor.end(editor, path),
  });
  return `${before}|${after}`;
}
