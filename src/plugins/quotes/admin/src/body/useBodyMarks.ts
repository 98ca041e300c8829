import { useEffect } from 'react';
import type { QuoteView } from '../../../shared/contract';
import { clearShown, markChosen, markQuotes } from './highlights';
import { marksOf } from './marks';

/**
 * Marks the quotes in the body, the chosen one strongly, until the panel is unmounted. It does not scroll:
 * each analysis brings new quotes, and an editor who types must stay where they are. `showQuote` scrolls.
 */
export function useBodyMarks(quotes: readonly QuoteView[], chosen: QuoteView | null): void {
  const anchor = chosen?.anchor ?? null;
  useEffect(() => markQuotes(marksOf(quotes)), [quotes]);
  useEffect(() => markChosen(anchor), [anchor]);
  useEffect(
    () => () => {
      markQuotes([]);
      clearShown();
    },
    []
  );
}
