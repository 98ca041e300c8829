import type { Line, LineKind, Run } from './lines';
import { tidy } from './whitespace';

/** Gathers text until its line ends. */
export class LineReader {
  readonly lines: Line[] = [];
  private runs: Run[] = [];
  private is: LineKind | null = null;

  /** Text of a line; that of another kind ends the line before it. */
  add(run: Run, is: LineKind): void {
    if (this.is !== is) this.endLine();
    this.is = is;
    this.runs.push(run);
  }

  /** Keeps the line where there are words in it. */
  endLine(): void {
    const runs = tidy(this.runs);
    if (runs.length > 0 && this.is) this.lines.push({ is: this.is, runs });
    this.runs = [];
    this.is = null;
  }
}
