import { setTimeout } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Resolves once a condition holds.
 * @param deadline by `performance.now()`
 * @returns false where it did not hold in time
 */
export async function waitUntil(isMet: () => boolean, deadline: number): Promise<boolean> {
  while (!isMet()) {
    if (performance.now() >= deadline) return false;
    await setTimeout(POLL_MS);
  }
  return true;
}
