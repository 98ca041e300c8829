/** The place of a paste: its block and selection decide how the pasted blocks are inserted. */
export interface Caret {
  /** True if its block has text before and after the selection. */
  hasBefore: boolean;
  hasAfter: boolean;
  block: 'paragraph' | 'heading' | 'quote' | 'item' | 'code' | 'image';
  /** Number of lists around the list of an item. */
  depth: number;
  /** Blocks are selected, not words of one. */
  isAcross: boolean;
  /** All that the editor holds is selected. */
  isAll: boolean;
}

const BLOCK = '[data-slate-node="element"]:not([data-slate-inline])';
const WORDS = '[data-slate-string]';

function blockType(element: Element): Caret['block'] {
  if (element.hasAttribute('data-slate-void')) return 'image';
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI') return 'item';
  return tag === 'PRE' ? 'code' : 'paragraph';
}

function depthOf(element: Element): number {
  let depth = -1;
  for (let list = element.parentElement?.closest(BLOCK); list; ) {
    if (/^[OU]L$/.test(list.tagName)) depth += 1;
    list = list.parentElement?.closest(BLOCK);
  }
  return Math.max(depth, 0);
}

type Point = [node: Node, offset: number];

/** Tells if a range holds text, without what the editor itself draws. */
function hasWords(range: Range): boolean {
  const { commonAncestorContainer: around } = range;
  const owner = around instanceof Element ? around : around.parentElement;
  if (owner?.closest(WORDS)) return range.toString() !== '';
  return [...range.cloneContents().querySelectorAll(WORDS)].some(({ textContent }) => textContent);
}

function hasWordsBetween(from: Point, to: Point): boolean {
  const range = document.createRange();
  range.setStart(...from);
  // An end that lies before the start takes the start with it: nothing is between them.
  range.setEnd(...to);
  return hasWords(range);
}

/** The blocks with words of their own that the selection touches. */
function touchedBlocks(leaves: Element[], range: Range): Element[] {
  const blocks = leaves.filter((leaf) => range.intersectsNode(leaf));
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!last || first === last) return blocks;
  // Three clicks select up to the start of the next block, which then has no part in it.
  const end: Point = [range.endContainer, range.endOffset];
  const hangs =
    !hasWordsBetween([last, 0], end) &&
    !hasWordsBetween([first, 0], [range.startContainer, range.startOffset]);
  return hangs && last.contains(range.endContainer) ? blocks.slice(0, -1) : blocks;
}

/** Finds the selection in an editor; null outside its blocks. */
export function readCaret(editor: Element, range: Range): Caret | null {
  const leaves = [...editor.querySelectorAll(BLOCK)].filter((block) => !block.querySelector(BLOCK));
  const blocks = touchedBlocks(leaves, range);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!last) return null;

  const { startContainer, startOffset, endContainer, endOffset } = range;
  const hasBefore = hasWordsBetween([first, 0], [startContainer, startOffset]);
  const hasAfter =
    last.contains(endContainer) &&
    hasWordsBetween([endContainer, endOffset], [last, last.childNodes.length]);
  const isWhole = first === leaves[0] && last === leaves.at(-1) && !hasBefore && !hasAfter;
  return {
    hasBefore,
    hasAfter,
    block: blockType(first),
    depth: depthOf(first),
    isAcross: blocks.length > 1,
    isAll: isWhole && hasWords(range),
  };
}
