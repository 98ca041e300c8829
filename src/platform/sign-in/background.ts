import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withTimeout } from '../with-timeout';

/**
 * Delays a task, because it would hold up the answer that is being written, and so that its work cannot be linked to
 * the request by time.
 */
const [MIN_PAUSE_MS, MAX_PAUSE_MS] = [250, 1250];
/** E-mails that are being sent when the server stops may take this long. */
const STOP_TIMEOUT_MS = 10_000;

const running = new WeakMap<Core.Strapi, Set<Promise<void>>>();

/**
 * Runs a task once the request that started it is answered: the answer does not show how long it takes or whether it
 * fails.
 * @param what for the log: "An e-mail for a new password"
 */
export function runInBackground(strapi: Core.Strapi, what: string, task: () => unknown): void {
  const tasks = running.get(strapi) ?? new Set();
  running.set(strapi, tasks);
  const run = async () => {
    await setTimeout(randomInt(MIN_PAUSE_MS, MAX_PAUSE_MS));
    try {
      await task();
    } catch (error) {
      // Such an account gets no e-mail: nothing for the operator.
      if (error instanceof errors.ApplicationError) return;
      strapi.log.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const promise = run().finally(() => tasks.delete(promise));
  tasks.add(promise);
}

/** Waits for the running tasks, within bounds. Has to be called before the database is closed. */
export async function finishBackground(strapi: Core.Strapi): Promise<void> {
  await withTimeout(() => Promise.all([...(running.get(strapi) ?? [])]), STOP_TIMEOUT_MS);
}
