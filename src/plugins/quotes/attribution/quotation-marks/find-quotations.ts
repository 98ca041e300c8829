/** Finds the regions between quotation marks: nested, never closed, or going on in the next paragraph. */
import type { QuotationSpan, MarkFamily, Range } from '../types';
import { nextOpening } from './mark-matching';
import type { Block } from './block';
import { blocksByParagraph } from './quote-blocks';
import { hasWords, pairMarks, trimmed } from './pair-marks';

/**
 * Returns the regions of a text in order of start, an outer one first. `quoteBlocks`: spans that are quotes already,
 * without marks.
 */
export function findRegions(
  text: string,
  paragraphs: readonly Range[],
  quoteBlocks: readonly Block[] = []
): QuotationSpan[] {
  const regions: QuotationSpan[] = [];
  const blocks = blocksByParagraph(text, quoteBlocks);
  let block = 0;
  let carried: MarkFamily | null = null;
  paragraphs.forEach((paragraph, index) => {
    let at = paragraph.start;
    while (block < blocks.length && (blocks[block] as Block).end <= paragraph.start) block++;
    for (; block < blocks.length && (blocks[block] as Block).start < paragraph.end; block++) {
      const range = blocks[block] as Block;
      pairMarks(text, { start: at, end: range.start }, index, null, regions);
      addBlock(text, range, index, regions);
      at = range.end;
      carried = null;
    }
    carried = pairMarks(
      text,
      { start: at, end: paragraph.end },
      index,
      carried,
      regions,
      nextOpening(text, paragraphs[index + 1])
    );
  });
  return inOrder(regions);
}

function addBlock(text: string, range: Block, paragraph: number, regions: QuotationSpan[]): void {
  const inner: QuotationSpan[] = [];
  pairMarks(text, range, paragraph, null, inner);
  const enclosing = inner.find(
    (r) =>
      r.parent === null &&
      !hasWords(text, range.start, r.outer.start) &&
      !hasWords(text, r.outer.end, range.end)
  );
  const own = enclosing ?? { ...trimmed(text, range), outer: range };
  if (!hasWords(text, own.start, own.end)) return;
  const base = regions.length;
  regions.push({
    start: own.start,
    end: own.end,
    outer: { start: range.start, end: range.end },
    paragraph,
    parent: null,
    depth: 0,
    family: range.family ?? 'block',
    unclosed: false,
    continues: range.continues ?? false,
    isBlock: true,
    isNickname: false,
    turn: range.turn ?? null,
  });
  for (const region of inner) if (region !== enclosing) regions.push({ ...region, parent: base });
}

/** Orders regions by start, outer first, and sets parent and depth by what encloses what. */
function inOrder(found: readonly QuotationSpan[]): QuotationSpan[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.outer.start - b.outer.start
  );
  const open: number[] = [];
  sorted.forEach((region, i) => {
    while (
      open.length > 0 &&
      (sorted[open[open.length - 1] as number] as QuotationSpan).end < region.end
    )
      open.pop();
    while (
      open.length > 0 &&
      (sorted[open[open.length - 1] as number] as QuotationSpan).end <= region.start
    )
      open.pop();
    region.parent = open.length > 0 ? (open[open.length - 1] as number) : null;
    region.depth = open.length;
    open.push(i);
  });
  return sorted;
}
