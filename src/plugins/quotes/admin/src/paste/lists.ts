import type { InlineNode, ListBlock, ListFormat } from './blocks';

export interface Item {
  level: number;
  format: ListFormat;
  children: InlineNode[];
}

/** Nests consecutive items as lists in lists. An item is at most one level below the one before it. */
export function toLists(items: Item[]): ListBlock[] {
  const lists: ListBlock[] = [];
  /** The open lists, the outermost first. */
  const open: ListBlock[] = [];
  for (const { level: wanted, format, children } of items) {
    const level = Math.min(wanted, open.length);
    open.length = Math.min(open.length, level + 1);
    if (open[level]?.format !== format) {
      const indent = level > 0 ? { indentLevel: level } : {};
      open[level] = { type: 'list', format, ...indent, children: [] };
      (open[level - 1]?.children ?? lists).push(open[level]);
    }
    open[level].children.push({ type: 'list-item', children });
  }
  return lists;
}
