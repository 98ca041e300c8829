import {
  precedingContextAt,
  reanchor,
  type BodyText,
  type EarlierQuote,
  type Outcome,
  type Place,
  type PassageAttribution,
} from '../../../anchoring';
import type { MarkedQuote } from './marked-quotes';
import type { BodyReading, FoundQuote } from './read-body';
import type { QuoteRow } from '../repositories/quote-row';

/** Something in marks in the body now. */
export interface ReadPlace {
  quote: FoundQuote;
  /** True if the engine classifies it as speech. */
  speech: boolean;
}

/** Returns who speaks at a place, according to the engine. */
export const attributionOf = ({ speaker, mention, decision }: FoundQuote): PassageAttribution => ({
  speaker,
  mention: mention?.text ?? null,
  known: decision !== 'unresolved',
});

/** Returns who spoke when the row was written, according to the engine. */
export const attributionOfRow = ({
  decision,
  candidates,
  mention,
}: QuoteRow): PassageAttribution => ({
  speaker: decision === 'linked' || decision === 'suggested' ? (candidates?.[0]?.id ?? null) : null,
  mention: mention?.text ?? null,
  known: decision !== null && decision !== 'unresolved',
});

export const isReviewed = ({ review }: QuoteRow): boolean => review !== null && review !== 'open';

/** Returns whether the review of a row does not hold at present. */
export const isInDoubt = ({ review, anchor, reviewedAs }: QuoteRow): boolean =>
  reviewedAs !== null && (review === 'needs-review' || anchor === null);

/** Returns the quotes that an editor marked, with the reviewed text and place where these do not hold now. */
export const markedAmong = (rows: QuoteRow[]): MarkedQuote[] =>
  rows
    .filter(({ marked }) => marked)
    .map(({ text, kind, anchor, reviewedAs }) => ({
      text: anchor ? text : (reviewedAs?.text ?? text),
      kind,
      anchor: anchor ?? reviewedAs?.anchor ?? null,
    }));

function toEarlier(row: QuoteRow): EarlierQuote {
  const { text, anchor, reviewedAs } = row;
  const doubted = isInDoubt(row) ? reviewedAs : null;
  const reviewed = reviewedAs && {
    text: reviewedAs.text,
    anchor: reviewedAs.anchor,
    passageAttribution: reviewedAs.passageAttribution,
    precedingContext: reviewedAs.precedingContext,
  };
  return {
    text,
    anchor,
    passageAttribution: attributionOfRow(row),
    speaker: (doubted ? doubted.speaker : row.speaker?.documentId) ?? null,
    attribution: doubted ? doubted.attributionText : row.attributionText,
    isReviewed: isReviewed(row) || row.marked === true,
    reviewedState: doubted ? reviewed : null,
    origin: doubted ? null : reviewed,
  };
}

/** Returns every span in quotation marks in the body, in the order of the text, an enclosing one first. */
export function placesIn({ found, others }: BodyReading): ReadPlace[] {
  const at = ({ quote: { anchor } }: ReadPlace) => anchor;
  return [
    ...found.map((quote) => ({ quote, speech: true })),
    ...others.map((quote) => ({ quote, speech: false })),
  ].sort((a, b) => at(a).block - at(b).block || at(a).start - at(b).start || at(b).end - at(a).end);
}

/**
 * Finds the places that the earlier quotes of an article have now.
 * @param before the body of these quotes; null if it is not known
 */
export function outcomesOf(
  earlier: QuoteRow[],
  before: BodyText | null,
  { projection }: BodyReading,
  places: ReadPlace[]
): Outcome[] {
  if (earlier.length === 0) return [];
  return reanchor({
    earlier: earlier.map(toEarlier),
    before,
    now: projection,
    places: places.map(({ quote, speech }): Place => {
      const { text, anchor } = quote;
      const start = projection.blocks[anchor.block].start + anchor.start;
      const end = start + anchor.end - anchor.start;
      return { start, end, text, anchor, passageAttribution: attributionOf(quote), speech };
    }),
  });
}

/** Returns the paragraphs before a quote that identify its speaker; null if they are not known. */
export function precedingContextOf({ anchor }: QuoteRow, before: BodyText | null): string | null {
  const block = anchor && before?.blocks[anchor.block];
  return before && anchor && block
    ? precedingContextAt(before.text, block.start + anchor.start)
    : null;
}
