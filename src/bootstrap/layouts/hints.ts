/** Hints that several types share. */
export const PARTIAL_DATE = 'A year, month or day: 2020, 2020-01 or 2020-01-20';
export const SLUG_HINT = 'Made from the title when left empty';
