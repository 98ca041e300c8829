import edtf from 'edtf';

/** Two dates of which the second cannot be before the first. */
interface DatePair {
  from: string;
  to: string;
  /** Says what is wrong, behind the name of the second attribute. */
  problem: (from: string, to: string) => string;
}

export const DATE_PAIRS: Record<string, DatePair[]> = {
  'official.office-held': [
    {
      from: 'from',
      to: 'to',
      problem: (from, to) => `the office ends (${to}) before it begins (${from}).`,
    },
  ],
  'api::agreement.agreement': [
    {
      from: 'signedOn',
      to: 'inForceOn',
      problem: (from, to) =>
        `the agreement is in force (${to}) before it was signed (${from}). Where it was applied before, say so in the summary.`,
    },
  ],
};

/** Returns the first or last timestamp of a date that may be known in part; null where it is none or not certain. */
function edgeOf(value: unknown, edge: 'min' | 'max'): number | null {
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return null;
  try {
    return edtf(value)[edge];
  } catch {
    return null;
  }
}

/** Returns whether a date is before another in every reading: "2019" before "2020-01", but not "2020" before "2020-05". */
function isCertainlyBefore(to: unknown, from: unknown): boolean {
  const last = edgeOf(to, 'max');
  const first = edgeOf(from, 'min');
  return last !== null && first !== null && last < first;
}

/** Returns the problems with the dates of one record or component, each with the attribute that is wrong. */
export function datePairProblems(
  uid: string,
  values: Record<string, unknown>
): { attribute: string; message: string }[] {
  return (DATE_PAIRS[uid] ?? []).flatMap(({ from, to, problem }) =>
    isCertainlyBefore(values[to], values[from])
      ? [{ attribute: to, message: problem(String(values[from]), String(values[to])) }]
      : []
  );
}
