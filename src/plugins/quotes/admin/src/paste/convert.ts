import type { Block } from './blocks';
import type { Line } from './lines';
import { readHtml } from './read-html';
import { readPlainText } from './read-text';
import { toBlocks } from './to-blocks';

/** Contents of the clipboard. */
export interface Clipboard {
  html: string;
  text: string;
}

const ADDRESS = /\b(?:https?|mailto):\S+/g;
/** A reading of the markup that has fewer of the plain text's letters has missed something. */
const LEAST = 0.5;

const lettersOf = (text: string) => text.replace(ADDRESS, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const lettersOfLines = (lines: Line[]) =>
  lettersOf(lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'));

function read({ html, text }: Clipboard): Line[] {
  const plain = readPlainText(text);
  if (html.trim() === '') return plain;
  const lines = readHtml(new DOMParser().parseFromString(html, 'text/html'));
  return lettersOfLines(lines) < LEAST * lettersOf(text) ? plain : lines;
}

/** Part of a line keeps the space at its edges: markup is laid out with spaces of its own, plain text is not. */
function withEdges(line: Line, text: string): Line {
  const first = line.runs[0];
  const last = line.runs[line.runs.length - 1];
  if (/^[ \u00a0]/.test(text)) first.text = ` ${first.text}`;
  if (/[ \u00a0]$/.test(text)) last.text = `${last.text} `;
  return line;
}

/** The clipboard as Strapi's blocks; none where there are no words in it. */
export function convert(clipboard: Clipboard): Block[] {
  const lines = read(clipboard);
  const isPart = lines.length === 1 && !/[\r\n]/.test(clipboard.text.trim());
  return toBlocks(isPart ? [withEdges(lines[0], clipboard.text)] : lines);
}
