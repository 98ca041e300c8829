import type { Core } from '@strapi/strapi';
import { hasAdvisoryLocks, takeLock } from '../../../../../platform/database/advisory-locks';
import type { Knex } from 'knex';
import { TABLES } from './tables';
import { recordChanges } from '../invalidation/changes';
import { recordsIn } from './records';
import { isCurrentVersion, markCurrentVersion } from './version';
import { analyzeQuoteTables } from '../quote-search/quote-tables';
import { quotesIn } from '../quote-search/write-quotes';
import { PUBLIC_TYPES, type PublicType } from '../uids';
import { getService } from '../get-service';

const BATCH = 100;

/** Rebuilds the read model from what is published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function publishedIds(uid: PublicType): Promise<string[]> {
    const rows = await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId'] as never,
    });
    return [...new Set((rows as { documentId: string }[]).map(({ documentId }) => documentId))];
  }

  async function storedIds(trx: Knex.Transaction): Promise<string[]> {
    const rows = await strapi.db
      .getConnection(TABLES.records)
      .distinct('document_id')
      .transacting(trx);
    return (rows as { document_id: string }[]).map(({ document_id }) => document_id);
  }

  return {
    /** Tells if as many records are stored as are published: a transfer of data bypasses what keeps them the same. */
    async isComplete(): Promise<boolean> {
      return strapi.db.transaction(async ({ trx }) => {
        if (!(await isCurrentVersion(strapi))) return false;
        let published = 0;
        for (const uid of PUBLIC_TYPES)
          published += await strapi.db
            .query(uid)
            .count({ where: { publishedAt: { $notNull: true } } });
        const [{ stored }] = (await strapi.db
          .getConnection(TABLES.records)
          .count({ stored: '*' })
          .transacting(trx)) as unknown as [{ stored: number | string }];
        return Number(stored) === published;
      });
    },

    /**
     * Rebuilds everything in one transaction: readers see the old content until it is committed.
     * @returns how many documents are public
     */
    async run(): Promise<number> {
      return strapi.db.transaction(async ({ trx }) => {
        if (hasAdvisoryLocks(strapi)) await takeLock(trx, 'rebuild');
        const before = await storedIds(trx);
        const published = new Set<string>();
        for (const uid of PUBLIC_TYPES) {
          const ids = await publishedIds(uid);
          for (let i = 0; i < ids.length; i += BATCH) {
            await getService(strapi, 'readModel').refresh(uid, ids.slice(i, i + BATCH));
          }
          for (const id of ids) published.add(id);
        }
        const gone = before.filter((id) => !published.has(id));
        await recordsIn(strapi, trx).replace(gone, []);
        await quotesIn(strapi, trx).remove(gone);
        await analyzeQuoteTables(strapi, trx);
        await recordChanges(strapi, ['everything']);
        await markCurrentVersion(strapi);
        return published.size;
      });
    },
  };
};
