import type { Core } from '@strapi/strapi';
import type { ScheduleRejection } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import type { ScheduledBy } from '../rights/scheduled-by';

type Timestamp = string | Date | null;

/** Holds what a draft keeps about its coming publication. */
export interface PublicationState {
  id: number;
  locale: string;
  scheduledAt: Timestamp;
  scheduledBy: ScheduledBy | null;
  embargoedUntil: Timestamp;
  scheduleRejection: ScheduleRejection | null;
}

const ATTRIBUTES = [
  'id',
  'locale',
  'scheduledAt',
  'scheduledBy',
  'embargoedUntil',
  'scheduleRejection',
];

/** The columns of a draft that is not scheduled. */
export const UNSCHEDULED = { scheduledAt: null, scheduledBy: null, scheduleRejection: null };

/** Reads the drafts of an article, one a language. */
export async function readPublicationStates(
  strapi: Core.Strapi,
  documentId: string
): Promise<PublicationState[]> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    where: { documentId, publishedAt: { $null: true } },
    select: ATTRIBUTES as never,
  });
  return rows as unknown as PublicationState[];
}

/** Gives milliseconds since 1970; null where there is no timestamp, NaN where it is none. */
export const toTime = (value: unknown): number | null =>
  value === null || value === undefined || value === ''
    ? null
    : new Date(value as string | Date).getTime();

/**
 * Finds the embargo of an article: the latest of its languages, because an embargo is about the news, not the text.
 * @returns ISO 8601, or null
 */
export function embargoOf(states: Pick<PublicationState, 'embargoedUntil'>[]): string | null {
  const times = states.flatMap(({ embargoedUntil }) => toTime(embargoedUntil) ?? []);
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
