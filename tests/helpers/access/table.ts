import { readFileSync } from 'node:fs';
import path from 'node:path';
import { APP_DIR } from '../servers/environment';

/** The access of each caller, by the name of a route or field, then in the order of the columns. */
export type Access = Map<string, string[]>;

const PAGE = path.join(APP_DIR, 'docs', 'access.md');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));

/**
 * The table under a heading of docs/access.md.
 * @param names how many of its first columns name a row, joined by " | "
 * @throws where the page has no such table, or a row of it is there twice
 */
export function readTable(heading: string, names = 1): { columns: string[]; rows: Access } {
  const [, section] = readFileSync(PAGE, 'utf8').split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`docs/access.md has no "## ${heading}".`);
  const lines = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const [head, , ...body] = lines.map(cellsOf);
  if (!head) throw new Error(`docs/access.md has no table under "## ${heading}".`);
  const rows: Access = new Map();
  for (const cells of body) {
    const name = cells.slice(0, names).join(' | ');
    if (rows.has(name)) throw new Error(`docs/access.md has "${name}" twice.`);
    rows.set(name, cells.slice(names));
  }
  return { columns: head.slice(names), rows };
}

/** Formats a row as the page has it. */
function toLine(name: string, cells: string[]): string {
  const [route, ...rest] = name.split(' | ');
  return `| \`${route}\` | ${[...rest, ...cells].join(' | ')} |`;
}

/** Compares the running product with the table: the rows that differ, as they would have to be. */
export function differences(table: Access, observed: Access): string[] {
  const missing = [...observed].flatMap(([name, cells]) =>
    table.has(name) ? [] : `not in docs/access.md: ${toLine(name, cells)}`
  );
  const gone = [...table.keys()].flatMap((name) =>
    observed.has(name) ? [] : `in docs/access.md, but there is none: ${name}`
  );
  const other = [...observed].flatMap(([name, cells]) => {
    const promised = table.get(name);
    if (!promised || promised.join() === cells.join()) return [];
    return `promised: ${toLine(name, promised)}\n     now: ${toLine(name, cells)}`;
  });
  return [...missing, ...gone, ...other];
}
