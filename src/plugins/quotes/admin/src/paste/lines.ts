import type { HeadingLevel, ListFormat, Mark } from './blocks';

/** Format of a span of text: its marks, and its link. */
export type Format = Partial<Record<Mark, true>> & { url?: string };

export interface Run {
  text: string;
  format: Format;
}

/** Kind of a line of the clipboard. `of` tells the lines of one heading, quote or list item from the next one's. */
export type LineKind =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: HeadingLevel; of: unknown }
  | { kind: 'quote'; of: unknown }
  | { kind: 'item'; level: number; format: ListFormat; of: unknown };

/** A line with words in it, without the space around them. */
export interface Line {
  is: LineKind;
  runs: Run[];
}

export const PARAGRAPH: LineKind = { kind: 'paragraph' };
