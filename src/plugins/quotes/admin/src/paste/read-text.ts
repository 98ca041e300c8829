import { PARAGRAPH, type Line } from './lines';
import { tidy } from './whitespace';

/** Word writes its line break as a vertical tab, and a new page as a form feed. */
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** The lines of plain text: a paragraph each, blank ones left out. */
export function readPlainText(text: string): Line[] {
  return text
    .split(LINE_END)
    .map((line) => tidy([{ text: line, format: {} }]))
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ is: PARAGRAPH, runs }));
}
