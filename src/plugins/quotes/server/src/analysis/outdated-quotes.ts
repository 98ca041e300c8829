import type { Reread } from '../../../shared/contract';
import type { QuotesPlan } from './plan-quotes';
import { isReviewed } from './reanchored-quotes';

/** The quotes of a stored text that another reading gives another speaker. */
export interface OutdatedPlan {
  /** By documentId of the official, in the order of the text. */
  found: Map<string, Reread>;
  lost: number;
}

/**
 * Compares a plan with the rows that it is about: which of those that no editor has reviewed would have another speaker.
 * @param plan of saving the same text again
 */
export function outdatedIn({ kept }: QuotesPlan): OutdatedPlan {
  const outdated: OutdatedPlan = { found: new Map(), lost: 0 };
  for (const { row, columns, speaker } of kept) {
    if (!row || isReviewed(row) || (row.speaker?.documentId ?? null) === speaker) continue;
    if (speaker === null) {
      outdated.lost += 1;
      continue;
    }
    const { linked, suggested } = outdated.found.get(speaker) ?? { linked: 0, suggested: 0 };
    const isLinked = (columns.decision ?? row.decision) === 'linked';
    outdated.found.set(
      speaker,
      isLinked ? { linked: linked + 1, suggested } : { linked, suggested: suggested + 1 }
    );
  }
  return outdated;
}
