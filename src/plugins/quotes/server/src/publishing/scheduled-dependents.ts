import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { getService } from '../get-service';
import { AGREEMENT, OFFICIAL } from '../uids';
import { withdrawChanged } from './schedule-changes';

type RecordType = typeof OFFICIAL | typeof AGREEMENT;

/** Finds the drafts of agreements that match; the documentId of each. */
async function agreementsWhere(strapi: Core.Strapi, where: object): Promise<string[]> {
  const rows = await strapi.db.query(AGREEMENT).findMany({
    where: { publishedAt: { $null: true }, ...where } as never,
    select: ['documentId'],
  });
  return rows.map(({ documentId }) => documentId);
}

/** Adds the agreements that name one of these, and those that name them: an article with one publishes all. */
async function withNaming(strapi: Core.Strapi, start: string[]): Promise<string[]> {
  const all = new Set(start);
  for (let fresh = start; fresh.length > 0; ) {
    const naming = await agreementsWhere(strapi, {
      relatedAgreements: { agreement: { documentId: { $in: fresh } } },
    });
    fresh = naming.filter((documentId) => !all.has(documentId));
    for (const documentId of fresh) all.add(documentId);
  }
  return [...all];
}

/** Finds the scheduled drafts whose publication would publish a record with them. */
async function scheduledWith(
  strapi: Core.Strapi,
  uid: RecordType,
  documentId: string
): Promise<ArticleRow[]> {
  const signed =
    uid === OFFICIAL
      ? await agreementsWhere(strapi, { parties: { signatories: { official: { documentId } } } })
      : [documentId];
  const agreements = { documentId: { $in: await withNaming(strapi, signed) } };
  const through = [
    ...(uid === OFFICIAL
      ? [{ officials: { documentId } }, { quotes: { speaker: { documentId } } }]
      : []),
    { agreements },
    { quotes: { agreements } },
  ];
  const rows = await strapi.db.query(ARTICLE).findMany({
    where: {
      publishedAt: { $null: true },
      scheduledAt: { $notNull: true },
      $or: through,
    } as never,
    select: ['id', 'documentId', 'locale', 'title', 'scheduledAt'] as never,
  });
  return rows as unknown as ArticleRow[];
}

/**
 * Takes articles off the schedule after a caller who may not publish has changed a record that is not public: it would
 * be published with them, with words that no editor has read.
 */
export async function withdrawDependents(
  strapi: Core.Strapi,
  uid: RecordType,
  documentId: string
): Promise<void> {
  if (await getService(strapi, 'rights').canPublish(uid, documentId)) return;
  const published = await strapi.db
    .query(uid)
    .count({ where: { documentId, publishedAt: { $notNull: true } } });
  if (published > 0) return;
  await withdrawChanged(strapi, await scheduledWith(strapi, uid, documentId));
}
