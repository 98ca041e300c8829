import type { Review } from './contract';

/** What decides whether a quote is counted. */
export interface CountedState {
  reviewed: boolean;
  review: Review | null;
  /** Where it stands in the text; null where it does not. */
  anchor: unknown;
}

/** Whether a quote is one of its piece's: it stands in the text as one, or it waits for an editor. */
export function isCounted({ reviewed, review, anchor }: CountedState): boolean {
  if (!reviewed) return true;
  return anchor !== null && review !== 'dismissed';
}
