/** The state of the database that made an operation fail. */
export type DatabaseErrorKind =
  /** Other transactions were writing the same rows, and one of them had to end. */
  | 'busy'
  /** It cannot be reached, or says nothing. */
  | 'away'
  /** It answers, and cannot be written to. */
  | 'full'
  | 'read-only'
  /** It went away while it was told to keep what it had been given. */
  | 'unknown';

const AGAIN = 'Nothing was saved. Try again in a few seconds.';

/** The messages for clients. */
export const SENTENCES: Record<DatabaseErrorKind, string> = {
  busy: `Another user was writing at the same time. ${AGAIN}`,
  away: `The database cannot be reached or does not answer. ${AGAIN}`,
  full: 'The database is full: its disk has no room left. Nothing was saved. Keep a copy of your text, and tell the operator of the server.',
  'read-only':
    'The database cannot be written to: it is read-only. Nothing was saved. Keep a copy of your text, and tell the operator of the server.',
  unknown:
    'The database went away while this was being saved, so it is not known whether it was. Look at it again before you try again.',
};

/** After how many seconds it is worth another try. */
export const RETRY_AFTER: Record<DatabaseErrorKind, number> = {
  busy: 1,
  away: 5,
  full: 60,
  'read-only': 60,
  unknown: 5,
};

/** PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html), and those of Node's sockets. */
const CODES: Record<string, DatabaseErrorKind> = {
  '40001': 'busy', // serialization failure
  '40P01': 'busy', // deadlock
  '55P03': 'busy', // a lock was waited for too long
  '57014': 'busy', // a statement took too long
  '25P02': 'busy', // another statement of the transaction failed before
  '23503': 'busy', // what it links to is gone
  '53300': 'away', // too many connections
  '55000': 'away', // it takes no connections
  '57P01': 'away', // shut down
  '57P02': 'away', // crashed
  '57P03': 'away', // starting
  '57P05': 'away', // idle for too long
  '25P03': 'away', // idle in a transaction for too long
  '53100': 'full',
  '25006': 'read-only',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EPIPE: 'away',
  ETIMEDOUT: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
};

/** SQLite's codes are longer where it knows more: SQLITE_BUSY_SNAPSHOT. */
const SQLITE_CODES: [string, DatabaseErrorKind][] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'away'],
  ['SQLITE_IOERR', 'away'],
];

/** The messages of pg and of the connection pool that have no code. */
const CONNECTION_LOST =
  /connection (terminated|ended|error)|timeout exceeded|timeout expired|not queryable|said nothing|operation timed out/i;

/**
 * Classifies an error of the database.
 * @returns null if the cause is the query, and not the state of the database
 */
export function classify(error: unknown): DatabaseErrorKind | null {
  // Not `instanceof Error`: what a native module throws may be of another realm.
  if (typeof error !== 'object' || error === null) return null;
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (typeof code === 'string') {
    // Class 08: the connection.
    if (/^08[0-9A-Z]{3}$/.test(code)) return 'away';
    return CODES[code] ?? SQLITE_CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
  }
  const isLost = CONNECTION_LOST.test(String(message)) || /TimeoutError$/.test(String(name));
  return isLost ? 'away' : null;
}
