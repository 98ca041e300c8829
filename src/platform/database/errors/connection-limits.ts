import type { Socket } from 'net';
import type { Client } from 'pg';

/** How much longer than any statement may take a connection may be silent, in milliseconds. */
const SILENCE_MS = 5000;

/** What is used of a client of pg beside what its types know. */
type PgClient = Client & { connection: { stream: Socket }; readyForQuery: boolean };

/** Limits of a connection in milliseconds; 0: none. */
export interface ConnectionLimits {
  lock: number;
  statement: number;
  idleTransaction: number;
}

/**
 * Prepares a new connection. The database itself ends what takes too long; where it says nothing at all any more, the
 * connection is given up: what was not committed on it is not kept. (Set here and not at the start of the connection,
 * which PgBouncer would refuse.)
 */
export function limitConnections({ lock, statement, idleTransaction }: ConnectionLimits) {
  const timeout = statement + SILENCE_MS;
  /** When something was last heard on each connection. */
  const lastActivity = new Map<Socket, number>();

  /** Where one is dead, those that rest in the pool may be too: each would have to be waited for. */
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
