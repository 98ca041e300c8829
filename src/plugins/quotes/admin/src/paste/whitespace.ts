import { MARKS } from './blocks';
import type { Format, Run } from './lines';

/**
 * Characters that are invisible and that no search finds: zero-width spaces, word joiners, byte order marks, soft hyphens, the places of
 * objects, control characters, halves of characters. The joiners of emoji and of Persian stay.
 */
const UNSEEN = /[\u200b\u2060\ufeff\u00ad\ufffc]|\p{Surrogate}|(?!\s)\p{Cc}/gu;
/** As Word writes its hyphen that does not break into plain text. */
const WORD_HYPHEN = '\u001e';
/** White space that means a space or the end of a line, and nothing else. */
const PLAIN_SPACE = /[ \t\n\v\f\r\u2028\u2029]/;

/** Text without the characters that a reader cannot see. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(WORD_HYPHEN, '-').replace(UNSEEN, '');
}

/**
 * Normalizes a span of white space. One character that keeps words together or is narrow was put there by a
 * typographer: before a dash, in a number, inside French marks. A run of several is layout, whatever is in it.
 */
export function oneSpace(space: string): string {
  return space.length > 1 || PLAIN_SPACE.test(space) ? ' ' : space;
}

export function sameFormat(a: Format, b: Format): boolean {
  return a.url === b.url && MARKS.every((mark) => a[mark] === b[mark]);
}

/** The space between two words looks as both of them do: a link or bold words do not reach past their end. */
function shared(a: Format, b: Format): Format {
  const format: Format = {};
  if (a.url && a.url === b.url) format.url = a.url;
  for (const mark of MARKS) if (a[mark] && b[mark]) format[mark] = true;
  return format;
}

/** Puts text at the end of a line. */
function append(runs: Run[], { text, format }: Run): void {
  const last = runs.at(-1);
  if (last && sameFormat(last.format, format)) last.text += text;
  else runs.push({ text, format });
}

/** The words of a line with one space between them and none around them; no runs where there are no words. */
export function tidy(source: Run[]): Run[] {
  const runs: Run[] = [];
  let space = '';
  for (const { text, format } of source) {
    for (const part of withoutUnseen(text).match(/\s+|\S+/g) ?? []) {
      if (/^\s/.test(part)) {
        space += part;
        continue;
      }
      const last = runs.at(-1);
      if (space && last) {
        append(runs, { text: oneSpace(space), format: shared(last.format, format) });
      }
      space = '';
      append(runs, { text: part, format });
    }
  }
  return runs;
}
