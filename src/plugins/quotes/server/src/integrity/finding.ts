/** Every kind of damage in a database, with a stable code for programs. */
export const FINDING_CODES = [
  'published-twice',
  'quote-without-article',
  'quote-missing',
  'quote-unpublished',
  'quote-foreign',
  'quote-withheld',
  'speaker-missing',
  'speaker-unpublished',
  'anchor',
  'counts',
  'schedule-without-person',
  'published-with-schedule',
  'published-under-embargo',
  'embargo-differs',
  'first-published-at',
  'address',
  'name',
  'date-order',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Something in the database that is not as it must be. */
export interface Finding {
  code: FindingCode;
  uid: string;
  documentId: string;
  locale: string | null;
  version: 'draft' | 'published';
  /** Says what is wrong, where, and what to do. */
  message: string;
}
