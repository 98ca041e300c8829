import { AsyncLocalStorage } from 'async_hooks';
import type { Caller } from './rights/types';

/** Holds what a running operation is given besides its parameters. */
export interface Operation {
  /** Publish past blockers that can be overridden. */
  override?: { reason: string };
  /** The person who scheduled it, for whom the scheduler acts. */
  scheduledBy?: Caller;
}

const storage = new AsyncLocalStorage<Operation>();

/** Runs a task, and all that it calls, as this operation. */
export function runAs<T>(operation: Operation, task: () => Promise<T>): Promise<T> {
  return storage.run(operation, task);
}

export function currentOperation(): Operation {
  return storage.getStore() ?? {};
}
