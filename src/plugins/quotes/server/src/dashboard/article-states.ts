import type { ScheduleNotice, ScheduleRefusal } from '../../../shared/contract';
import type { ScheduleState } from '../../../shared/dashboard';
import type { ArticleRow } from '../repositories/article-row';

/** A first publication is stamped when it begins, and Strapi's own moment is taken when it is written. */
const LONGEST_PUBLICATION_MS = 60_000;

const timeOf = (moment: unknown): number | null =>
  moment ? new Date(moment as string | Date).getTime() : null;

/** Whether the latest publication of a published row was the first. */
export function isFirstPublication({ publishedAt, firstPublishedAt }: ArticleRow): boolean {
  const first = timeOf(firstPublishedAt);
  const latest = timeOf(publishedAt);
  if (first === null || latest === null) return false;
  return latest - first < LONGEST_PUBLICATION_MS;
}

/** Tells whether a draft was taken off the schedule, because it was changed by a caller who may not publish. */
export const isWithdrawn = ({ scheduledAt, scheduleRefusal }: ArticleRow): boolean =>
  Boolean(scheduleRefusal) && !scheduledAt;

/** Describes for the form why a draft is not published by itself; null where nothing needs attention. */
export function scheduleNotice(draft: ArticleRow): ScheduleNotice | null {
  const refusal = draft.scheduleRefusal as ScheduleRefusal | null | undefined;
  if (!refusal) return null;
  const [blocker] = refusal.blockers;
  return {
    state: isWithdrawn(draft) ? 'withdrawn' : 'rejected',
    was: refusal.was ?? null,
    by: blocker?.values?.by ?? null,
    message: refusal.message,
  };
}

/** What is to be said of a draft that is scheduled: the worst, where there are several. */
export function scheduleState(draft: ArticleRow): ScheduleState {
  if (isWithdrawn(draft)) return 'withdrawn';
  if (draft.scheduleRefusal) return 'refused';
  if (draft.unsettled) return 'unsettled';
  const embargo = timeOf(draft.embargoedUntil);
  const scheduled = timeOf(draft.scheduledAt);
  return embargo !== null && scheduled !== null && embargo > scheduled ? 'embargoed' : 'ready';
}
