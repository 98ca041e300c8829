/** Compares partial dates: "2020", "2020-01", "2020-01-20" (EDTF, with or without ?, ~ or %). */

import { remember } from '../languages/remember';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** The days between which a partial date lies. */
interface Days {
  first: string | null;
  last: string | null;
}

const UNKNOWN: Days = { first: null, last: null };

/** Records and articles repeat few dates, and a role compares each with all of its holders'. */
const daysOf = remember((date): Days => {
  const match = PARTIAL_DATE.exec(date);
  if (!match) return UNKNOWN;
  return {
    first: `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`,
    last: `${match[1]}-${match[2] ?? '12'}-${match[3] ?? '31'}`,
  };
});

/** Returns the first day that a partial date can mean, as YYYY-MM-DD; null where it says nothing. */
export function firstDay(date: string | null | undefined): string | null {
  return date ? daysOf(date).first : null;
}

/** Returns the last day that a partial date can mean; it need not exist (2020-02-31 is only compared with). */
export function lastDay(date: string | null | undefined): string | null {
  return date ? daysOf(date).last : null;
}

/** Returns whether a period can include the day; a side that is not known is unbounded. */
export function includesDay(
  period: { from?: string | null; to?: string | null },
  day: string | null
): boolean {
  const { first, last } = day ? daysOf(day) : UNKNOWN;
  if (first === null || last === null) return true;
  const from = firstDay(period.from);
  const to = lastDay(period.to);
  return (from === null || from <= last) && (to === null || to >= first);
}

/** Returns whether a period was over before the day. */
export function endedBefore(period: { to?: string | null }, day: string | null): boolean {
  const to = lastDay(period.to);
  const first = firstDay(day);
  return to !== null && first !== null && to < first;
}
