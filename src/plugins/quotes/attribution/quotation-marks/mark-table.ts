/**
 * Lists the characters of quotation marks, once for the whole repository. The table imports nothing at run time, so that
 * the admin and the re-anchoring library can read it without the engine.
 */
import type { MarkFamily } from '../types';

/** The marks of each family, of every language and as they are typed. */
export const QUOTATION_MARKS: Readonly<Record<MarkFamily, string>> = {
  double: '“”„‟"＂',
  angle: '«»',
  single: "‘’'‚‛",
  singleAngle: '‹›',
  corner: '「」『』',
};

/** All marks in one text, for a class of a regular expression: none of them has a meaning there. */
export const ALL_QUOTATION_MARKS = Object.values(QUOTATION_MARKS).join('');
