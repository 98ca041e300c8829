/** Times work fairly to both sides of a ratio: turn by turn in one run, the best of several turns. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Measures the milliseconds that the work takes. */
export function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/**
 * Returns the best times of several works, each of which has its turn in every round. A busy machine only ever adds
 * time.
 */
export function bestTimes(rounds: number, works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, i) => {
      best[i] = Math.min(best[i]!, time(work));
    });
  return best;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Returns the megabytes in use, after garbage collection. */
export function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
