/** Defines the terms of the re-anchoring library. Offsets are UTF-16 code units of the text; `end` is exclusive. */

/** The location of a quote in its body: position within a block, exact words and the words around them. */
export interface Anchor {
  block: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** A body as plain text. Blocks are joined by newlines. */
export interface BodyText {
  text: string;
  /** The range of each top-level block in the text, in order. */
  blocks: readonly { start: number; end: number }[];
}

/** The speaker at a place, as attribution reads the text there. */
export interface PassageAttribution {
  /** Id of the official whom it links or suggests. */
  speaker: string | null;
  /** The words that name the speaker. */
  mention: string | null;
  /** True if a speaker is named: an official, or a person without a record. */
  known: boolean;
}

/** A quote as it was when an editor reviewed it, if its words or place have changed since. */
export interface ReviewedState {
  text: string;
  anchor: Anchor | null;
  passageAttribution: PassageAttribution;
  /** The paragraphs before it, as `precedingContextAt` returns them; null if they are unknown. */
  precedingContext: string | null;
}

/** A quote that the article had before. */
export interface EarlierQuote {
  text: string;
  /** Its location in the body before; null if it had no place. */
  anchor: Anchor | null;
  passageAttribution: PassageAttribution;
  /** The recorded speaker: id of an official, or words for a person without a record. */
  speaker: string | null;
  attribution: string | null;
  /** True if an editor has reviewed it. */
  isReviewed: boolean;
  /** Set if the review no longer holds as it was. */
  reviewedState: ReviewedState | null;
  /**
   * Its reviewed state, if the review holds and the quote has another place since: an edit that is undone goes back
   * there.
   */
  origin?: ReviewedState | null;
}

/** A span in quotation marks (or a quote block) of the body as it is now. */
export interface Place {
  start: number;
  end: number;
  text: string;
  anchor: Anchor;
  passageAttribution: PassageAttribution;
  /** True if attribution takes it for speech; other spans are places only for reviewed quotes. */
  speech: boolean;
}

/**
 * The outcome of an earlier quote. Places are indexes in the list of places. `same` and `moved` have the reviewed
 * words; `speakerHolds` is false where another person seems to speak there now.
 */
export type Outcome =
  | { state: 'same' | 'moved'; place: number; speakerHolds: boolean }
  | { state: 'changed'; place: number; was: string; now: string }
  | { state: 'ambiguous'; places: number[] }
  | { state: 'lost' };

export interface ReanchorInput {
  earlier: readonly EarlierQuote[];
  /** The body of the earlier quotes; null if it is missing. */
  before: BodyText | null;
  now: BodyText;
  /** In the order of the text. */
  places: readonly Place[];
}
