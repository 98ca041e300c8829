import type { Anchor, QuoteView } from '../../../shared/contract';

/** How a quote is marked in the body. */
export const TONES = ['reviewed', 'pending', 'danger'] as const;
export type Tone = (typeof TONES)[number];

export interface BodyMark {
  anchor: Anchor;
  tone: Tone | 'dismissed';
}

/** The names under which the page's styles know the marks. */
export const CHOSEN = 'quotes-chosen';
export const markName = (tone: Tone) => `quotes-${tone}` as const;

function toneOf({ review, reviewed, speaker, attributionText }: QuoteView): BodyMark['tone'] {
  if (review === 'dismissed') return 'dismissed';
  if (review === 'needs-review') return 'danger';
  if (reviewed) return 'reviewed';
  return speaker || attributionText ? 'pending' : 'danger';
}

/** The marks of quotes: what nobody is named for, or what has to be looked at again, stands out most. */
export function marksOf(quotes: readonly QuoteView[]): BodyMark[] {
  return quotes.flatMap((quote) =>
    quote.anchor ? [{ anchor: quote.anchor, tone: toneOf(quote) }] : []
  );
}
