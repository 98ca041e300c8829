import type { Anchor } from '../../../shared/contract';
import { bodyEditor } from './editor';
import { findRange, readBody, type DrawnBody } from './find-range';
import { CHOSEN, markName, TONES, type BodyMark } from './marks';
import { scrollToRange } from './scroll';

/** The marks are module state, because the page has one body and its highlights are global. */
let marks: readonly BodyMark[] = [];
let chosen: Anchor | null = null;
let observer: MutationObserver | null = null;
let frame = 0;

/** Returns null in older browsers, where a quote is scrolled to but not marked. */
const registry = (): HighlightRegistry | null =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;

function register(
  highlights: HighlightRegistry,
  name: string,
  ranges: Range[],
  priority = 0
): void {
  if (ranges.length === 0) {
    highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  highlights.set(name, highlight);
}

/** Reads the rendered body. */
function drawnBody(): DrawnBody | null {
  const editor = bodyEditor();
  return editor && readBody(editor);
}

/** Finds the ranges of anchors, without those whose text has changed. */
const rangesOf = (body: DrawnBody | null, anchors: Anchor[]): Range[] =>
  body ? anchors.flatMap((anchor) => findRange(body, anchor) ?? []) : [];

function drawMarks(body: DrawnBody | null): void {
  const highlights = registry();
  if (!highlights) return;
  for (const tone of TONES) {
    const anchors = marks.filter((mark) => mark.tone === tone).map(({ anchor }) => anchor);
    register(highlights, markName(tone), rangesOf(body, anchors));
  }
}

function drawChosen(body: DrawnBody | null): void {
  const highlights = registry();
  if (highlights) register(highlights, CHOSEN, rangesOf(body, chosen ? [chosen] : []), 1);
}

function drawAll(): void {
  const body = drawnBody();
  drawMarks(body);
  drawChosen(body);
}

/** Tells if the editor or something in it was re-rendered. */
function concernsBody(records: MutationRecord[]): boolean {
  const editor = bodyEditor();
  return records.some(
    ({ target, addedNodes }) =>
      editor?.contains(target) || [...addedNodes].some((node) => node.contains(editor))
  );
}

/**
 * Watches the editor, because typing moves the ranges but a re-render by Slate loses them. They are found again before the page is
 * next painted, so that nothing flickers, and once for all that happened until then.
 */
function watch(): void {
  const isNeeded = marks.length > 0 || chosen !== null;
  if (!isNeeded || !registry()) {
    observer?.disconnect();
    observer = null;
    cancelAnimationFrame(frame);
    return;
  }
  if (observer) return;
  observer = new MutationObserver((records) => {
    if (!concernsBody(records)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawAll);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Marks the quotes in the body, each by its tone; dismissed ones are not marked. */
export function markQuotes(next: readonly BodyMark[]): void {
  marks = next;
  drawMarks(drawnBody());
  watch();
}

/** Marks one quote strongly, or none. */
export function markChosen(anchor: Anchor | null): void {
  chosen = anchor;
  drawChosen(drawnBody());
  watch();
}

/**
 * Brings a quote into view and marks it strongly; the focus stays where it is.
 * @returns false where the body does not contain its text
 */
export function showQuote(anchor: Anchor): boolean {
  markChosen(anchor);
  const body = drawnBody();
  const range = body && findRange(body, anchor);
  if (range) scrollToRange(range);
  return Boolean(range);
}

/** Takes the strong mark away. */
export function clearShown(): void {
  markChosen(null);
}
