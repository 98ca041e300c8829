import type { Block } from './blocks';
import { readCaret, type Caret } from './caret';
import { convert, type Clipboard } from './convert';
import { insertData, takeSteps } from './insert';
import { plan } from './plan';

/** A line of plain text that goes into a line of the body: it takes that one's marks, and an address becomes a link. */
function lineWithin(blocks: Block[], html: string, caret: Caret): string | null {
  const [only, ...more] = blocks;
  const isPlain = html === '' && more.length === 0 && only.type === 'paragraph';
  if (!isPlain || caret.isAcross || caret.isAll || caret.block === 'image') return null;
  const [text] = only.children;
  return text.type === 'text' ? text.text : null;
}

/**
 * Pastes a text into an editor as clean blocks. False where the editor shall do it by itself: within code, outside of
 * its blocks, and where there is nothing to insert.
 */
export function pasteInto(editor: Element, clipboard: Clipboard): boolean {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return false;
  const caret = readCaret(editor, selection.getRangeAt(0));
  if (!caret || caret.block === 'code') return false;

  const blocks = convert(clipboard);
  if (blocks.length === 0) return false;
  const line = lineWithin(blocks, clipboard.html, caret);
  if (line !== null) return insertData(editor, { 'text/plain': line });
  return takeSteps(editor, plan(blocks, caret));
}
