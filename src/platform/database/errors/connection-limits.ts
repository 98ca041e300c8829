import type { Socket } from 'net';
import type { Client } from 'pg';

/** Limits how long a connection may be silent beyond the limit of a statement, in milliseconds. */
const SILENCE_MS = 5000;

/** The parts of a pg client that its types lack. */
type PgClient = Client & { connection: { stream: Socket }; readyForQuery: boolean };

/** Limits of a connection in milliseconds; 0: none. */
export interface ConnectionLimits {
  lock: number;
  statement: number;
  idleTransaction: number;
}

/**
 * Prepares a new connection: the database itself ends what takes too long. If it does not answer at all, the connection
 * is closed, and what was not committed on it is lost. (Set here and not in the connection's parameters, which
 * PgBouncer would reject.)
 */
export function limitConnections({ lock, statement, idleTransaction }: ConnectionLimits) {
  const timeout = statement + SILENCE_MS;
  /** The time of the last data on each connection. */
  const lastActivity = new Map<Socket, number>();

  /**
   * Closes all idle connections of the pool with a dead one, because they may be dead too and each would have to time
   * out.
   */
  function giveUpSilent(): void {
    for (const [stream, at] of lastActivity) {
      if (Date.now() - at >= timeout)
        stream.destroy(new Error('The database said nothing for too long.'));
    }
  }

  function watch(client: PgClient): void {
    const { stream } = client.connection;
    const hear = () => lastActivity.set(stream, Date.now());
    hear();
    stream.on('data', hear);
    stream.on('close', () => lastActivity.delete(stream));
    stream.setTimeout(timeout, () => {
      if (!client.readyForQuery) giveUpSilent();
    });
  }

  return (connection: unknown, done: (error?: Error, connection?: unknown) => void): void => {
    const client = connection as PgClient;
    if (statement > 0) watch(client);
    client
      .query(
        `SET lock_timeout = ${lock}; SET statement_timeout = ${statement}; SET idle_in_transaction_session_timeout = ${idleTransaction}`
      )
      .then(
        () => done(undefined, client),
        (error: Error) => done(error, client)
      );
  };
}
