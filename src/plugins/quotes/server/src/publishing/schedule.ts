import type { Core } from '@strapi/strapi';
import type { PreflightIssue, ScheduleRejection } from '../../../shared/contract';
import { currentTime } from '../../../../../platform/database/current-time';
import { isShuttingDown } from '../../../../../platform/http/shutdown/state';
import { ARTICLE } from '../article-type';
import { lockArticle } from '../repositories/content-locks';
import { runAs } from '../operation';
import type { ArticleRow } from '../repositories/article-row';
import { PublishRejectedError } from './publish-rejected-error';
import { UNSCHEDULED } from './publication-state';
import { restoreCaller, type ScheduledBy } from '../rights/scheduled-by';
import { inTransaction } from '../../../../../platform/database/in-transaction';
import { getService } from '../get-service';

/** Limits how many articles one round publishes. */
const AT_ONCE = 50;

/** Publishes articles when their time has come. Every process runs this; each article is published once. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(ARTICLE);

  /** Finds drafts whose time has come and that were not rejected since they were last saved. */
  async function due(now: Date): Promise<ArticleRow[]> {
    const { attributes } = strapi.contentType(ARTICLE);
    if (!('scheduledAt' in attributes)) return [];
    return (await query().findMany({
      where: {
        publishedAt: { $null: true },
        scheduledAt: { $lte: now },
        scheduleRejection: { $null: true },
        $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: now } }],
      },
      select: ['id', 'documentId', 'locale'] as never,
      orderBy: { scheduledAt: 'asc' },
      limit: AT_ONCE,
    })) as unknown as ArticleRow[];
  }

  /** Rejects a publication for which the person who scheduled it has no rights any more. */
  function reject(article: ArticleRow, message: string, by: string): never {
    const { documentId, locale } = article;
    const blocker: PreflightIssue<'schedule.not-permitted'> = {
      code: 'schedule.not-permitted',
      uid: ARTICLE,
      documentId,
      message,
      fix: 'Schedule the article again, or publish it, as an editor who may.',
      overridable: false,
      values: { by },
    };
    const title = String(article.title ?? '');
    throw new PublishRejectedError([{ documentId, locale, title, blockers: [blocker] }]);
  }

  /**
   * Publishes a draft as the person who scheduled it, with the rights of now.
   * @throws PublishRefusedError where that person may not publish it any more, or the article is not ready
   */
  async function publishAsScheduled(article: ArticleRow): Promise<void> {
    const { documentId, locale } = article;
    const scheduled = article.scheduledBy as ScheduledBy | null;
    const by = scheduled?.name ?? 'No account';
    const scheduledBy = await restoreCaller(strapi, scheduled);
    if (!scheduledBy)
      reject(article, `${by} scheduled the article, and is gone, blocked or expired.`, by);
    await runAs({ scheduledBy }, async () => {
      if (!(await getService(strapi, 'rights').canPublish(ARTICLE, documentId, locale)))
        reject(article, `${by} scheduled the article, and may not publish articles any more.`, by);
      await strapi.documents(ARTICLE).publish({ documentId, locale } as never);
    });
  }

  /**
   * Publishes a draft, unless another process has. It is taken off the schedule first: of two processes one changes
   * the row, the other waits for it and then finds nothing to change.
   */
  async function publish({ id, documentId }: ArticleRow, now: Date): Promise<boolean> {
    return inTransaction(strapi, async (trx) => {
      await lockArticle(strapi, trx, documentId);
      const article = (await query().findOne({ where: { id } })) as ArticleRow | null;
      const { count } = await query().updateMany({
        where: { id, scheduledAt: { $lte: now } },
        data: UNSCHEDULED as never,
      });
      if (!article || count === 0) return false;
      await publishAsScheduled(article);
      return true;
    });
  }

  async function keepRejection({ id }: ArticleRow, error: PublishRejectedError, now: Date) {
    const rejection: ScheduleRejection = {
      at: now.toISOString(),
      message: error.message,
      blockers: error.blockers,
    };
    await query().updateMany({
      where: { id, scheduledAt: { $lte: now } },
      data: { scheduleRejection: rejection } as never,
    });
  }

  return {
    /**
     * Publishes what is due. What is rejected stays a draft, keeps the reason, and is tried again after it is saved
     * or one of its quotes is reviewed.
     * @param at the time to go by; the database's where it is left out
     * @returns documentIds of the articles that were published
     */
    async runDue(at?: Date): Promise<string[]> {
      const now = at ?? (await currentTime(strapi));
      const published: string[] = [];
      for (const article of await due(now)) {
        // Leaves the others to another process, or to the next start.
        if (isShuttingDown(strapi)) break;
        try {
          if (await publish(article, now)) published.push(article.documentId);
        } catch (error) {
          if (error instanceof PublishRejectedError) await keepRejection(article, error, now);
          else {
            strapi.log.error(
              `The scheduled article ${article.documentId} (${article.locale}) could not be published, and is tried again: ${String(error)}`
            );
          }
        }
      }
      return published;
    },
  };
};
