import type { Review } from './contract';

/** What decides whether a quote is counted. */
export interface CountedState {
  settled: boolean;
  review: Review | null;
  /** Where it stands in the text; null where it does not. */
  anchor: unknown;
}

/** Whether a quote is one of its piece's: it stands in the text as one, or it waits for an editor. */
export function isCounted({ settled, review, anchor }: CountedState): boolean {
  if (!settled) return true;
  return anchor !== null && review !== 'dismissed';
}
