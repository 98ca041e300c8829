import Database from 'better-sqlite3';
import type { Change, ChangeLog } from './types';

/**
 * The log of changes in an SQLite file. There is one writer, so that changes become visible in the order of their
 * numbers. `PRAGMA data_version` tells in microseconds if another connection, of any process, has committed anything
 * since; only then is the table read.
 */
export function sqliteChangeLog(filename: string, table: string): ChangeLog {
  const database = new Database(filename, { readonly: true, fileMustExist: true, timeout: 50 });
  const dataVersion = database.prepare('PRAGMA data_version').pluck();
  const whole = database.prepare(`SELECT tag, max(seq) AS number FROM ${table} GROUP BY tag`);
  const since = database.prepare(`SELECT tag, seq AS number FROM ${table} WHERE seq > ?`);
  // Numbers are never used twice: the highest is kept when its row is trimmed.
  const highest = database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck();
  const name = table.replaceAll('"', '');

  let version: unknown;
  let last = 0;

  const readAll = database.transaction(() => {
    const changes = whole.all() as Change[];
    last = (highest.get(name) as number | undefined) ?? 0;
    return { changes, upTo: last + 1, isReset: true };
  });

  return {
    look(isReset) {
      // Read before the table: what is committed in between is found the next time.
      const now = dataVersion.get();
      if (now === version && !isReset) return null;
      const goneBack = ((highest.get(name) as number | undefined) ?? 0) < last;
      if (isReset || goneBack) {
        const look = readAll();
        version = now;
        return look;
      }
      const changes = since.all(last) as Change[];
      version = now;
      for (const { number } of changes) last = Math.max(last, number);
      return { changes, upTo: last + 1, isReset: false };
    },
    close: () => void database.close(),
  };
}
