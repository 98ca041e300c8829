/** Reads how often the properties are tried, and from which seed: `npm run test:properties -- --runs N --seed S`. */
import type { Parameters } from 'fast-check';

const DEFAULT_RUNS = 200;
/** Lets every run try the same; `npm run test:properties -- --seed S` looks for new ones. */
const DEFAULT_SEED = 20_261_124;

/** Returns the number in a variable of the environment; null if it is not set. */
export const readNumber = (name: string): number | null => {
  const value = process.env[name];
  return value === undefined ? null : Number(value);
};

/** Returns the options of `fc.assert`; logs them, so that a failure can be tried again. */
export function propertyRuns(title: string, share = 1): Parameters<unknown> {
  const numRuns = Math.ceil((readNumber('PROPERTY_RUNS') ?? DEFAULT_RUNS) * share);
  const seed = readNumber('PROPERTY_SEED') ?? DEFAULT_SEED;
  process.stdout.write(`${title}: ${numRuns} runs, seed ${seed}\n`);
  return { numRuns, seed };
}
