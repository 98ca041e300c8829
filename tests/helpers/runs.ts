import type { ListItem, PieceBlock, Run } from '../../src/plugins/delivery/shared/contract';

const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');

function linesOf(item: ListItem): string[] {
  return [textOf(item.runs), ...item.lists.flatMap(({ items }) => items.flatMap(linesOf))];
}

function textOfBlock(block: PieceBlock): string {
  if (block.type === 'list') return block.items.flatMap(linesOf).join('\n');
  return 'runs' in block ? textOf(block.runs) : '';
}

/** The plain text of served blocks, as the quotes plugin projects a body. */
export const textOfBlocks = (blocks: PieceBlock[]): string => blocks.map(textOfBlock).join('\n');

function runsOf(block: PieceBlock): Run[] {
  const ofItem = (item: ListItem): Run[] => [...item.runs, ...item.lists.flatMap(runsOf)];
  if (block.type === 'list') return block.items.flatMap(ofItem);
  return 'runs' in block ? block.runs : [];
}

/** The words of the runs that belong to a quote. */
export function wordsOfQuote(blocks: PieceBlock[], quoteId: string): string {
  return textOf(blocks.flatMap(runsOf).filter((run) => run.quoteId === quoteId));
}
