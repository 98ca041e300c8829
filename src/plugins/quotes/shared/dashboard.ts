/** Defines the lists of the home page: pending, scheduled and published articles. */

/** A language version of an article. */
export interface DashboardArticle {
  documentId: string;
  locale: string;
  /** Null where the role may not read titles. */
  title: string | null;
}

/** An article with pending quotes. */
export interface PendingArticle extends DashboardArticle {
  left: number;
  /** Number of quotes; null for an article last saved before they were counted. */
  all: number | null;
  /** ISO 8601: since when at least one quote has waited. */
  since: string;
}

/** States of a scheduled article, the worst first. */
export const SCHEDULE_STATES = ['withdrawn', 'rejected', 'pending', 'embargoed', 'ready'] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** A scheduled article. */
export interface ScheduledArticle extends DashboardArticle {
  /** ISO 8601; past if the article was rejected or is under embargo; the former time if it was removed from the schedule. */
  at: string;
  state: ScheduleState;
  /** Number of pending quotes. */
  left: number;
}

/** An article published today. */
export interface PublishedArticle extends DashboardArticle {
  /** ISO 8601: its latest publication. */
  at: string;
  /** True for the first publication. */
  isFirst: boolean;
  /** Number of quotes published with it. */
  quotes: number;
}

interface DashboardResponse<Article> {
  /** The first of them. */
  data: Article[];
  meta: {
    /** Total number. */
    total: number;
    defaultLocale: string;
  };
}

/** `GET /quotes/dashboard/pending`: the longest waiting first. */
export type PendingResponse = DashboardResponse<PendingArticle>;

/** `GET /quotes/dashboard/scheduled`: the soonest first. */
export type ScheduledResponse = DashboardResponse<ScheduledArticle>;

/** `GET /quotes/dashboard/published?since=`: published since that time (ISO 8601), newest first. */
export type PublishedResponse = DashboardResponse<PublishedArticle>;
