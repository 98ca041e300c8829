/** True for the long run of the faults: `npm run test:faults -- --full`. */
export const isFull = process.env.FAULTS_FULL === 'yes';

/** Returns how often something is tried: a few times with `npm test`, as often as documented in the long run. */
export const times = (few: number, many: number): number => (isFull ? many : few);

/** Returns how long a test may take, in milliseconds. */
export const timeout = (short: number, long: number): number => (isFull ? long : short);
