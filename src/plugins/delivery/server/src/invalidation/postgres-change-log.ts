import { Client, type ClientConfig } from 'pg';
import type { Change, ChangeLog, ChangeBatch } from './types';

/** Limits how long a request waits to learn what has changed. */
const TIMEOUT_MS = 2000;
/** Leaves a database that did not answer alone for so long. */
const PAUSE_MS = 500;

interface Row {
  snapshot: string;
  xmin: string;
  tag: string | null;
  number: string | null;
}

/** The text of a snapshot: `xmin:xmax:running`. */
const xmaxOf = (snapshot: string): number => Number(snapshot.split(':')[1]);

/**
 * The log of changes in PostgreSQL. Rows become visible in another order than their numbers were given out, so that
 * "all after the last one" would miss some. Instead, each read remembers its snapshot, and the next one selects the
 * rows that were not visible in it: exactly those that were committed since.
 *
 * It uses one small prepared statement on a connection of its own, which is opened again when it breaks.
 */
export function postgresChangeLog(connection: ClientConfig, table: string): ChangeLog {
  const isNew = `c.xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(c.xid, $1::pg_snapshot)`;
  const since = {
    name: 'delivery_changes_since',
    text: `SELECT now.snapshot::text AS snapshot, pg_snapshot_xmin(now.snapshot)::text AS xmin,
             c.tag, c.xid::text AS number
           FROM (SELECT pg_current_snapshot() AS snapshot) AS now LEFT JOIN ${table} AS c ON ${isNew}`,
  };
  const whole = `SELECT now.snapshot::text AS snapshot, pg_snapshot_xmin(now.snapshot)::text AS xmin,
      c.tag, c.number::text AS number
    FROM (SELECT pg_current_snapshot() AS snapshot) AS now LEFT JOIN
      (SELECT tag, max(xid::text::bigint) AS number FROM ${table} GROUP BY tag) AS c ON true`;

  let client: Client | null = null;
  let last: string | null = null;
  let pauseUntil = 0;

  function drop(broken: Client): void {
    if (client === broken) client = null;
    // It may be closed already.
    broken.end().catch(() => undefined);
  }

  async function connected(): Promise<Client> {
    if (client) return client;
    if (Date.now() < pauseUntil) throw new Error('The database did not answer a moment ago.');
    const opened = new Client({
      ...connection,
      application_name: 'delivery cache',
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      keepAlive: true,
    });
    opened.on('error', () => drop(opened));
    try {
      await opened.connect();
    } catch (error) {
      drop(opened);
      pauseUntil = Date.now() + PAUSE_MS;
      throw error;
    }
    client = opened;
    return opened;
  }

  async function ask(snapshot: string | null): Promise<Row[]> {
    const requested = await connected();
    try {
      const { rows } = await (snapshot
        ? requested.query<Row>({ ...since, values: [snapshot] })
        : requested.query<Row>(whole));
      return rows;
    } catch (error) {
      drop(requested);
      pauseUntil = Date.now() + PAUSE_MS;
      throw error;
    }
  }

  function toLook(rows: Row[], isReset: boolean): ChangeBatch {
    const changes = rows.flatMap(({ tag, number }): Change[] =>
      tag === null ? [] : [{ tag, number: Number(number) }]
    );
    last = rows[0]!.snapshot;
    return { changes, upTo: Number(rows[0]!.xmin), isReset };
  }

  return {
    async look(isReset) {
      if (isReset || last === null) return toLook(await ask(null), true);
      const before = last;
      const rows = await ask(before);
      const [{ snapshot }] = rows as [Row];
      // The same transactions are visible: nothing was committed.
      if (snapshot === before) return null;
      // The server has another database now, or an older copy.
      if (xmaxOf(snapshot) < xmaxOf(before)) return toLook(await ask(null), true);
      return toLook(rows, false);
    },
    async close() {
      const open = client;
      client = null;
      pauseUntil = Infinity;
      await open?.end();
    },
  };
}
