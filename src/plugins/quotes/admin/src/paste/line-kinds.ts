import type { HeadingLevel, ListFormat } from './blocks';
import { readStyle } from './css';
import { PARAGRAPH, type LineKind } from './lines';
import { isWordQuote, wordListItem } from './word';

function headingLevel(element: Element): HeadingLevel | null {
  const spoken = element.getAttribute('role') === 'heading' && element.getAttribute('aria-level');
  const level = Number(spoken || /^H([1-6])$/.exec(element.tagName)?.[1]);
  return level >= 1 && level <= 6 ? (level as HeadingLevel) : null;
}

/** Computes the list level of an item. Word on the web gives each item its own list and states the level separately. */
function itemOf(element: Element): { level: number; format: ListFormat } {
  let depth = 0;
  for (let list = element.parentElement; list; list = list.parentElement) {
    if (/^[OU]L$/.test(list.tagName)) depth += 1;
  }
  const said = Number(element.getAttribute('data-aria-level') ?? 0);
  const format = element.closest('ol, ul')?.tagName === 'OL' ? 'ordered' : 'unordered';
  return { level: Math.max(depth, said, 1) - 1, format };
}

/** Mail sets what it answers, and old editors what they indent, as a block quotation: it is none. */
function isQuotation(element: Element): boolean {
  if (element.tagName !== 'BLOCKQUOTE') return isWordQuote(element);
  const isMail = element.getAttribute('type') === 'cite' || /gmail_quote/.test(element.className);
  return !isMail && !/^(none|0)/.test(readStyle(element).get('border') ?? '');
}

const hasParagraphs = (element: Element) =>
  [...element.children].some(({ tagName }) => tagName === 'P' || tagName === 'DIV');

/** Finds the source of a block quotation: its footer, or the text next to its paragraphs. */
function isSource(node: Node): boolean {
  const parent = node.parentElement;
  if (parent?.tagName !== 'BLOCKQUOTE') return false;
  if (node instanceof Element && /^(FOOTER|FIGCAPTION|CITE)$/.test(node.tagName)) return true;
  const isInline = !(node instanceof Element) || !/^(P|DIV|UL|OL|BLOCKQUOTE)$/.test(node.tagName);
  return isInline && hasParagraphs(parent);
}

/** Finds the kind of the lines in a node. Within a list item or quotation, everything but lists belongs to it. */
export function kindWithin(node: Node, style: Map<string, string>, outer: LineKind): LineKind {
  if (outer.kind === 'quote' && isSource(node)) return PARAGRAPH;
  if (!(node instanceof Element)) return outer;
  if (node.tagName === 'LI') return { kind: 'item', ...itemOf(node), of: node };
  if (outer.kind === 'item') return outer;
  const item = wordListItem(node, style);
  if (item) return { kind: 'item', ...item, of: node };
  const level = headingLevel(node);
  if (level) return { kind: 'heading', level, of: node };
  return isQuotation(node) ? { kind: 'quote', of: node } : outer;
}
