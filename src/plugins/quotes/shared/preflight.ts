/** Defines the result of the check before an article is published, and its rules. */

/** Severity of a rule's findings. */
export const SEVERITIES = ['block', 'warn', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The rules that a newsroom can set (config/plugins, `quotes.config.rules`), as they are unless it does. */
export const DEFAULT_RULES = {
  /** A quote that the engine linked and no person confirmed. */
  'quote.unconfirmed': 'off',
  /** The speaker has no official record. */
  'quote.unlisted': 'warn',
  /** The speaker held no office on the day of the quote. */
  'quote.no-office': 'warn',
  /** Another published article words the same quote differently. */
  'quote.differs': 'warn',
  /** Another published article attributes the same words to someone else. */
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
  // The check list of a newsroom, which turns on what it wants.
  /** No author is named. */
  'article.no-author': 'off',
  'article.no-standfirst': 'off',
  'article.no-cover': 'off',
  /** The cover has no alternative text. */
  'article.no-alt-text': 'off',
  /** The dateline has neither a place, nor a country, nor a date. */
  'article.no-dateline': 'off',
  /** The text names an agreement that the article is not linked to. */
  'article.agreement-not-linked': 'off',
  /** Another article has nearly the same body. */
  'article.same-body': 'off',
} as const satisfies Record<string, Severity>;

export type RuleCode = keyof typeof DEFAULT_RULES;
export type Rules = Record<RuleCode, Severity>;
export const RULE_CODES = Object.keys(DEFAULT_RULES) as RuleCode[];

/** Problems that always block, whatever the rules. */
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

/** A span that two versions of a quote share, or that only one of them has. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A problem that blocks publication, or a note for the editor. */
export interface PreflightIssue<Code extends string = string> {
  code: Code;
  uid: string;
  documentId: string;
  /** Describes the problem, with the text of the quote or the name of the record. */
  message: string;
  /** Describes the fix. */
  fix: string;
  /** True if a user with the right can override it with a reason. */
  overridable: boolean;
  /** Values of the message, to translate it. */
  values?: Record<string, string>;
  /** Differences from the reviewed text, or from another published article. */
  diff?: WordChange[];
}

/** A record that is published together with the article. */
export interface PreflightRecord {
  uid: string;
  documentId: string;
  title: string;
  /** Not public yet, or public and changed. Officials and agreements are listed only when they are new. */
  state: 'new' | 'changed' | 'unchanged';
}

/** Counts the quotes of the draft by how they differ from the published ones. */
export interface QuoteChanges {
  new: number;
  changed: number;
  unchanged: number;
}

/** A published quote that would no longer be public. */
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
    /** The publication set: dependencies first, then the article, then its quotes. */
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

/** The longest text that a request accepts as a parameter: a search, a name, the reason of an override. */
export const MAX_TEXT_LENGTH = 500;

/** An article that was not published: `error.details.articles` of a rejection, one per article of a bulk publication. */
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

/** The reason why a scheduled article was not published (`scheduleRejection` of the article). */
export interface ScheduleRejection {
  /** ISO 8601. */
  at: string;
  /** ISO 8601: the hour of an article that was taken off the schedule. */
  was?: string;
  message: string;
  blockers: PreflightIssue[];
}
