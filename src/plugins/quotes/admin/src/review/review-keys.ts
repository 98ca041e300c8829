import type { KeyboardEvent } from 'react';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from './useReviewActions';
import { choiceOf } from '../panel/Candidates';

export interface ReviewKeys {
  move: (by: 1 | -1) => void;
  review: (action: ReviewAction) => void;
  undo: () => void;
  confirmCertain: () => void;
  /** Presses a button of the drawer by its `data-action`. */
  press: (action: 'choose' | 'missed') => void;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('input, textarea, [role="combobox"]') !== null;
/** Keys that repeat when held down: the others must not review one quote after another. */
const REPEATED = new Set(['j', 'k', 'ArrowDown', 'ArrowUp']);
const isControl = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('button, a') !== null;

/** Maps Enter to a confirmation; null where a speaker has to be chosen first. */
function confirmation({
  speaker,
  attributionText,
  anchor,
  review,
}: QuoteView): ReviewAction | null {
  if (!anchor || review === 'dismissed') return null;
  return speaker || attributionText ? { action: 'confirm' } : null;
}

/** Handles the keys of the review drawer, except in text fields and on buttons, where they keep their meaning. */
export function reviewKeyHandler(quote: QuoteView | undefined, keys: ReviewKeys) {
  return (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
    if (event.repeat && !REPEATED.has(key)) return;
    const simple: Record<string, (() => void) | undefined> = {
      j: () => keys.move(1),
      ArrowDown: () => keys.move(1),
      k: () => keys.move(-1),
      ArrowUp: () => keys.move(-1),
      u: keys.undo,
      c: keys.confirmCertain,
      o: () => keys.press('choose'),
      m: () => keys.press('missed'),
    };
    const review = (action: ReviewAction | null) => {
      if (action) keys.review(action);
    };
    const confirmOrChoose = (pending: QuoteView) => {
      const action = confirmation(pending);
      if (action) keys.review(action);
      else keys.press('choose');
    };
    const run =
      simple[key] ??
      (quote &&
        {
          Enter: isControl(target) ? undefined : () => confirmOrChoose(quote),
          x: () => review({ action: 'dismiss' }),
          r: quote.anchor ? () => review({ action: 'restore' }) : undefined,
        }[key]) ??
      (quote && /^[1-9]$/.test(key) ? () => review(choiceOf(quote, Number(key) - 1)) : undefined);
    if (!run) return;
    event.preventDefault();
    run();
  };
}
