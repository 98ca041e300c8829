import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ScheduleRejection, Activity } from '../../../shared/contract';
import { currentTime } from '../../../../../platform/database/current-time';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { currentCaller } from '../rights/caller';
import { toScheduledBy } from '../rights/scheduled-by';
import { getService } from '../get-service';
import { loggedSubject } from '../activity-log/activity-log';
import {
  embargoOf,
  readPublicationStates,
  toTime,
  UNSCHEDULED,
  type PublicationState,
} from './publication-state';

/** The attributes that lead to publication: writing them needs the right to publish. */
export const PUBLICATION_ATTRIBUTES = ['scheduledAt', 'embargoedUntil'] as const;
type PublicationAttribute = (typeof PUBLICATION_ATTRIBUTES)[number];

const SENTENCES: Record<PublicationAttribute, string> = {
  scheduledAt:
    '“scheduledAt” was not saved, and nothing else: your role may not publish articles, so it may not schedule one. Leave the field as it is, and ask an editor.',
  embargoedUntil:
    '“embargoedUntil” was not saved, and nothing else: your role may not publish articles, so it may not set or lift an embargo. Leave the field as it is, and ask an editor.',
};

/** Describes what a save writes of the schedule, and what the activity log gets once the article is saved. */
export interface ScheduleChange {
  columns: Record<string, unknown>;
  action: Activity | null;
  before: string | null;
  after: string | null;
}

const toIso = (time: number | null): string | null =>
  time === null || Number.isNaN(time) ? null : new Date(time).toISOString();

/** Describes why an article is off the schedule, so that the form and the dashboard can say so. */
async function withdrawal(strapi: Core.Strapi, was: string): Promise<ScheduleRejection> {
  const by = getService(strapi, 'rights').actor().name ?? 'an account that may not publish';
  return {
    at: (await currentTime(strapi)).toISOString(),
    was,
    message: `Changed by ${by}, whose role may not publish: the article is off the schedule.`,
    blockers: [
      {
        code: 'schedule.withdrawn',
        uid: ARTICLE,
        documentId: '',
        message: `${by} changed the article after it was scheduled, and may not publish it.`,
        fix: 'Read the changes, and schedule the article again.',
        overridable: false,
        values: { by, was },
      },
    ],
  };
}

/** Takes a draft off the schedule where its text is about to be changed by a caller who may not publish it. */
async function withdraw(strapi: Core.Strapi, state: PublicationState): Promise<ScheduleChange> {
  const was = toIso(toTime(state.scheduledAt))!;
  const columns = { ...UNSCHEDULED, scheduleRejection: await withdrawal(strapi, was) };
  return { columns, action: 'unscheduled', before: was, after: null };
}

const UNCHANGED: ScheduleChange = { columns: {}, action: null, before: null, after: null };

/**
 * Plans what a save of an article writes of its schedule and embargo.
 * @param target documentId is undefined for a new article
 * @throws PolicyError (403; Strapi drops the sentence of a ForbiddenError) where a caller who may not publish changes an attribute that leads to publication
 */
export async function planSchedule(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId?: string; locale: string },
  data: Record<string, unknown>
): Promise<ScheduleChange> {
  if (!('scheduledAt' in strapi.contentType(ARTICLE).attributes)) return UNCHANGED;
  const states = documentId ? await readPublicationStates(strapi, documentId) : [];
  const own = states.find((state) => state.locale === locale);
  const embargo = embargoOf(states);
  const stored = { scheduledAt: own?.scheduledAt ?? null, embargoedUntil: embargo };
  const isChanged = (name: PublicationAttribute) =>
    name in data && toTime(data[name]) !== toTime(stored[name]);

  const mayPublish = await getService(strapi, 'rights').canPublish(ARTICLE, documentId, locale);
  const changed = PUBLICATION_ATTRIBUTES.filter(isChanged);
  if (changed.length > 0 && !mayPublish) {
    throw new errors.PolicyError(SENTENCES[changed[0]!], {
      code: 'publication-attribute',
      path: [changed[0]],
    });
  }

  // A language that is new has the embargo of the others, whatever the row says that Strapi copies from.
  const embargoColumns = own || 'embargoedUntil' in data ? {} : { embargoedUntil: embargo };
  const before = toIso(toTime(own?.scheduledAt));
  if (changed.includes('scheduledAt')) {
    const after = toIso(toTime(data.scheduledAt));
    const scheduledBy = data.scheduledAt ? toScheduledBy(currentCaller(strapi)) : null;
    const columns = { ...embargoColumns, scheduledBy, scheduleRejection: null };
    return { columns, action: after ? 'scheduled' : 'unscheduled', before, after };
  }
  if (mayPublish) {
    // Lets the scheduler try again, because the save may have fixed what blocked it.
    return { ...UNCHANGED, columns: { ...embargoColumns, scheduleRejection: null } };
  }
  if (!own?.scheduledAt) return { ...UNCHANGED, columns: embargoColumns };
  const { columns, ...change } = await withdraw(strapi, own);
  return { ...change, columns: { ...columns, ...embargoColumns } };
}

/** Adds to the activity log what was planned, once the article is saved. */
export async function recordSchedule(
  strapi: Core.Strapi,
  article: ArticleRow,
  { action, before, after }: ScheduleChange
): Promise<void> {
  if (!action) return;
  await getService(strapi, 'activityLog').record([
    {
      action,
      ...loggedSubject(article),
      before: before && { scheduledAt: before },
      after: after && { scheduledAt: after },
    },
  ]);
}

/**
 * Takes drafts off the schedule after something that is published with them was changed by a caller who may not
 * publish: a quote, an official, an agreement.
 */
export async function withdrawChanged(strapi: Core.Strapi, articles: ArticleRow[]): Promise<void> {
  for (const article of articles) {
    const { id, documentId, locale } = article;
    if (!article.scheduledAt) continue;
    if (await getService(strapi, 'rights').canPublish(ARTICLE, documentId, locale)) continue;
    const change = await withdraw(strapi, article as unknown as PublicationState);
    await strapi.db.query(ARTICLE).updateMany({ where: { id }, data: change.columns as never });
    await recordSchedule(strapi, article, change);
  }
}
