/** Text of a block with its offset. */
interface Article {
  start: number;
  element: Element;
}

/** The text of a block as the server reads it (projection), and the elements that draw it. */
export interface BlockText {
  text: string;
  articles: Article[];
}

const ITEM = 'li[data-slate-node="element"]';
/** The texts of a block; what Slate draws where there is none is no text. */
const WORDS = '[data-slate-string]';
/** Elements that the projection skips but counts. */
const WORDLESS = 'pre, [data-slate-void]';

const SILENT: BlockText = { text: '', articles: [] };

/** Slate draws a line break at the end of a line twice, because a browser hides the last one. */
const withoutDouble = (text: string) => (text.endsWith('\n') ? text.slice(0, -1) : text);

/**
 * The text of a top-level block of the editor, the items of a list joined by newlines.
 * @param block a child of the editor: the block, or what Strapi draws around it
 */
export function readBlock(block: Element): BlockText {
  if (block.matches(WORDLESS) || block.querySelector(WORDLESS)) return SILENT;
  const articles: Article[] = [];
  let ended = '';
  let line = '';
  let hasItem = false;
  for (const element of block.querySelectorAll(`${ITEM}, ${WORDS}`)) {
    if (element.matches(WORDS)) {
      articles.push({ start: ended.length + line.length, element });
      line += element.textContent ?? '';
      continue;
    }
    if (hasItem) ended += `${withoutDouble(line)}\n`;
    hasItem = true;
    line = '';
  }
  return { text: ended + withoutDouble(line), articles };
}

/** The place of an offset in a drawn text, which a browser may have cut in several nodes. */
function pointIn(element: Element, offset: number): [node: Text, offset: number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}

/** Finds the last text node that begins at or before an offset. */
const articleAt = (articles: Article[], offset: number): Article | undefined =>
  articles.findLast(({ start }) => start <= offset);

/** Converts a span of a block's text to a range of the page. */
export function rangeIn({ articles }: BlockText, start: number, end: number): Range | null {
  const first = articleAt(articles, start);
  // The end belongs to the words before it, not to those that begin there.
  const last = articleAt(articles, end - 1);
  const from = first && pointIn(first.element, start - first.start);
  const to = last && pointIn(last.element, end - last.start);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
