import type { Anchor, QuoteView } from '../../../shared/contract';
import { isUnrecorded } from '../utils/speaker-groups';

/** Tones of the marks in the body. */
export const TONES = ['reviewed', 'unrecorded', 'pending', 'danger'] as const;
export type Tone = (typeof TONES)[number];

export interface BodyMark {
  anchor: Anchor;
  tone: Tone | 'dismissed';
}

/** The names under which the page's styles know the marks. */
export const CHOSEN = 'quotes-chosen';
export const markName = (tone: Tone) => `quotes-${tone}` as const;

function toneOf(quote: QuoteView): BodyMark['tone'] {
  const { review, reviewed, speaker, attributionText } = quote;
  if (review === 'dismissed') return 'dismissed';
  if (review === 'needs-review') return 'danger';
  if (isUnrecorded(quote)) return 'unrecorded';
  if (reviewed) return 'reviewed';
  return speaker || attributionText ? 'pending' : 'danger';
}

/** Chooses the mark of each quote; quotes without a speaker, or to check again, get the strongest. */
export function marksOf(quotes: readonly QuoteView[]): BodyMark[] {
  return quotes.flatMap((quote) =>
    quote.anchor ? [{ anchor: quote.anchor, tone: toneOf(quote) }] : []
  );
}
