/**
 * The figures of the engine, all in one place. A confidence is the product of how surely a quotation hangs on a mention,
 * how surely the mention means the person, and what lowers both; so it reads as a probability.
 */
import type { AttachedBy } from './attachment';
import type { ResolvedBy } from './resolution';

/** That the mention found this way names the speaker. */
export const ATTACHMENT: Readonly<Record<AttachedBy, number>> = {
  tag: 0.995,
  lead: 0.99,
  split: 0.99,
  colon: 0.97,
  governed: 0.95,
  embedded: 0.8,
  trailing: 0.93,
  introduced: 0.9,
  continued: 0.97,
  previousSentence: 0.82,
  subject: 0.75,
  reopened: 0.97,
  floating: 0.82,
  signed: 0.93,
  block: 0.8,
  nothing: 0.3,
};

/** That a mention understood this way means the person. */
export const RESOLUTION: Readonly<Record<ResolvedBy, number>> = {
  fullName: 0.995,
  surname: 0.99,
  sharedSurname: 0.8,
  titledSurname: 0.97,
  loneSurname: 0.7,
  loneGivenName: 0.4,
  doubtfulName: 0.5,
  role: 0.97,
  roleOfFigure: 0.93,
  bareRole: 0.85,
  doubtfulRole: 0.5,
  lastSpeakerRole: 0.9,
  counterpart: 0.95,
  pronounAlone: 0.95,
  pronounOfNext: 0.93,
  pronounOfSpeaker: 0.87,
  pronounOfSubject: 0.82,
  pronounOfOther: 0.65,
};

/** A quotation whose closing mark is missing. */
export const UNCLOSED = 0.9;
/** Several people fit: the confidence is divided among them, and none gets more than this. */
export const AMBIGUOUS_CEILING = 0.6;
/** From here on a quotation is linked without asking. */
export const LINK_FROM = 0.88;
/** With `date: null` a role alone is never linked: it stays below. */
export const UNDATED_ROLE_CEILING = 0.8;
/** Candidates less likely than this are not worth an editor's look. */
export const LEAST_CANDIDATE = 0.02;
export const MOST_CANDIDATES = 5;
