import type { Block, InlineNode, ListBlock, ListItemBlock } from './blocks';
import type { Caret } from './caret';

type Unit = Block | ListItemBlock;

/** A step of the editor; all steps of a paste are undone together. */
export type Step =
  | { do: 'insert'; nodes: (Unit | InlineNode)[] }
  | { do: 'split' }
  | { do: 'delete' }
  | { do: 'press'; key: 'Enter' | 'Backspace' };

const insert = (nodes: (Unit | InlineNode)[]): Step => ({ do: 'insert', nodes });

/** Blocks that continue in the surrounding text. */
const isPlain = (unit: Unit) => unit.type === 'paragraph' || unit.type === 'list-item';

/** The words of a block of one line or item; null for longer lists. */
function inlineOf(unit: Unit): InlineNode[] | null {
  if (unit.type !== 'list') return unit.children;
  const [only, ...more] = unit.children;
  return only.type === 'list-item' && more.length === 0 ? only.children : null;
}

function deepen(list: ListBlock, depth: number): ListBlock {
  const children = list.children.map((child) =>
    child.type === 'list' ? deepen(child, depth) : child
  );
  return { ...list, indentLevel: (list.indentLevel ?? 0) + depth, children };
}

/** Converts blocks to children of a list, which may contain nothing else. */
function asItems(blocks: Block[], depth: number): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    if (block.type !== 'list') return [{ type: 'list-item', children: block.children }];
    return block.children.map((child) => (child.type === 'list' ? deepen(child, depth) : child));
  });
}

/** All lines with Strapi's line break between them, as Enter gives it within a quote. */
function asLines(units: Unit[]): InlineNode[] {
  const lines = units.flatMap((unit): InlineNode[][] =>
    unit.type === 'list' ? unit.children.map((child) => asLines([child])) : [unit.children]
  );
  return lines.flatMap((line, i): InlineNode[] =>
    i === 0 ? line : [{ type: 'text', text: '\n' }, ...line]
  );
}

/** Puts blocks where text follows: the last line goes before it, and what is no plain line stays a block of its own. */
function insertBefore(units: Unit[], inList: boolean): Step {
  const [only, ...more] = units;
  if (more.length === 0 && isPlain(only)) return insert(inlineOf(only) ?? [only]);
  if (isPlain(units[units.length - 1])) return insert(units);
  const empty: InlineNode[] = [{ type: 'text', text: '' }];
  return insert([...units, { type: inList ? 'list-item' : 'paragraph', children: empty }]);
}

function insertAt(caret: Caret, blocks: Block[]): Step[] {
  const inList = caret.block === 'item';
  const units: Unit[] = inList ? asItems(blocks, caret.depth) : blocks;
  const [first, ...rest] = units;
  const hasWords = caret.hasBefore || caret.hasAfter;
  if (caret.block === 'quote')
    return [insert(hasWords || units.length > 1 ? asLines(units) : units)];

  const line = inlineOf(first);
  if (rest.length === 0 && line && (hasWords || isPlain(first))) return [insert(line)];
  // A heading keeps its first line, so that it stays one.
  const readsOn = caret.hasBefore || (caret.block === 'heading' && isPlain(first));
  if (!readsOn) return [caret.hasAfter ? insertBefore(units, inList) : insert(units)];

  const left = isPlain(first) ? rest : units;
  const start: Step[] = isPlain(first) && line ? [insert(line)] : [];
  return [...start, { do: 'split' }, caret.hasAfter ? insertBefore(left, inList) : insert(left)];
}

/**
 * Plans the editor's steps for a paste. Its own insertion alone glues two paragraphs together in the middle of a third,
 * takes lists apart, and puts paragraphs into lists, which the server then rejects.
 */
export function plan(blocks: Block[], caret: Caret): Step[] {
  if (caret.isAll) {
    // Emptied, a list stays a list: the editor leaves it as it does for Backspace. In all else that key does nothing.
    const leaveList: Step = { do: 'press', key: 'Backspace' };
    return [{ do: 'delete' }, ...(caret.block === 'item' ? [leaveList] : []), insert(blocks)];
  }
  // Into an image nothing can be pasted: Enter opens a paragraph below it.
  if (caret.block === 'image' && !caret.isAcross) {
    return [{ do: 'press', key: 'Enter' }, insert(blocks)];
  }
  const steps = insertAt(caret, blocks);
  return caret.isAcross ? [{ do: 'delete' }, ...steps] : steps;
}
