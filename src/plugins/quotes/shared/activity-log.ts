/** The trail: who settled or published what, and when. */

export const TRAIL_ACTIONS = [
  'confirmed',
  'reassigned',
  'dismissed',
  'restored',
  'both-said',
  'unaligned',
  'marked',
  'undone',
  'overrode',
  'scheduled',
  'unscheduled',
  'published',
  'unpublished',
  'deleted',
] as const;

export type TrailAction = (typeof TRAIL_ACTIONS)[number];

/** A quote as an entry remembers it. */
export interface TrailQuote {
  quote: string;
  text: string;
  /** documentId of the Official. */
  speaker: string | null;
  attributionText: string | null;
  review: string | null;
}

export interface TrailEntry {
  /** ISO 8601. */
  at: string;
  action: TrailAction;
  actorKind: 'admin' | 'content-api' | 'server';
  actorId: string | null;
  /** The name at that time. */
  actor: string | null;
  /** documentId of the article, its language, and its title at that time. */
  article: string;
  language: string;
  title: string | null;
  /** documentId of the quote; null where the entry is about the piece. */
  quote: string | null;
  before: unknown;
  after: unknown;
  /** Why a blocker was overridden. */
  reason: string | null;
}

/** `GET /quotes/trail?article=&page=&pageSize=`, newest first. */
export interface TrailResponse {
  data: TrailEntry[];
  meta: { page: number; pageSize: number; total: number };
}
