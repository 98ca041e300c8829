/** The words of the re-anchoring library. Offsets are UTF-16 code units of the text; `end` is exclusive. */

/** Where a quote stands in its body: position within a block, exact words and the words around them. */
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
  /** Where each top-level block stands in the text, in order. */
  blocks: readonly { start: number; end: number }[];
}

/** Who speaks at a place, as attribution reads the text there. */
export interface PassageAttribution {
  /** Id of the official whom it links or suggests. */
  speaker: string | null;
  /** The words that name the speaker. */
  mention: string | null;
  /** Whether it names anybody: an official, or somebody who is not on record. */
  known: boolean;
}

/** What an editor settled, as it stood then: for a quote whose words or place have changed since. */
export interface ReviewedState {
  text: string;
  anchor: Anchor | null;
  passageAttribution: PassageAttribution;
  /** The paragraphs before it, as `leadBefore` gives them; null where that is not known. */
  precedingContext: string | null;
}

/** A quote that the article had before. */
export interface EarlierQuote {
  text: string;
  /** Where it stood in the body before; null where it had no place. */
  anchor: Anchor | null;
  passageAttribution: PassageAttribution;
  /** Who said it, as recorded: id of an official, or words for somebody who is not on record. */
  speaker: string | null;
  attribution: string | null;
  /** An editor has settled something about it. */
  isReviewed: boolean;
  /** Set where what was settled no longer holds as it was. */
  reviewedState: ReviewedState | null;
  /** As it stood when it was settled, where it holds and has another place since: an edit that is undone goes back there. */
  origin?: ReviewedState | null;
}

/** A stretch in marks (or a quote block) of the body as it is now. */
export interface Place {
  start: number;
  end: number;
  text: string;
  anchor: Anchor;
  passageAttribution: PassageAttribution;
  /** Whether attribution takes it for speech; other stretches are places only for what an editor settled. */
  speech: boolean;
}

/**
 * What became of an earlier quote. Places are indexes in the list of places. `same` and `moved` have the words that
 * were settled; `speakerHolds` is false where somebody else seems to speak there now.
 */
export type Outcome =
  | { state: 'same' | 'moved'; place: number; speakerHolds: boolean }
  | { state: 'changed'; place: number; was: string; now: string }
  | { state: 'ambiguous'; places: number[] }
  | { state: 'lost' };

export interface ReanchorInput {
  earlier: readonly EarlierQuote[];
  /** The body that the earlier quotes stood in; null where it is not at hand. */
  before: BodyText | null;
  now: BodyText;
  /** In the order of the text. */
  places: readonly Place[];
}
