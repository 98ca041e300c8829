/** What the home page shows of the desk: what waits, what is scheduled, what is out. */

/** A language version of an article. */
export interface DashboardArticle {
  documentId: string;
  locale: string;
  /** Null where the role may not read titles. */
  title: string | null;
}

/** A piece with quotes that nobody has settled. */
export interface PendingArticle extends DashboardArticle {
  left: number;
  /** How many quotes it has; null of a piece that was last saved before they were counted. */
  all: number | null;
  /** ISO 8601: since when at least one quote has waited. */
  since: string;
}

/** What is to be said of a scheduled piece, the worst first. */
export const SCHEDULE_STATES = ['withdrawn', 'rejected', 'pending', 'embargoed', 'ready'] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** A piece that is to go out by itself. */
export interface ScheduledArticle extends DashboardArticle {
  /** ISO 8601; past where the piece was refused or is held by an embargo; former where it was taken off the schedule. */
  at: string;
  state: ScheduleState;
  /** How many quotes wait. */
  left: number;
}

/** A piece that went out today. */
export interface PublishedArticle extends DashboardArticle {
  /** ISO 8601: its latest publication. */
  at: string;
  /** Whether that was the first one. */
  isFirst: boolean;
  /** How many quotes went out with it. */
  quotes: number;
}

interface DashboardResponse<Article> {
  /** The first of them. */
  data: Article[];
  meta: {
    /** How many there are. */
    total: number;
    defaultLocale: string;
  };
}

/** `GET /quotes/dashboard/pending`: the longest waiting first. */
export type PendingResponse = DashboardResponse<PendingArticle>;

/** `GET /quotes/dashboard/scheduled`: the soonest first. */
export type ScheduledResponse = DashboardResponse<ScheduledArticle>;

/** `GET /quotes/dashboard/published?since=`: published since that moment (ISO 8601), newest first. */
export type PublishedResponse = DashboardResponse<PublishedArticle>;
