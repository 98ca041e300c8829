/** Weighs the features of the end of a reported clause. */
/** Weighs what follows a place for the clause to end there; a sum above zero ends it. */
export const END_WEIGHTS = {
  semicolon: 3,
  /** ", adding that", “, добавив”: the same speaker goes on. */
  goesOn: 3,
  /** "…, Reuters reports." */
  relay: 3,
  /** ", and congratulated": a verb without a subject of its own. */
  predicate: 2,
  /** ", and the ministry called it": another cue. */
  cue: 2,
  /** "and called it": another cue of the speaker's, in a language where no comma would be before it. */
  sharedCue: 5,
  /** ", and his guest nodded". */
  otherSubject: 1,
  /** ", while" contrasts what the writer knows. */
  contrast: 1,
  /** ", which", ", who" */
  relative: 1,
  /** ", a line he had used" */
  apposition: 1,
  /** ", and the ministry would": still what will be. */
  sameTense: -2,
  /** “, and that”: the clause goes on. */
  opener: -9,
  /** No comma before it, where a language has one. */
  noComma: -3,
  /** The clause would be too short to have a verb. */
  short: -9,
  /** No verb of the clause is before ", which" or ", a", so that its subject goes on. */
  verbless: -9,
};

export type EndFeature = keyof typeof END_WEIGHTS;
