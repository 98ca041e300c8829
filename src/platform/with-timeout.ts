import { setTimeout } from 'node:timers/promises';

/**
 * What is answered, where it is in time.
 * @param patience in milliseconds
 * @returns null where it fails, or takes longer
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
