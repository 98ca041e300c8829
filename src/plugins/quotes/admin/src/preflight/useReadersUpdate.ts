import { useState } from 'react';
import type { PreflightResponse } from '../../../shared/contract';

export interface ReadersUpdateChoice {
  /** Set where readers can be shown an update, and this user can do so. */
  isOffered: boolean;
  hasNewCorrection: boolean;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}

/**
 * Keeps whether readers are shown that the article was updated. A correction is to be noticed unless the editor says
 * otherwise; another change may be too small to mention.
 */
export function useReadersUpdate(
  report: PreflightResponse['data'] | undefined
): ReadersUpdateChoice {
  const [choice, setChoice] = useState<boolean | null>(null);
  const update = report?.readersUpdate ?? null;
  const hasNewCorrection = update?.hasNewCorrection === true;
  return {
    isOffered: update !== null,
    hasNewCorrection,
    isChosen: choice ?? hasNewCorrection,
    choose: setChoice,
  };
}
