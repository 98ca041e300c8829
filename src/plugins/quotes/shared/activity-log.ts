/** Defines the activity log: reviews and publications, with their users and times. */

export const ACTIVITIES = [
  'confirmed',
  'reassigned',
  'dismissed',
  'restored',
  'shared-wording',
  'unlinked-translation',
  'spelling-remembered',
  'marked',
  'undone',
  'overrode',
  'scheduled',
  'unscheduled',
  'published',
  'unpublished',
  'deleted',
] as const;

export type Activity = (typeof ACTIVITIES)[number];

/** A quote as an entry remembers it. */
export interface LoggedQuote {
  quote: string;
  text: string;
  /** documentId of the Official. */
  speaker: string | null;
  attributionText: string | null;
  review: string | null;
}

export interface ActivityLogEntry {
  /** ISO 8601. */
  at: string;
  action: Activity;
  actorKind: 'admin' | 'content-api' | 'server';
  actorId: string | null;
  /** The name at that time. */
  actor: string | null;
  /** documentId of the article, its language, and its title at that time. */
  article: string;
  language: string;
  title: string | null;
  /** documentId of the quote; null where the entry is about the article. */
  quote: string | null;
  before: unknown;
  after: unknown;
  /** Reason for an override. */
  reason: string | null;
}

/** `GET /quotes/activity-log?article=&page=&pageSize=`, newest first. */
export interface ActivityLogResponse {
  data: ActivityLogEntry[];
  meta: { page: number; pageSize: number; total: number };
}
