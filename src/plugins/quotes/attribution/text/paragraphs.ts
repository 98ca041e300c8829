import { isWhiteSpace } from './characters';
import type { Range } from '../types';

const isBreak = (code: number) =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhiteSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Returns the paragraphs of a text: the ranges between line breaks, without empty ones. */
export function paragraphsOf(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    if (!isEmpty(text, start, at)) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
