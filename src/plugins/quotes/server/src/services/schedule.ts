import type { Core } from '@strapi/strapi';
import { isShuttingDown } from '../../../../../platform/http/shutdown/state';
import type { ScheduleRefusal } from '../../../shared/contract';
import { quotesConfig } from '../config';
import { lockArticle } from '../documents/desk-lock';
import { runAs } from '../operation';
import type { ArticleRow } from '../pieces/article-row';
import { PublishRefusedError } from '../pieces/refusal';
import { inTransaction } from '../transaction';

/** How many pieces one round publishes. */
const AT_ONCE = 50;

/** Publishes pieces when their time has come. Every process runs this; each piece goes out once. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(quotesConfig(strapi).articleType);

  /** Drafts whose time has come and that were not refused since they were last saved. */
  async function due(now: Date): Promise<ArticleRow[]> {
    const { attributes } = strapi.contentType(quotesConfig(strapi).articleType);
    if (!('scheduledAt' in attributes)) return [];
    return (await query().findMany({
      where: {
        publishedAt: { $null: true },
        scheduledAt: { $lte: now },
        scheduleRefusal: { $null: true },
        $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: now } }],
      },
      select: ['id', 'documentId', 'locale'] as never,
      orderBy: { scheduledAt: 'asc' },
      limit: AT_ONCE,
    })) as unknown as ArticleRow[];
  }

  /**
   * Publishes a draft, unless another process has. It is taken off the schedule first: of two processes one changes
   * the row, the other waits for it and then finds nothing to change.
   */
  async function publish({ id, documentId, locale }: ArticleRow, now: Date): Promise<boolean> {
    return inTransaction(strapi, async (trx) => {
      await lockArticle(strapi, trx, documentId);
      const { count } = await query().updateMany({
        where: { id, scheduledAt: { $lte: now } },
        data: { scheduledAt: null } as never,
      });
      if (count === 0) return false;
      await strapi
        .documents(quotesConfig(strapi).articleType)
        .publish({ documentId, locale } as never);
      return true;
    });
  }

  async function keepRefusal({ id }: ArticleRow, error: PublishRefusedError, now: Date) {
    const refusal: ScheduleRefusal = {
      at: now.toISOString(),
      message: error.message,
      blockers: error.blockers,
    };
    await query().updateMany({
      where: { id, scheduledAt: { $lte: now } },
      data: { scheduleRefusal: refusal } as never,
    });
  }

  return {
    /**
     * Publishes what is due. What is refused stays a draft, keeps the refusal, and is tried again after it is saved
     * or one of its quotes is settled.
     * @returns documentIds that went out
     */
    async runDue(now = new Date()): Promise<string[]> {
      const published: string[] = [];
      for (const article of await due(now)) {
        // What is left is published by another process, or at the next start.
        if (isShuttingDown(strapi)) break;
        try {
          if (await runAs({ as: 'scheduler' }, () => publish(article, now)))
            published.push(article.documentId);
        } catch (error) {
          if (error instanceof PublishRefusedError) await keepRefusal(article, error, now);
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
