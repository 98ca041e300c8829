import edtf from 'edtf';

/**
 * The problem with a date that may be known in part, or null. EDTF level 1 (Library of Congress): a year, a month or
 * a day, also uncertain ("2023?") or approximate ("2023~"); no intervals and no times.
 */
export function partialDateProblem(value: string): string | null {
  const problem = `"${value}" is not a date. Write a year, a month or a day, for example "2023", "2025-09" or "2025-09-17".`;
  try {
    const { type } = edtf(value, { types: ['Date'] });
    return type === 'Date' && /^\d{4}(-\d{2}){0,2}[?~%]?$/.test(value) ? null : problem;
  } catch {
    return problem;
  }
}
