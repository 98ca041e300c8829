/** Reads what a region has in common with others of its text. */
import type { Passage } from '../text/passages';
import type { QuotationSpan } from '../types';

const ENDING = /[\s.,!?]+$/;
/** Longer quotations are hardly repeated. */
const MAX_REPEATED_LENGTH = 60;

/** Returns the regions whose words are in marks more than once. */
export function repeatedRegions(text: string, regions: readonly QuotationSpan[]): Set<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  regions.forEach((region, i) => {
    if (region.end - region.start > MAX_REPEATED_LENGTH) return;
    const words = text.slice(region.start, region.end).toLowerCase().replace(ENDING, '');
    const first = seen.get(words);
    if (first === undefined) seen.set(words, i);
    else repeated.add(first).add(i);
  });
  return repeated;
}

/** Returns the regions that are all of their paragraph, where one next to it is such too or announces them by a colon. */
export function regionsInSeries(
  text: string,
  regions: readonly QuotationSpan[],
  outside: readonly Passage[]
): Set<number> {
  const alone = outside.map(isQuotationAlone);
  const series = new Set<number>();
  regions.forEach(({ parent, paragraph, start }, i) => {
    // “(Applause.)” is a note of the writer's.
    if (parent !== null || !alone[paragraph] || text[start] === '(') return;
    const before = outside[paragraph - 1]?.items ?? [];
    const announced = before[before.length - 1]?.text === ':';
    if (announced || alone[paragraph - 1] || alone[paragraph + 1]) series.add(i);
  });
  return series;
}

function isQuotationAlone({ items }: Passage): boolean {
  let quotations = 0;
  for (const { kind } of items) {
    if (kind === 'quote') quotations++;
    else if (kind !== 'punctuation') return false;
  }
  return quotations === 1;
}
