/**
 * Holds all weights of the engine. A confidence is the product of how surely a quotation is attached to a mention, how
 * surely the mention refers to the person, and what lowers both; so it reads as a probability.
 */
import type { AttachedBy } from '../attachment/attach-quotation';
import type { ResolvedBy } from '../resolution/types';

/** That the mention found this way names the speaker. */
export const ATTACHMENT: Readonly<Record<AttachedBy, number>> = {
  tag: 0.998,
  preposed: 0.995,
  split: 0.995,
  colon: 0.98,
  governed: 0.98,
  embedded: 0.5,
  trailing: 0.96,
  introduced: 0.95,
  continued: 0.99,
  previousSentence: 0.88,
  subject: 0.75,
  reopened: 0.985,
  floating: 0.88,
  signed: 0.94,
  block: 0.8,
  nothing: 0.3,
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
  described: 0.93,
  counterpart: 0.96,
  pronounAlone: 0.97,
  pronounOfNext: 0.975,
  pronounOfSpeaker: 0.9,
  pronounOfSubject: 0.88,
  pronounOfOther: 0.8,
  setUp: 0.95,
  speakerGoesOn: 0.99,
  namedAfter: 0.7,
  repeatedLater: 0.97,
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
