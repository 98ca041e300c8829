import type {
  Block,
  InlineNode,
  ListBlock,
  TextNode,
} from '../../../src/plugins/quotes/admin/src/paste/blocks';

const SIGNS = [
  ['code', '`'],
  ['strikethrough', '~'],
  ['underline', '_'],
  ['italic', '/'],
  ['bold', '*'],
] as const;

const textOf = (node: TextNode): string =>
  SIGNS.reduce((text, [mark, sign]) => (node[mark] ? `${sign}${text}${sign}` : text), node.text);

const wordsOf = (nodes: InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === 'link' ? `[${node.children.map(textOf).join('')}](${node.url})` : textOf(node)
    )
    .join('');

function linesOf(list: ListBlock): string[] {
  const indent = '  '.repeat(list.indentLevel ?? 0);
  const sign = list.format === 'ordered' ? '1.' : '-';
  return list.children.flatMap((child) =>
    child.type === 'list' ? linesOf(child) : [`${indent}${sign} ${wordsOf(child.children)}`]
  );
}

/** Blocks as lines that can be read: `# heading`, `> quote`, `- item`, `*bold*`, `/italic/`, `[link](address)`. */
export function outline(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return linesOf(block);
    const words = wordsOf(block.children);
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${words}`];
    return [block.type === 'quote' ? `> ${words}` : words];
  });
}
