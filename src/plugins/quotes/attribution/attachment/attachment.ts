import type { Frame } from '../cues/frame';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';

/** The way a quotation is attached to its speaker, surest first (the probabilities are in `weights.ts`). */
export type AttachedBy =
  | 'tag' // “…,” X said
  | 'preposed' // X said, “…”
  | 'split' // “…,” X said, “…”
  | 'colon' // X: “…”
  | 'gapped' // Y called it “…”; X, |“…”|
  | 'governed' // X said that the plan is “…” and …
  | 'embedded' // Z said that X called it “…”
  | 'owned' // Y dismissed X’s warning that “…”
  | 'cited' // Y quoted X: “…”
  | 'trailing' // the “…” plan will go on, X said
  | 'introduced' // X spoke in Minsk: ¶ “…”
  | 'continued' // “…,” X said. “…”
  | 'summed' // “…” That is how X put it.
  | 'previousSentence' // X was glad. “…”
  | 'subject' // X rejects the “…” plan
  | 'reopened' // the quotation of the paragraph before goes on
  | 'floating' // ¶ “…”
  | 'signed' // “…” — X
  | 'alternating' // — “…” X said ¶ — “…” Y said ¶ — “…”
  | 'answer' // an answer of an interview with X
  | 'repeated' // a quote block repeats words of X
  | 'block' // a quote block
  | 'likeliest' // the likeliest of the phrases around it
  | 'nothing';

/** A reason why the words may not be the speaker’s though the sentence is built so. */
export type Doubt =
  | 'denied' // X never said “…”
  | 'hypothetical' // X can say “…”
  | 'imagined' // Z imagined X was thinking: “…”
  | 'otherOwner' // X responded to Y’s “…” plan
  | 'otherClause' // X said no, but Y signed the “…” plan
  | 'unknownVerb'; // “…,” X harrumphed

export interface Attachment {
  by: AttachedBy;
  frame: Frame | null;
  /** The phrase that names the speaker, in `passage`. */
  subject: Phrase | null;
  passage: Passage;
  /** Items between the quotation and the frame; a large number if there is none. */
  distance: number;
  doubt?: Doubt | null;
}

export interface Earlier {
  at: number;
  attachment: Attachment;
}
