import type { Anchor, TextSpan } from './contract';

/** A node of Strapi's blocks, read defensively: the shape of stored leaves varies in the wild. */
interface BlockNode {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

interface Span {
  start: number;
  end: number;
}

/** The body as plain text, and the way back. Offsets are UTF-16 code units of `text`. */
export interface Projection {
  /** The text of the blocks, joined by newlines. */
  text: string;
  /** Offsets of the top-level blocks in `text`, in order. */
  blocks: Span[];
  /** Spans that are direct quotes because they are in a quote block. */
  regions: Span[];
}

/** Length of the context that an anchor keeps on each side. */
const CONTEXT = 32;
const SPOKEN_BLOCKS = new Set(['paragraph', 'heading', 'list', 'quote']);

const isNode = (value: unknown): value is BlockNode => typeof value === 'object' && value !== null;

function childrenOf(node: BlockNode): BlockNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** The lines of a block: one, or one for each item of a list and of the lists in it. */
function linesOf(block: BlockNode): string[] {
  const children = childrenOf(block);
  if (block.type === 'list') return children.flatMap(linesOf);
  const nested = children.filter((child) => child.type === 'list');
  return [
    inlineText(children.filter((child) => child.type !== 'list')),
    ...nested.flatMap(linesOf),
  ];
}

function inlineText(nodes: BlockNode[]): string {
  return nodes
    .map((node) => (typeof node.text === 'string' ? node.text : inlineText(childrenOf(node))))
    .join('');
}

/** The lines of a quote block, without the space at their edges: a direct quote each. */
function quotedLines(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const precedingContext = line.length - line.trimStart().length;
    const end = line.trimEnd().length;
    if (end > precedingContext)
      spans.push({ start: offset + start + precedingContext, end: offset + start + end });
    start += line.length + 1;
  }
  return spans;
}

/**
 * The plain text of a body: paragraphs, headings, list items and quote blocks. Code and images are left out, but
 * keep their place in the numbering of blocks.
 * @param body Strapi blocks; anything else gives an empty text
 */
export function project(body: unknown): Projection {
  const nodes = Array.isArray(body) ? body : [];
  const blocks: Span[] = [];
  const regions: Span[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const node of nodes) {
    const spoken = isNode(node) && SPOKEN_BLOCKS.has(String(node.type));
    const text = spoken ? linesOf(node).join('\n') : '';
    if (spoken && node.type === 'quote') regions.push(...quotedLines(text, offset));
    blocks.push({ start: offset, end: offset + text.length });
    texts.push(text);
    offset += text.length + 1;
  }
  return { text: texts.join('\n'), blocks, regions };
}

/** Finds the index of the block that contains an offset (binary search). */
function blockAt(blocks: Span[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Converts a span of the text to a span of its block. */
export function toTextSpan({ text, blocks }: Projection, span: Span): TextSpan {
  const block = blockAt(blocks, span.start);
  const { start } = blocks[block];
  return {
    block,
    start: span.start - start,
    end: span.end - start,
    text: text.slice(span.start, span.end),
  };
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The nearest offset at or after this one that cuts no character in two. */
function wholeCharacter(text: string, offset: number): number {
  return isLowSurrogate(text.charCodeAt(offset)) ? offset + 1 : offset;
}

/** Converts a span of the text to an anchor: position in its block, exact text and context. */
export function toAnchor(projection: Projection, span: Span): Anchor {
  const { block, start, end, text } = toTextSpan(projection, span);
  const within = projection.blocks[block];
  const from = wholeCharacter(projection.text, Math.max(within.start, span.start - CONTEXT));
  const to = wholeCharacter(projection.text, Math.min(within.end, span.end + CONTEXT));
  return {
    block,
    start,
    end,
    exact: text,
    prefix: projection.text.slice(from, span.start),
    suffix: projection.text.slice(span.end, to),
  };
}

/** Tells bodies apart by what their quotes depend on: the same for the same text with the same quote blocks. */
export function bodyKey({ text, regions }: Projection): string {
  const quoted = regions.map(({ start, end }) => `${start}-${end}`).join();
  return `${quoted}\n${text}`;
}
