/** Hints that several types share, so that they read the same everywhere. */
export const PARTIAL_DATE = 'A year, month or day: 2020, 2020-01 or 2020-01-20';
export const SLUG_HINT = 'Leave empty to create it from the title';
