import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { toTime } from '../publishing/publication-state';
import type { Finding } from './finding';

const SCHEDULE_AGAIN = 'Schedule the article again, as a user who may publish it.';

const nameOf = ({ title, documentId, locale }: ArticleRow): string =>
  `“${String(title ?? documentId)}” (${locale})`;

/** Finds what is wrong with the schedule and the embargo of one version of an article. */
export function examineSchedule(article: ArticleRow, uid: string): Finding[] {
  const { documentId, locale, publishedAt, scheduledAt, scheduledBy, embargoedUntil } = article;
  const finding = { uid, documentId, locale };
  if (publishedAt === null) {
    if (!scheduledAt || scheduledBy) return [];
    return [
      {
        ...finding,
        code: 'schedule-without-person',
        version: 'draft',
        message: `${nameOf(article)} is scheduled, and the account that scheduled it is unknown. It will not be published. ${SCHEDULE_AGAIN}`,
      },
    ];
  }
  const found: Finding[] = [];
  if (scheduledAt)
    found.push({
      ...finding,
      code: 'published-with-schedule',
      version: 'published',
      message: `${nameOf(article)} is published and still scheduled. Publish it again, or unpublish it.`,
    });
  const embargo = toTime(embargoedUntil);
  if (embargo !== null && embargo > toTime(publishedAt)!)
    found.push({
      ...finding,
      code: 'published-under-embargo',
      version: 'published',
      message: `${nameOf(article)} was published before its embargo ended. Unpublish it, or lift the embargo and publish it again.`,
    });
  return found;
}

/** Finds articles whose languages do not have the same embargo. */
export async function findDifferentEmbargoes(strapi: Core.Strapi): Promise<Finding[]> {
  const { tableName, attributes } = strapi.db.metadata.get(ARTICLE);
  const { columnName } = attributes.embargoedUntil as unknown as { columnName: string };
  const rows = (await strapi.db
    .getConnection(tableName)
    .select('document_id')
    .whereNull('published_at')
    .groupBy('document_id')
    .havingRaw('count(distinct ??) > 1', [columnName])
    // A language without one differs from those that have one.
    .orHavingRaw('count(??) between 1 and count(*) - 1', [columnName])) as {
    document_id: string;
  }[];
  return rows.map(({ document_id: documentId }) => ({
    code: 'embargo-differs',
    uid: ARTICLE,
    documentId,
    locale: null,
    version: 'draft',
    message: `The languages of article ${documentId} are under different embargoes. Save it with the one that is right.`,
  }));
}
