import { MARKS, type Block, type InlineNode, type TextNode } from './blocks';
import type { Line, LineKind, Run } from './lines';
import { toLists, type Item } from './lists';

/** Strapi's own line break inside a heading, a quote or a list item. */
const LINE_BREAK: Run = { text: '\n', format: {} };

function toText({ text, format }: Run): TextNode {
  const node: TextNode = { type: 'text', text };
  for (const mark of MARKS) if (format[mark]) node[mark] = true;
  return node;
}

/** Text and links, in order; what links to the same address is one link. */
function toInline(runs: Run[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (const run of runs) {
    const { url } = run.format;
    const last = nodes.at(-1);
    if (!url) nodes.push(toText(run));
    else if (last?.type === 'link' && last.url === url) last.children.push(toText(run));
    else nodes.push({ type: 'link', url, children: [toText(run)] });
  }
  return nodes;
}

const isSameBlock = (a: LineKind, b: LineKind) =>
  a.kind !== 'paragraph' && b.kind !== 'paragraph' && a.of === b.of;

/** Lines of one heading, quote or list item as one line with line breaks; a paragraph is a line. */
function joinLines(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const { is, runs } of lines) {
    const last = joined.at(-1);
    if (last && isSameBlock(last.is, is)) last.runs.push(LINE_BREAK, ...runs);
    else joined.push({ is, runs: [...runs] });
  }
  return joined;
}

/** A heading is bold as it is. */
function unbold({ text, format }: Run): Run {
  const { bold: _bold, ...rest } = format;
  return { text, format: rest };
}

function toBlock(is: Exclude<LineKind, { kind: 'item' }>, runs: Run[]): Block {
  if (is.kind === 'paragraph') return { type: 'paragraph', children: toInline(runs) };
  if (is.kind === 'quote') return { type: 'quote', children: toInline(runs) };
  return { type: 'heading', level: is.level, children: toInline(runs.map(unbold)) };
}

/** Strapi's blocks of the lines that were pasted. */
export function toBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const endLists = () => {
    blocks.push(...toLists(items));
    items = [];
  };
  for (const { is, runs } of joinLines(lines)) {
    if (is.kind === 'item') {
      items.push({ level: is.level, format: is.format, children: toInline(runs) });
      continue;
    }
    endLists();
    blocks.push(toBlock(is, runs));
  }
  endLists();
  return blocks;
}
