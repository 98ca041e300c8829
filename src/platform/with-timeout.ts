import { setTimeout } from 'node:timers/promises';

/**
 * Resolves with the task's result, or with null if it fails or times out.
 * @param timeout in milliseconds
 */
export async function withTimeout<T>(
  ask: () => PromiseLike<T>,
  timeout: number
): Promise<T | null> {
  const late = new AbortController();
  const tooLate = setTimeout(timeout, null, { signal: late.signal }).catch(() => null);
  const answer = Promise.resolve(ask()).catch(() => null);
  const first = await Promise.race([answer, tooLate]);
  late.abort();
  return first;
}
