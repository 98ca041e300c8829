import type { ScheduleState } from '../../../shared/desk';
import type { ArticleRow } from './article-row';

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

/** What is to be said of a draft that is scheduled: the worst, where there are several. */
export function scheduleState(draft: ArticleRow): ScheduleState {
  if (draft.scheduleRefusal) return 'refused';
  if (draft.unsettled) return 'unsettled';
  const embargo = timeOf(draft.embargoedUntil);
  const scheduled = timeOf(draft.scheduledAt);
  return embargo !== null && scheduled !== null && embargo > scheduled ? 'embargoed' : 'ready';
}
