/**
 * Defines the contract between the plugin's server and its admin (`/quotes/…`, admin API).
 */

export const KINDS = ['direct', 'partial', 'indirect'] as const;
export const DECISIONS = ['linked', 'suggested', 'unlisted', 'unresolved'] as const;
export const REVIEWS = ['open', 'confirmed', 'reassigned', 'dismissed', 'needs-review'] as const;

export type Kind = (typeof KINDS)[number];
/** The engine's result for a quote. */
export type Decision = (typeof DECISIONS)[number];
/** The editor's review, which takes precedence over the decision. */
export type Review = (typeof REVIEWS)[number];

import type { NewOfficial, NewPerson } from './new-official';
import type { WordChange } from './preflight';

export * from './new-official';
export * from './preflight';
export * from './activity-log';

/** The plugin's rights, as named in a role. */
export const PERMISSIONS = {
  read: 'plugin::quotes.read',
  review: 'plugin::quotes.review',
  override: 'plugin::quotes.override',
  activityLogRead: 'plugin::quotes.activity-log.read',
  settings: 'plugin::quotes.settings',
} as const;

/**
 * The place of a quote: W3C TextPositionSelector and TextQuoteSelector within one block of the body.
 * `block` is the block's index among the body's top-level blocks, `start` and `end` are UTF-16 offsets in its text.
 */
