import type { KeyboardEvent } from 'react';
import type { QuoteView } from '../../../shared/contract';
import type { PickerPart } from '../panel/SpeakerPicker';
import type { ReviewAction } from './useReviewActions';
import { choiceOf } from '../panel/Candidates';
import { isUnrecorded } from '../utils/speaker-groups';

export interface ReviewKeys {
  move: (by: 1 | -1) => void;
  review: (action: ReviewAction) => void;
  undo: () => void;
  confirmCertain: () => void;
  /** Says that the quote has no speaker to confirm. */
  missSpeaker: () => void;
  /** Opens the search for a speaker, or the form for a new official. */
  choose: (part: PickerPart) => void;
  /** Does the same for all quotes of a speaker without an official record. */
  chooseForAll: (part: PickerPart) => void;
  /** Opens the field for a missed quote. */
  addMissed: () => void;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('input, textarea, [role="combobox"]') !== null;
/** Keys that repeat when held down: the others must not review one quote after another. */
const REPEATED = new Set(['j', 'k', 'ArrowDown', 'ArrowUp']);
const isControl = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('button, a') !== null;

/** Returns whether a quote is in the text and counts as one, so that its speaker can be chosen. */
const isOpen = ({ anchor, review }: QuoteView) => anchor !== null && review !== 'dismissed';

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
      m: keys.addMissed,
    };
    const review = (action: ReviewAction | null) => {
      if (action) keys.review(action);
    };
    const confirm = (pending: QuoteView) => {
      if (!isOpen(pending)) return;
      if (pending.speaker || pending.attributionText) keys.review({ action: 'confirm' });
      else keys.missSpeaker();
    };
    const run =
      simple[key] ??
      (quote &&
        {
          Enter: isControl(target) ? undefined : () => confirm(quote),
          o: isOpen(quote) ? () => keys.choose('search') : undefined,
          a: isOpen(quote) ? () => keys.choose('add') : undefined,
          ...(isUnrecorded(quote) && {
            A: () => keys.chooseForAll('add'),
            O: () => keys.chooseForAll('search'),
            T: () => keys.chooseForAll('attribution'),
          }),
          x: () => review({ action: 'dismiss' }),
          s: quote.spelling
            ? () => review({ action: 'spelling', to: { name: quote.spelling! } })
            : undefined,
          r: quote.anchor ? () => review({ action: 'restore' }) : undefined,
        }[key]) ??
      (quote && /^[1-9]$/.test(key) ? () => review(choiceOf(quote, Number(key) - 1)) : undefined);
    if (!run) return;
    event.preventDefault();
    run();
  };
}
