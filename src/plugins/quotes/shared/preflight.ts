/** What the check of a whole piece says before it is published, and its rules. */

/** What becomes of what a rule finds. */
export const SEVERITIES = ['block', 'warn', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The rules that a newsroom can set (config/plugins, `quotes.config.rules`), as they are unless it does. */
export const DEFAULT_RULES = {
  /** A quote that the engine linked and no person confirmed. */
  'quote.unconfirmed': 'off',
  /** The speaker is not on record. */
  'quote.unlisted': 'warn',
  /** The speaker held no office on the day of the quote. */
  'quote.no-office': 'warn',
  /** The same speaker's words read differently in another public piece. */
  'quote.differs': 'warn',
  /** The same words are public under another speaker. */
  'quote.said-by-another': 'block',
  /** A signatory held no office for the party on the day of signing. */
  'agreement.signatory-office': 'warn',
  /** The text speaks of none of a party. */
  'agreement.party': 'warn',
  /** Neither the dateline nor the text knows the place of signing. */
  'agreement.place': 'warn',
  /** Words in marks in the title, the standfirst or a caption that the body does not have. */
  'marks.outside-body': 'warn',
  /** A public article has a new correction, and readers will not see that it was updated. */
  'correction.not-dated': 'warn',
} as const satisfies Record<string, Severity>;

export type RuleCode = keyof typeof DEFAULT_RULES;
export type Rules = Record<RuleCode, Severity>;
export const RULE_CODES = Object.keys(DEFAULT_RULES) as RuleCode[];

/** What always blocks, whatever the rules. */
export type FixedBlockerCode =
  | 'quote.pending'
  | 'quote.needs-review'
  | 'dependency.forbidden'
  | 'embargo'
  | ScheduleBlockerCode;

/** Reasons why an article that was scheduled is not published at the hour. */
export type ScheduleBlockerCode =
  /** A caller who may not publish changed it: it is off the schedule. */
  | 'schedule.withdrawn'
  /** The person who scheduled it has lost the right to publish it, or the account. */
  | 'schedule.not-permitted';

export type BlockerCode = FixedBlockerCode | RuleCode;
export type WarningCode = RuleCode;

/** A stretch of words that two versions of a quote share, or that only one of them has. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Something that stands in the way of publishing, or that an editor should know. */
export interface PreflightIssue<Code extends string = string> {
  code: Code;
  uid: string;
  documentId: string;
  /** What is wrong, with the words of the quote or the name of the record. */
  message: string;
  /** What mends it. */
  fix: string;
  /** Who may override can publish past it, with a reason. */
  overridable: boolean;
  /** What the sentence speaks of, for whoever says it in another language. */
  values?: Record<string, string>;
  /** How the words differ from those that were settled, or that are public elsewhere. */
  diff?: WordChange[];
}

/** A record that goes out together with the article. */
export interface PreflightRecord {
  uid: string;
  documentId: string;
  title: string;
  /** Not public yet, or public and changed. Officials and agreements are listed only when they are new. */
  state: 'new' | 'changed' | 'unchanged';
}

/** How the quotes that would go out differ from those that are public, by their number. */
export interface QuoteChanges {
  new: number;
  changed: number;
  unchanged: number;
}

/** A quote that is public and would not be any more. */
export interface WithdrawnQuote {
  documentId: string;
  text: string;
}

/** A change of a public article that readers can be shown as an update. */
export interface ReadersUpdate {
  /** A correction is to be noticed; another change may be too small to mention. */
  hasNewCorrection: boolean;
}

/** `GET /quotes/articles/:documentId/preflight?locale=` */
export interface PreflightResponse {
  data: {
    documentId: string;
    locale: string;
    /** What publishing would make public, dependencies first, the article last but for its quotes. */
    records: PreflightRecord[];
    quotes: number;
    quoteChanges: QuoteChanges;
    withdrawn: WithdrawnQuote[];
    /** Set where this user can say, with Publish, that readers see the article as updated. */
    readersUpdate: ReadersUpdate | null;
    blockers: PreflightIssue<BlockerCode>[];
    warnings: PreflightIssue<WarningCode>[];
  };
}

/** The longest text that a request takes as a parameter: a search, a name, the reason of an override. */
export const MAX_TEXT_LENGTH = 500;

/** A piece that did not go out: `error.details.pieces` of a refusal, which bulk publishing gives for several. */
export interface RejectedArticle {
  documentId: string;
  locale: string;
  title: string;
  blockers: PreflightIssue<BlockerCode>[];
}

/**
 * `POST /quotes/articles/:documentId/publish`: past blockers that can be overridden, or with the time of publication as
 * `updatedForReadersAt`, or both.
 */
export interface PublishRequest {
  locale?: string;
  /** Says why blockers are overridden, for the activity log. */
  reason?: string;
  /** Shows readers that the article was updated. */
  updatedForReaders?: boolean;
}

/** Why a scheduled piece did not go out (`scheduleRejection` of the article). */
export interface ScheduleRejection {
  /** ISO 8601. */
  at: string;
  /** ISO 8601: the hour of an article that was taken off the schedule. */
  was?: string;
  message: string;
  blockers: PreflightIssue[];
}
