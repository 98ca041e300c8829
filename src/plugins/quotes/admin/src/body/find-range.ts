import type { Anchor } from '../../../shared/contract';
import { rangeIn, readBlock, type BlockText } from './block-text';

/** Fewer characters around it than these do not tell a quote from its look-alike. */
const MIN_CONTEXT = 6;

/** The rendered body, read block by block on demand. */
export interface DrawnBody {
  /** Number of blocks. */
  size: number;
  block(index: number): BlockText | null;
}

export function readBody(editor: Element): DrawnBody {
  const read = new Map<number, BlockText>();
  return {
    size: editor.children.length,
    block(index) {
      const child = editor.children[index];
      if (!child) return null;
      const known = read.get(index) ?? readBlock(child);
      read.set(index, known);
      return known;
    },
  };
}

/** Finds text that occurs exactly once in the body; null otherwise. */
function findOnce(body: DrawnBody, words: string): { block: BlockText; at: number } | null {
  let found: { block: BlockText; at: number } | null = null;
  for (let index = 0; index < body.size; index += 1) {
    const block = body.block(index);
    const at = block?.text.indexOf(words) ?? -1;
    if (!block || at < 0) continue;
    if (found || block.text.includes(words, at + 1)) return null;
    found = { block, at };
  }
  return found;
}

/** Finds moved text by its whole context, else by the context on one side. */
function findMoved(body: DrawnBody, { prefix, exact, suffix }: Anchor): Range | null {
  const sides: [before: string, after: string][] = [
    [prefix, suffix],
    ['', suffix],
    [prefix, ''],
  ];
  for (const [before, after] of sides) {
    if (before.length + after.length < MIN_CONTEXT) continue;
    const found = findOnce(body, before + exact + after);
    if (!found) continue;
    const start = found.at + before.length;
    return rangeIn(found.block, start, start + exact.length);
  }
  return null;
}

/**
 * The words of an anchor on the page. The body can be ahead of what was last analysed: what has only moved is found by
 * the words around it. Null if its text has changed, or could be at two places.
 */
export function findRange(body: DrawnBody, anchor: Anchor): Range | null {
  const { block, start, exact } = anchor;
  if (exact === '') return null;
  const there = body.block(block);
  return there?.text.startsWith(exact, start)
    ? rangeIn(there, start, start + exact.length)
    : findMoved(body, anchor);
}
