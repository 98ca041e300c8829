import type { ScheduleNotice, ScheduleRejection } from '../../../shared/contract';
import type { ScheduleState } from '../../../shared/dashboard';
import type { ArticleRow } from '../repositories/article-row';

/**
 * The distance that the two timestamps of a first publication can have: ours is set when it begins, Strapi's when it is
 * written.
 */
const MAX_PUBLICATION_MS = 60_000;

const timeOf = (timestamp: unknown): number | null =>
  timestamp ? new Date(timestamp as string | Date).getTime() : null;

/** Returns whether the latest publication of a published row was the first. */
export function isFirstPublication({ publishedAt, firstPublishedAt }: ArticleRow): boolean {
  const first = timeOf(firstPublishedAt);
  const latest = timeOf(publishedAt);
  if (first === null || latest === null) return false;
  return latest - first < MAX_PUBLICATION_MS;
}

/** Returns whether a draft was taken off the schedule, because a caller who may not publish changed it. */
export const isWithdrawn = ({ scheduledAt, scheduleRejection }: ArticleRow): boolean =>
  Boolean(scheduleRejection) && !scheduledAt;

/** Describes for the form why a draft is not published by itself; null where nothing needs attention. */
export function scheduleNotice(draft: ArticleRow): ScheduleNotice | null {
  const rejection = draft.scheduleRejection as ScheduleRejection | null | undefined;
  if (!rejection) return null;
  const [blocker] = rejection.blockers;
  return {
    state: isWithdrawn(draft) ? 'withdrawn' : 'rejected',
    was: rejection.was ?? null,
    by: blocker?.values?.by ?? null,
    message: rejection.message,
  };
}

/** Returns the state of a scheduled draft: the worst, if there are several. */
export function scheduleState(draft: ArticleRow): ScheduleState {
  if (isWithdrawn(draft)) return 'withdrawn';
  if (draft.scheduleRejection) return 'rejected';
  if (draft.pendingQuotes) return 'pending';
  const embargo = timeOf(draft.embargoedUntil);
  const scheduled = timeOf(draft.scheduledAt);
  return embargo !== null && scheduled !== null && embargo > scheduled ? 'embargoed' : 'ready';
}
