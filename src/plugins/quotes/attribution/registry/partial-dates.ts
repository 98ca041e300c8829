/** Compares partial dates: "2020", "2020-01", "2020-01-20" (EDTF, with or without ?, ~ or %). */

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Returns the first day that a partial date can mean, as YYYY-MM-DD; null where it says nothing. */
export function firstDay(date: string | null | undefined): string | null {
  const match = date ? PARTIAL_DATE.exec(date) : null;
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : null;
}

/** Returns the last day that a partial date can mean; it need not exist (2020-02-31 is only compared with). */
export function lastDay(date: string | null | undefined): string | null {
  const match = date ? PARTIAL_DATE.exec(date) : null;
  return match ? `${match[1]}-${match[2] ?? '12'}-${match[3] ?? '31'}` : null;
}

/** Returns whether a period can include the day; a side that is not known is unbounded. */
export function includesDay(
  period: { from?: string | null; to?: string | null },
  day: string | null
): boolean {
  const from = firstDay(period.from);
  const to = lastDay(period.to);
  const first = firstDay(day);
  const last = lastDay(day);
  if (first === null || last === null) return true;
  return (from === null || from <= last) && (to === null || to >= first);
}

/** Returns whether a period was over before the day. */
export function endedBefore(period: { to?: string | null }, day: string | null): boolean {
  const to = lastDay(period.to);
  const first = firstDay(day);
  return to !== null && first !== null && to < first;
}
