/**
 * Holds all weights of the engine. A confidence is the product of how surely a quotation is attached to a mention, how
 * surely the mention refers to the person, and what lowers both; so it reads as a probability.
 */
import type { AttachedBy, Doubt } from '../attachment/attachment';
import type { ResolvedBy, UntaggedBy } from '../resolution/types';

/** That the mention found this way names the speaker. */
export const ATTACHMENT: Readonly<Record<AttachedBy, number>> = {
  tag: 0.998,
  preposed: 0.995,
  split: 0.995,
  colon: 0.98,
  gapped: 0.96,
  governed: 0.98,
  embedded: 0.5,
  owned: 0.85,
  cited: 0.87,
  trailing: 0.96,
  introduced: 0.95,
  continued: 0.99,
  summed: 0.87,
  previousSentence: 0.88,
  subject: 0.75,
  reopened: 0.985,
  floating: 0.88,
  signed: 0.94,
  alternating: 0.7,
  answer: 0.93,
  repeated: 0.89,
  block: 0.8,
  likeliest: 0.75,
  nothing: 0.3,
};

/** That the words are the speaker's, though the sentence gives a reason to doubt it. */
export const DOUBT: Readonly<Record<Doubt, number>> = {
  denied: 0.5,
  hypothetical: 0.6,
  imagined: 0.4,
  otherOwner: 0.55,
  otherClause: 0.6,
  unknownVerb: 0.85,
};

/** That a mention understood this way means the person. */
export const RESOLUTION: Readonly<Record<ResolvedBy, number>> = {
  fullName: 0.998,
  surname: 0.995,
  sharedSurname: 0.88,
  titledSurname: 0.99,
  loneSurname: 0.8,
  loneGivenName: 0.4,
  doubtfulName: 0.6,
  role: 0.99,
  roleOfEntity: 0.95,
  bareRole: 0.85,
  doubtfulRole: 0.65,
  lastSpeakerRole: 0.92,
  aloneRole: 0.92,
  described: 0.93,
  counterpart: 0.96,
  pronounAlone: 0.97,
  pronounOfNext: 0.975,
  pronounOfSpeaker: 0.8,
  pronounOfSubject: 0.75,
  pronounOfOther: 0.75,
};

/** That a quotation without a mention is the person's whom the sentences around it tell. */
export const UNTAGGED: Readonly<Record<UntaggedBy, number>> = {
  setUp: 0.88,
  announced: 0.93,
  oneOfSubjects: 0.6,
  speakerGoesOn: 0.94,
  namedAfter: 0.6,
};

/** A quotation whose closing mark is missing. */
export const UNCLOSED = 0.92;
/** Several people fit: the confidence is divided among them, and none gets more than this. */
export const AMBIGUOUS_CEILING = 0.6;
/** From here on a quotation is linked without asking. */
export const LINK_FROM = 0.9;
/** With `date: null` a role alone is never linked: it stays below. */
export const UNDATED_ROLE_CEILING = 0.8;
/** Candidates less likely than this are not worth an editor's look. */
export const MIN_CANDIDATE = 0.02;
export const MAX_CANDIDATES = 5;
