/** The prefix of the names of all metrics. */
export const PREFIX = 'ontherecord_';

/** Seconds: from unnoticeable to annoying for an editor. */
export const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const toSeconds = (ms: number): number => ms / 1000;
