import type { Review } from './contract';

/** State that decides if a quote is counted. */
export interface CountedState {
  reviewed: boolean;
  review: Review | null;
  /** Place in the text; null if the text no longer has it. */
  anchor: unknown;
}

/** Tells if a quote counts: it is in the text, or it is pending. */
export function isCounted({ reviewed, review, anchor }: CountedState): boolean {
  if (!reviewed) return true;
  return anchor !== null && review !== 'dismissed';
}
