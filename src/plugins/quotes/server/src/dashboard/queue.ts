import type { Core } from '@strapi/strapi';
import type { Review } from '../../../shared/contract';
import { ARTICLE } from '../article-type';
import { QUOTE } from '../uids';

/** The scheduler runs every minute; an article that is later than this was missed. */
const GRACE_MS = 2 * 60_000;

/** Drafts that wait for an editor, in one language. */
export interface Waiting {
  locale: string;
  /** Articles with at least one pending quote. */
  articles: number;
  /** Pending quotes. */
  quotes: number;
}

/** Quotes of drafts, by their review. */
export interface Reviewed {
  locale: string;
  review: Review;
  quotes: number;
}

/** Scheduled articles whose time has passed and that are not published. */
export interface Overdue {
  /** Held back by a blocker, until an editor does something. */
  rejected: number;
  /** Not rejected, and still not published: the scheduler does not run, or fails. */
  missed: number;
}

export interface Queue {
  waiting: Waiting[];
  reviews: Reviewed[];
  overdue: Overdue;
}

/** Counts the open work in the database, so that every process answers the same. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const drafts = (uid: string) =>
    strapi.db.getConnection(strapi.db.metadata.get(uid).tableName).whereNull('published_at');

  async function waiting(): Promise<Waiting[]> {
    if (!('pendingQuotes' in strapi.contentType(ARTICLE).attributes)) return [];
    const rows = (await drafts(ARTICLE)
      .select('locale')
      .count({ articles: '*' })
      .sum({ quotes: 'pending_quotes' })
      .where('pending_quotes', '>', 0)
      .groupBy('locale')) as {
      locale: string;
      articles: string | number;
      quotes: string | number;
    }[];
    return rows.map(({ locale, articles, quotes }) => ({
      locale,
      articles: Number(articles),
      quotes: Number(quotes),
    }));
  }

  async function reviews(): Promise<Reviewed[]> {
    const rows = (await drafts(QUOTE)
      .select('locale', 'review')
      .count({ quotes: '*' })
      .groupBy('locale', 'review')) as {
      locale: string;
      review: Review | null;
      quotes: string | number;
    }[];
    return rows.map(({ locale, review, quotes }) => ({
      locale,
      review: review ?? 'open',
      quotes: Number(quotes),
    }));
  }

  async function overdue(now: Date): Promise<Overdue> {
    if (!('scheduledAt' in strapi.contentType(ARTICLE).attributes)) {
      return { rejected: 0, missed: 0 };
    }
    const since = new Date(now.getTime() - GRACE_MS);
    const count = (where: Record<string, unknown>) =>
      strapi.db.query(ARTICLE).count({
        where: { publishedAt: { $null: true }, scheduledAt: { $lte: since }, ...where } as never,
      });
    const [rejected, missed] = await Promise.all([
      count({ scheduleRejection: { $notNull: true } }),
      count({
        scheduleRejection: { $null: true },
        $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: since } }],
      }),
    ]);
    return { rejected, missed };
  }

  return {
    /** All of it, by four queries. */
    async count(now = new Date()): Promise<Queue> {
      return { waiting: await waiting(), reviews: await reviews(), overdue: await overdue(now) };
    },
  };
};
