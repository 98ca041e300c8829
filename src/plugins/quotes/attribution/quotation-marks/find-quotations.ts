/** Finds the regions between quotation marks: nested, never closed, or going on in the next paragraph. */
import type { QuotationSpan } from '../types';
import { firstWordChar, isBlank } from '../text/characters';
import { signsOf } from './mark-characters';
import type { MarkSign } from './mark-characters';
import type { MarkFamily } from '../types';
import {
  balanceAfter,
  closesForeign,
  lastIndexOfOpen,
  matchSingles,
  nextOpening,
  reversed,
} from './mark-matching';
import type { Open } from './mark-matching';
import { paragraphsOf } from '../text/paragraphs';
import type { Range } from '../types';

/** Ignores deeper marks, because no text has them and each level repeats its text in the output. */
const MAX_DEPTH = 8;

/**
 * Returns the regions of a text in order of start, an outer one first. `quoteBlocks`: spans that are quotes already,
 * without marks.
 */
export function findRegions(
  text: string,
  paragraphs: readonly Range[],
  quoteBlocks: readonly Range[] = []
): QuotationSpan[] {
  const regions: QuotationSpan[] = [];
  const blocks = splitByParagraph(text, quoteBlocks);
  let block = 0;
  let carried: MarkFamily | null = null;
  paragraphs.forEach((paragraph, index) => {
    let at = paragraph.start;
    while (block < blocks.length && (blocks[block] as Range).end <= paragraph.start) block++;
    for (; block < blocks.length && (blocks[block] as Range).start < paragraph.end; block++) {
      const range = blocks[block] as Range;
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

function splitByParagraph(text: string, quoteBlocks: readonly Range[]): Range[] {
  const clean = quoteBlocks
    .filter((r) => Number.isInteger(r.start) && Number.isInteger(r.end))
    .map((r) => ({ start: Math.max(0, r.start), end: Math.min(text.length, r.end) }))
    .filter((r) => r.start < r.end)
    .sort((a, b) => a.start - b.start);
  const found: Range[] = [];
  let last = 0;
  for (const range of clean) {
    const start = Math.max(range.start, last);
    if (start >= range.end) continue;
    for (const part of paragraphsOf(text.slice(start, range.end)))
      found.push({ start: start + part.start, end: start + part.end });
    last = range.end;
  }
  return found;
}

function addBlock(text: string, range: Range, paragraph: number, regions: QuotationSpan[]): void {
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
    outer: range,
    paragraph,
    parent: null,
    depth: 0,
    family: 'block',
    unclosed: false,
    continues: false,
    isBlock: true,
  });
  for (const region of inner) if (region !== enclosing) regions.push({ ...region, parent: base });
}

const hasWords = (text: string, start: number, end: number) =>
  firstWordChar(text, start, end) < end;

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Adds a paragraph's regions (closed ones as they close); returns the family of a double mark left open, or null. */
function pairMarks(
  text: string,
  range: Range,
  paragraph: number,
  carried: MarkFamily | null,
  regions: QuotationSpan[],
  following: string | null = null
): MarkFamily | null {
  const signs = signsOf(text, range);
  if (signs.length === 0 && carried === null) return null;
  const firstWord = firstWordChar(text, range.start, range.end);
  const singles = matchSingles(signs, following, firstWord);
  const balance = balanceAfter(signs);
  const stack: Open[] = [];
  let first = true;
  const add = (from: MarkSign | null, to: MarkSign | null, end: number) => {
    const outer = { start: from ? from.start : range.start, end: to ? to.end : end };
    const inner = trimmed(text, { start: from ? from.end : range.start, end: to ? to.start : end });
    if (inner.start >= inner.end || !hasWords(text, inner.start, inner.end)) return;
    const family = from?.family ?? carried ?? 'double';
    // Field by field: there can be very many, and a spread makes objects that are slow to read.
    regions.push({
      start: inner.start,
      end: inner.end,
      outer,
      paragraph,
      parent: null,
      depth: stack.length,
      family,
      unclosed: to === null,
      continues: carried !== null && outer.start <= firstWord,
      isBlock: false,
    });
  };
  signs.forEach((sign, i) => {
    if (sign.family === 'single') {
      const closer = singles.get(sign);
      if (closer !== undefined) {
        if (stack.length < MAX_DEPTH) stack.push({ sign, closer });
      } else {
        // Only the innermost: an apostrophe taken for a mark must not swallow a double one.
        const open = stack[stack.length - 1];
        if (open?.closer !== sign) return;
        stack.pop();
        add(open.sign, sign, sign.end);
      }
      return;
    }
    const openAt = lastIndexOfOpen(stack, sign);
    const opens =
      sign.role === 'open' ? !closesForeign(stack[openAt]?.sign.char, sign.char) : openAt < 0;
    if (opens && sign.role !== 'close') {
      // A second opening mark without marks enough to close both: the first was never closed.
      const sameOpen = stack.filter((open) => open.sign.family === sign.family).length;
      if (openAt >= 0 && (balance[i] ?? 0) < sameOpen + 1) {
        const [open] = stack.splice(openAt);
        if (open) add(open.sign, null, sign.start);
      }
      if (stack.length < MAX_DEPTH) stack.push({ sign, closer: null });
    } else if (openAt >= 0) {
      const [open] = stack.splice(openAt);
      if (open) add(open.sign, sign, sign.end);
    } else if (carried !== null && first && sign.family === carried) {
      add(null, sign, sign.end);
    } else if (reversed(text, sign)) {
      stack.push({ sign, closer: null });
    }
    first = false;
  });
  let left: MarkFamily | null = null;
  for (let open = stack.pop(); open; open = stack.pop()) {
    if (open.sign.family === 'single' && open.closer !== null) continue;
    add(open.sign, null, range.end);
    left = open.sign.family;
  }
  return left;
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
