/** Formats the results of a benchmark, one figure a row. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** Null: the figure is for information. */
  goal: number | null;
  met: boolean | null;
  /** The counts behind the figure ("880/921"); for people, not for `--json`. */
  counts?: string;
}

export interface Goal {
  at: 'least' | 'most';
  value: number;
}

/** A table of rows under a title, and words for people that `--json` leaves out. */
export interface Section {
  title: string;
  rows: Row[];
  notes?: string[];
}

/** Returns a row with its verdict. The value is rounded for display after it is compared. */
export function row(name: string, value: number, unit: string, goal?: Goal): Row {
  const met = goal ? (goal.at === 'least' ? value >= goal.value : value <= goal.value) : null;
  return { name, value: Number(value.toPrecision(4)), unit, goal: goal?.value ?? null, met };
}

const NAME_WIDTH = 64;

function lineOf({ name, value, unit, goal, met, counts }: Row): string {
  const figure = counts === undefined ? `${value} ${unit}` : `${value.toFixed(3)}  ${counts}`;
  const verdict = goal === null ? '' : `goal ${goal}`.padEnd(12) + (met ? 'met' : 'MISSED');
  return `  ${name.padEnd(NAME_WIDTH)} ${figure.padEnd(20)} ${verdict}`.trimEnd();
}

/** Formats a section for a terminal. */
export function format({ title, rows, notes = [] }: Section): string {
  return ['', title, ...rows.map(lineOf), ...notes.map((note) => `  ${note}`)].join('\n');
}

/** Returns what `--json` prints: only what a machine compares. */
export const forMachines = (sections: readonly Section[]) => ({
  rows: sections.flatMap(({ rows }) =>
    rows.map(({ name, value, unit, goal, met }) => ({ name, value, unit, goal, met }))
  ),
});
