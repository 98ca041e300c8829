/**
 * Defines the terms of the attribution library. Offsets are UTF-16 code units of the text given to `attribute`; `end`
 * is exclusive, and `text` of a span is always exactly `article.slice(start, end)`.
 */

/** A sentence in marks, a fragment in marks, or reported speech without marks. */
export type Kind = 'direct' | 'partial' | 'indirect';

/** Sure enough to link; a guess for an editor; a speaker without a record; no speaker found. */
export type Decision = 'linked' | 'suggested' | 'unlisted' | 'unresolved';

export type Gender = 'male' | 'female';

/** A title of a position in one language, as the record gives it. */
export interface PositionTitle {
  language: string;
  title: string;
}

/** A position that a person held. */
export interface Position {
  title: string;
  organization?: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  country?: string | null;
  /** EDTF date or its beginning ("2020", "2020-01", "2020-01-20"); empty or null: unbounded. */
  from?: string | null;
  /** As `from`; a year or month includes all its days. */
  to?: string | null;
  titles?: PositionTitle[];
}

/** A person with a record. */
export interface Person {
  id: string;
  name: string;
  alternateNames?: string[];
  /** A rank or form of address ("Lieutenant General"), not an office. */
  honorific?: string | null;
  gender?: Gender | null;
  positions?: Position[];
}

/** A range of the text. */
export interface Range {
  start: number;
  end: number;
}

/** A range of the text with its words. */
export interface Span extends Range {
  text: string;
}

/** The words that name a speaker. */
export type Mention = Span;

/** The cue: the reporting word. */
export type Cue = Span;

/** A person who may have said it; confidence is a probability, 0 to 1. */
export interface Candidate {
  id: string;
  confidence: number;
}

/** A quotation, in the order of the text, an enclosing one before those within it. */
export interface AttributedQuote extends Span {
  kind: Kind;
  mention: Mention | null;
  cue: Cue | null;
  /** The fullest mention of the same person in the text ("Clara Moss" for "she"); null where the text has no name. */
  named: Mention | null;
  decision: Decision;
  /** Non-null exactly for `linked` and `suggested`; equals `candidates[0]`. */
  speaker: Candidate | null;
  /** Most confident first. */
  candidates: Candidate[];
  /** Index in this list of the quote that contains this one, or null. */
  partOf: number | null;
  /** Reasons, in sentences for an editor; only with `explain`. */
  evidence?: string[];
}

/** The recorded people, ready to be looked up. */
export interface PeopleIndex {
  readonly size: number;
  /** Adds a person, or replaces the one with that id. */
  set(person: Person): void;
  /** Removes a person; false if there was none. */
  delete(id: string): boolean;
  get(id: string): Person | undefined;
}

export interface AttributeOptions {
  /** BCP 47 ("en", "en-GB", "be"); of an unknown language marks and names are still understood. */
  lang: string;
  people: PeopleIndex | readonly Person[];
  /** The day of the article ("2025-09-17"); null: no role is sure enough to link. */
  date: string | null;
  /** Ranges that are each a direct quote already, without marks (quote blocks). */
  regions?: readonly Range[];
  /** Adds `evidence` to each quote. */
  explain?: boolean;
}

export type MarkFamily = 'double' | 'angle' | 'single' | 'singleAngle' | 'corner';

/** A turn of a dialogue after a dash; an answer in an interview. */
export type SpeechWithoutMarks = 'dash' | 'answer';

/** Tells the speaker of a turn of an interview. */
export interface InterviewTurn {
  /** The words before the colon that name the speaker, in the paragraph or in the one before. */
  label: Range | null;
  /** Index of the paragraph before the interview; -1 if it begins the text. */
  lead: number;
  /** The label may be the interviewer's: no quote unless it names a recorded person. */
  isQuestion: boolean;
}

/** A span between marks, or of speech without marks; `start` and `end` are inside the marks, without the space at the edges. */
export interface QuotationSpan extends Range {
  /** With the marks. */
  outer: Range;
  /** Index of the paragraph. */
  paragraph: number;
  /** Index of the region that contains it, or null. */
  parent: number | null;
  depth: number;
  family: MarkFamily | 'block' | SpeechWithoutMarks;
  /** Its closing mark is missing. */
  unclosed: boolean;
  /** It goes on from the paragraph before (marks re-opened). */
  continues: boolean;
  /** Has no marks of its own, and is known to be a direct quote. */
  isBlock: boolean;
  /** Part of a name, and no quotation. */
  isNickname: boolean;
  /** Tells the speaker; null outside interviews. */
  turn: InterviewTurn | null;
}
