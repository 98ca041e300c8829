import type { Core } from '@strapi/strapi';
import type { Tag } from './changes';
import { isPostgres, TABLES } from '../store/tables';

/** Limits how long a process may take for what it claimed; then another one may claim it. */
export const LEASE_MS = 60_000;
const MOST = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** Rows of the log that one process has to send. */
export interface Claim {
  rows: number[];
  tags: Tag[];
}

/** Reads the log as a queue of what CDNs were not notified of: a row is sent when its `purge_after` is null. */
export function outboxOf(strapi: Core.Strapi) {
  const changes = () => strapi.db.getConnection(TABLES.changes);

  async function setDue(rows: number[], at: number | null): Promise<void> {
    const size = strapi.db.dialect.getBatchInsertSize();
    for (let i = 0; i < rows.length; i += size) {
      await changes()
        .update({ purge_after: at })
        .whereIn('seq', rows.slice(i, i + size));
    }
  }

  return {
    /** Claims rows that no other process has, in one statement, so that no two processes get the same row. */
    async claim(): Promise<Claim | null> {
      const now = Date.now();
      const due = changes()
        .select('seq')
        .where('purge_after', '<=', now)
        .orderBy('seq')
        .limit(MOST);
      if (isPostgres(strapi)) void due.forUpdate().skipLocked();
      const rows = (await changes()
        .update({ purge_after: now + LEASE_MS })
        .whereIn('seq', due)
        .returning(['seq', 'tag'])) as { seq: number | string; tag: Tag }[];
      if (rows.length === 0) return null;
      return {
        rows: rows.map(({ seq }) => Number(seq)),
        tags: [...new Set(rows.map(({ tag }) => tag))],
      };
    },

    /** Tells when the next claimed row that was not sent may be claimed; null if all are sent. */
    async nextDue(): Promise<number | null> {
      const [first] = (await changes().min({ due: 'purge_after' })) as unknown as [
        { due: number | string | null },
      ];
      return first.due === null ? null : Number(first.due);
    },

    /** Counts what no CDN was notified of, and since when (epoch, milliseconds). */
    async waiting(): Promise<{ count: number; since: number | null }> {
      const [row] = (await changes()
        .whereNotNull('purge_after')
        .count({ count: '*' })
        .min({ since: 'at' })) as unknown as [
        { count: number | string; since: number | string | null },
      ];
      return { count: Number(row.count), since: row.since === null ? null : Number(row.since) };
    },

    async done({ rows }: Claim): Promise<void> {
      await setDue(rows, null);
    },

    /** Releases what was claimed and not sent: any process may claim it at once. */
    async release({ rows }: Claim): Promise<void> {
      await setDue(rows, Date.now());
    },

    /**
     * Deletes what is older than a day (see change-tracker.ts); what is still to be sent, after a week.
     * @param isSent whether anything is sent at all
     */
    async trim(isSent: boolean): Promise<void> {
      const now = Date.now();
      const old = changes().where('at', '<', now - DAY_MS);
      if (isSent) {
        void old.where((where) => where.whereNull('purge_after').orWhere('at', '<', now - WEEK_MS));
      }
      await old.delete();
      // Rows of another database, from a copy of it: no transaction of this one wrote them.
      if (isPostgres(strapi))
        await changes().whereRaw('xid >= pg_snapshot_xmax(pg_current_snapshot())').delete();
    },
  };
}
