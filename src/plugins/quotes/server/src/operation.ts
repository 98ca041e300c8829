import { AsyncLocalStorage } from 'async_hooks';

/** What a running operation was told beside its parameters. */
export interface Operation {
  /** Publish past blockers that can be overridden. */
  override?: { reason: string };
  /** On whose behalf the server acts, for the trail. */
  as?: string;
}

const storage = new AsyncLocalStorage<Operation>();

/** Runs a task, and all that it calls, as this operation. */
export function runAs<T>(operation: Operation, task: () => Promise<T>): Promise<T> {
  return storage.run(operation, task);
}

export function currentOperation(): Operation {
  return storage.getStore() ?? {};
}
