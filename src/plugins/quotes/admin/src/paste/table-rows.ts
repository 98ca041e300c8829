import type { Line, Run } from './lines';

const GAP: Run = { text: ' ', format: {} };

/**
 * The lines of a row of a table. Cells of a line each are read across, separated by tabs as in plain text;
 * where a cell holds more, the table only lays out a text, and every line stays a line.
 */
export function joinRow(cells: Line[][]): Line[] {
  const lines = cells.flat();
  const isData = cells.every(
    (cell) => cell.length <= 1 && cell.every(({ is }) => is.kind === 'paragraph')
  );
  if (!isData || lines.length < 2) return lines;
  const [{ is }] = lines;
  return [{ is, runs: lines.flatMap(({ runs }, i) => (i === 0 ? runs : [GAP, ...runs])) }];
}
