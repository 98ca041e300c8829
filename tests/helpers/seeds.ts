import { randomInt } from 'node:crypto';

/** Draws numbers from 0 to 1 that the same seed gives again (mulberry32). */
export function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of a run: FAULTS_SEED, or a new one. */
export const newSeed = (): number => Number(process.env.FAULTS_SEED) || randomInt(1, 2 ** 31);
