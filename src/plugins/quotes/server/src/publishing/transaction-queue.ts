/** The end of the queue of each transaction. */
const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Runs tasks of one transaction one after the other. Bulk publishing starts many publications in one transaction at
 * once; two of them that need the same official would publish it twice.
 * @param transaction the object that the tasks share
 */
export function runInTurn<T>(transaction: object, task: () => Promise<T>): Promise<T> {
  const before = queues.get(transaction) ?? Promise.resolve();
  const turn = before.then(task, task);
  queues.set(
    transaction,
    turn.catch(() => undefined)
  );
  return turn;
}

/** Resolves once no task of the transaction waits for its turn. */
export async function queueDrained(transaction: object): Promise<void> {
  let last: Promise<unknown> | undefined;
  while (last !== queues.get(transaction)) {
    last = queues.get(transaction);
    await last;
  }
}
