import type { Range } from './types';

/** Paragraphs of a text: what stands between line breaks, empty ones left out. */
export function paragraphsOf(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = at < text.length ? text[at] : '\n';
    if (char !== '\n' && char !== '\r' && char !== '\u2028' && char !== '\u2029') continue;
    if (/\S/.test(text.slice(start, at))) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
