/** What the names of all metrics of the product begin with. */
export const PREFIX = 'ontherecord_';

/** Seconds: from what nobody notices to what an editor complains of. */
export const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const toSeconds = (ms: number): number => ms / 1000;
