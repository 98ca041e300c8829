import type { Core } from '@strapi/strapi';
import type {
  DashboardArticle,
  PublishedResponse,
  ScheduledResponse,
  PendingResponse,
} from '../../../shared/dashboard';
import type { ScheduleRejection } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { isFirstPublication, scheduleState } from './article-states';
import { getService } from '../get-service';

/** Limits how many articles a list shows. */
const SHOWN = 6;

interface List {
  status: 'draft' | 'published';
  filters: Record<string, unknown>;
  /** The attribute that each list needs: a type without it has no such articles. */
  needs: string[];
  fields?: string[];
  sort: string;
}

const toIso = (timestamp: unknown): string => new Date(timestamp as string | Date).toISOString();

/** Reads the lists of the home page, in every language, as far as the user may read the articles. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find({ status, filters, needs, fields = [], sort }: List) {
    const { attributes } = strapi.contentType(ARTICLE);
    const readable = await getService(strapi, 'rights').readable(ARTICLE);
    const defaultLocale = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    if (needs.some((name) => !(name in attributes))) {
      return { rows: [], articles: [], meta: { total: 0, defaultLocale } };
    }

    const documents = strapi.documents(ARTICLE);
    const which = { status, locale: '*', filters: { $and: [filters, ...readable.filters] } };
    const wanted = ['title', ...needs, ...fields].filter((name) => name in attributes);
    const rows = (await documents.findMany({
      ...which,
      fields: ['documentId', 'locale', ...wanted],
      // A second key, so that articles with the same timestamp keep their order from one answer to the next.
      sort: [sort, 'id:asc'],
      limit: SHOWN,
    } as never)) as unknown as ArticleRow[];
    const total = rows.length < SHOWN ? rows.length : await documents.count(which as never);

    const articles = rows.map(
      ({ documentId, locale, title }): DashboardArticle => ({
        documentId,
        locale,
        title: title && readable.mayRead('title') ? String(title) : null,
      })
    );
    return { rows, articles, meta: { total, defaultLocale } };
  }

  return {
    /** Reads articles with pending quotes, the longest pending first. */
    async pending(): Promise<PendingResponse> {
      const { rows, articles, meta } = await find({
        status: 'draft',
        filters: { pendingQuotes: { $gt: 0 } },
        needs: ['pendingQuotes', 'pendingSince'],
        fields: ['quoteCount'],
        sort: 'pendingSince:asc',
      });
      const data = rows.map((row, i) => ({
        ...articles[i],
        left: Number(row.pendingQuotes),
        all: row.quoteCount ?? null,
        since: toIso(row.pendingSince),
      }));
      return { data, meta };
    },

    /**
     * Articles that are published by themselves, the soonest first: those that were due and are still drafts lead. Before
     * them those that were taken off the schedule, until an editor has saved them.
     */
    async scheduled(): Promise<ScheduledResponse> {
      const list = {
        status: 'draft' as const,
        needs: ['scheduledAt'],
        fields: ['embargoedUntil', 'scheduleRejection', 'pendingQuotes'],
      };
      // Reads them one after the other, because databases differ in where they sort empty values.
      const lists = [
        await find({
          ...list,
          filters: { scheduledAt: { $null: true }, scheduleRejection: { $notNull: true } },
          sort: 'updatedAt:desc',
        }),
        await find({
          ...list,
          filters: { scheduledAt: { $notNull: true } },
          sort: 'scheduledAt:asc',
        }),
      ];
      const data = lists.flatMap(({ rows, articles }) =>
        rows.map((row, i) => ({
          ...articles[i]!,
          at: toIso(row.scheduledAt ?? (row.scheduleRejection as ScheduleRejection).was),
          state: scheduleState(row),
          left: row.pendingQuotes ?? 0,
        }))
      );
      const total = lists.reduce((sum, { meta }) => sum + meta.total, 0);
      return { data: data.slice(0, SHOWN), meta: { ...lists[0]!.meta, total } };
    },

    /** Reads articles whose latest publication was since a timestamp, newest first. */
    async published(since: Date): Promise<PublishedResponse> {
      const { rows, articles, meta } = await find({
        status: 'published',
        filters: { publishedAt: { $gte: since.toISOString() } },
        needs: ['publishedAt'],
        fields: ['firstPublishedAt'],
        sort: 'publishedAt:desc',
      });
      const links = await getService(strapi, 'quoteRows').linkedTo(rows.map(({ id }) => id));
      const counts = new Map<number, number>();
      for (const { to } of links) counts.set(to, (counts.get(to) ?? 0) + 1);
      const data = rows.map((row, i) => ({
        ...articles[i],
        at: toIso(row.publishedAt),
        isFirst: isFirstPublication(row),
        quotes: counts.get(row.id) ?? 0,
      }));
      return { data, meta };
    },
  };
};