export interface Anchor {
  block: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** A span of the text with its place (as in an anchor). */
export interface TextSpan {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** An official as the admin shows one. */
export interface PersonSummary {
  documentId: string;
  name: string;
  honorific: string | null;
  /** The office held on the date of the article, else the latest: "Minister of Defence, Belarus". */
  office: string | null;
  portraitUrl: string | null;
  published: boolean;
}

export interface CandidateSummary extends PersonSummary {
  /** 0 to 1. */
  confidence: number;
}

/** A quote of the draft. `documentId` is null for one found in an unsaved body. */
export interface QuoteView {
  documentId: string | null;
  text: string;
  kind: Kind;
  order: number;
  anchor: Anchor | null;
  mention: TextSpan | null;
  cue: TextSpan | null;
  speaker: PersonSummary | null;
  attributionText: string | null;
  /** The fullest name that the text has for the speaker, if no official has it. */
  named: string | null;
  /**
   * The name that the text has for the speaker whom an editor chose, if the record does not have it and the user may add
   * it; with the first quote of that name only.
   */
  spelling: string | null;
  decision: Decision;
  review: Review;
  /** Reason why a review is needed: "lost", … */
  reason: string | null;
  /** Differences from the reviewed text; null where there are none, or no review. */
  changes: WordChange[] | null;
  /** 0 to 1; null where there is no speaker. */
  confidence: number | null;
  /** Sentences that say why. */
  evidence: string[];
  candidates: CandidateSummary[];
  /** Index in the same list of the quote that contains this one. */
  partOf: number | null;
  reviewed: boolean;
  /** An editor marked it, or accepted it as reported speech. */
  marked: boolean;
  /** The same utterance in other languages of the article. */
  translations: { locale: string; text: string }[];
  /** A published article that attributes the same words to someone else. */
  otherSpeaker: { name: string; title: string } | null;
  /** Possible places of an ambiguous quote. */
  places: Anchor[];
  confirmedBy: string | null;
  confirmedAt: string | null;
}

/** `GET /quotes/articles/:documentId/quotes?locale=` and the answer of every review route. */
export interface QuotesResponse {
  data: QuoteView[];
  /** Reported speech that an editor may accept. */
  reported: QuoteView[];
  meta: QuotesMeta;
}

export interface QuotesMeta {
  locale: string;
  pendingQuotes: number;
  /** `bodyKey` of the body that the answer is about. */
  body: string;
  /** Date of the article for which offices are looked up, YYYY-MM-DD. */
  date: string;
  /** The quote that the request marked. */
  marked?: string;
  /** Counts the other quotes that the chosen official changed. */
  reread?: Reread;
  /** Holds what reading the saved text again would change, because officials have changed; null if nothing. */
  outdated?: OutdatedQuotes | null;
  /** Version of the officials that the text was read with. */
  people?: string | null;
  /** Describes why a schedule did not hold; null where nothing needs attention. */
  schedule?: ScheduleNotice | null;
}

/** Counts the other quotes of an article that lead to an official since the text was read again. */
export interface Reread {
  /** Linked to the official with certainty. */
  linked: number;
  /** Suggested: an editor has to check them. */
  suggested: number;
}

/** The quotes of a saved text that would have another speaker if it was read again. No editor has reviewed them. */
export interface OutdatedQuotes {
  /** The officials whom more quotes lead to, in the order of the text. */
  found: (Reread & { documentId: string; name: string })[];
  /** Counts the quotes that no longer lead to an official. */
  lost: number;
}

/** The reason why a scheduled article was not published. */
export interface ScheduleNotice {
  state: 'withdrawn' | 'rejected';
  /** ISO 8601: the hour it was scheduled for; null where it still is. */
  was: string | null;
  /** The account that changed it, or that scheduled it and may not publish any more. */
  by: string | null;
  /** The server's sentence. */
  message: string;
}

/** The quote as the editor saw it: if it has changed, the server rejects the review (409), so that nothing is overwritten. */
export interface SeenQuote {
  text: string;
  review: Review;
  /** documentId of the Official. */
  speaker: string | null;
  attributionText: string | null;
}

/** `error.details` of a 409: another user has reviewed the quote in the meantime. */
export interface ReviewConflict {
  review: Review;
  speaker: string | null;
  by: string | null;
  at: string | null;
}

/** `POST /quotes/analyse`: the quotes of a body that is not saved. */
export interface AnalyseRequest {
  /** Strapi blocks. */
  body: unknown;
  locale?: string;
  /** YYYY-MM-DD, the dateline's. */
  date?: string | null;
  /** Reviewed quotes of this article keep their review. */
  documentId?: string;
}

/** `POST /quotes/prefill`: what a text says of the speaker whom a mention names. */
export interface PrefillRequest {
  locale?: string;
  text: string;
  /** UTF-16 offsets in the text. */
  mention: { start: number; end: number };
}

export interface PrefillResponse {
  data: NewPerson | null;
}

/**
 * `POST /quotes/quotes/:documentId/reassign`, and `/quotes/articles/:documentId/speaker` with `quotes`: the speaker that an
 * editor chooses, one of the first three.
 */
export interface SpeakerChoice {
  /** documentId of an Official. */
  speaker?: string | null;
  /** For a speaker with no official record. */
  attributionText?: string | null;
  /** Adds the speaker as an official, as a draft. Needs the right to create officials. */
  official?: NewOfficial | null;
  /** Continues although an official of that name exists. */
  despiteNamesake?: boolean;
}

/** One of the `quotes` that get the same speaker at once, or none of them. */
export interface QuoteToAssign {
  documentId: string;
  seen?: SeenQuote;
}

/** `POST /quotes/quotes/:documentId/place`: which of the places of an ambiguous quote is meant. */
export interface PlaceRequest {
  locale?: string;
  anchor: Pick<Anchor, 'block' | 'start' | 'end' | 'exact'>;
}

/** `POST /quotes/quotes/:documentId/spelling`: adds the name that was offered to the record of the speaker. */
export interface SpellingRequest {
  locale?: string;
  /** `spelling` of the quote. */
  name: string;
}

/** `POST /quotes/articles/:documentId/mark`: words of the saved body that are a quote. */
export interface MarkRequest extends PlaceRequest {
  /** `indirect` accepts reported speech with the speaker that was found. */
  kind?: 'indirect';
}

/** `GET /quotes/people?q=&locale=&date=`: officials by any of their names and offices. */
export interface PeopleResponse {
  data: PersonSummary[];
}
