/** Reads quotation marks by their characters and neighbours: opening, closing, or an apostrophe. */
import type { MarkFamily, Range } from '../types';
import { markEntityAt } from './mark-entities';
import { ALL_QUOTATION_MARKS, QUOTATION_MARKS } from './mark-table';
import { isWhiteSpace, wordCharAt, wordCharBefore } from '../text/characters';
export type MarkRole = 'open' | 'close' | 'either';

/** One mark of the text. */
export interface MarkSign extends Range {
  char: string;
  family: MarkFamily;
  role: MarkRole;
  /** A closing single mark that may as well be a plural's possessive ("the ministers’ talks"). */
  weak: boolean;
}

const FAMILY: ReadonlyMap<string, MarkFamily> = new Map(
  Object.entries(QUOTATION_MARKS).flatMap(([family, marks]) =>
    [...marks].map((mark) => [mark, family as MarkFamily] as const)
  )
);
const AMPERSAND = 0x26;
/** A flat array, because every character of a text is looked up. */
const CAN_BE_MARK = new Uint8Array(0x10000);
for (const char of [...ALL_QUOTATION_MARKS, '`', '<', '>', ',', '&'])
  CAN_BE_MARK[char.charCodeAt(0)] = 1;
/** The characters that are a mark only doubled, and what mark the two are. */
const TYPED_DOUBLE: ReadonlyMap<string, string> = new Map([
  ['<', '«'],
  ['>', '»'],
  [',', ',,'],
]);
const DOUBLING = new Set(["'", '’', '‘', '`', ...TYPED_DOUBLE.keys()].map((c) => c.charCodeAt(0)));
const OPENING_ONLY = new Set(['„', '‟', '「', '『', '‛']);
const CLOSING_ONLY = new Set(['」', '』']);
const ELISION = /^['’](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n['’])/i;
const BREAK_BEFORE = /[\s([{—–\-/:;,.!?…¡¿]/;

const isSpaceAt = (text: string, at: number) =>
  at < 0 || at >= text.length || isWhiteSpace(text.charCodeAt(at));

/** Returns the marks of a range, in order. Doubled single marks ('' and ``) are one double mark. */
export function signsOf(text: string, range: Range): MarkSign[] {
  const signs: MarkSign[] = [];
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    if (CAN_BE_MARK[code] === 0) continue;
    if (code === AMPERSAND) {
      const entity = markEntityAt(text, at);
      if (!entity) continue;
      const sign = readSign(text, at, entity.length, range, entity.char);
      if (sign) signs.push(sign);
      at += entity.length - 1;
      continue;
    }
    const char = text[at] as string;
    const doubled = DOUBLING.has(code) && at + 1 < range.end && text.charCodeAt(at + 1) === code;
    const double = TYPED_DOUBLE.get(char);
    if (double !== undefined && !(doubled && isTight(text, at, char))) continue;
    const sign = readSign(text, at, doubled ? 2 : 1, range, (doubled ? double : null) ?? char);
    if (sign) signs.push(sign);
    if (doubled) at++;
  }
  return signs;
}

/** Returns whether two signs are typed next to the words, as marks are: no shift ("x << 2"). */
const isTight = (text: string, at: number, char: string) =>
  !isSpaceAt(text, char === '>' ? at - 1 : at + 2);

function readSign(
  text: string,
  start: number,
  length: number,
  range: Range,
  char: string
): MarkSign | null {
  const end = start + length;
  const before = start > range.start && wordCharBefore(text, start);
  const after = end < range.end && wordCharAt(text, end);
  if (char === ',,')
    return !before && after
      ? { start, end, char, family: 'double', role: 'open', weak: false }
      : null;
  if (length === 2 && char !== '«' && char !== '»') {
    const role =
      char === '`' || char === '‘'
        ? 'open'
        : char === '’'
          ? 'close'
          : roleByNeighbours(text, start, end, range);
    return { start, end, char: char + char, family: 'double', role, weak: false };
  }
  const family = char === '`' ? 'single' : FAMILY.get(char);
  if (!family) return null;
  if (family === 'single') return readSingle(text, { start, end }, char, range, before, after);
  let role: MarkRole;
  if (char === '"' || char === '＂') {
    role = roleByNeighbours(text, start, end, range);
    // Inches and minutes (6'2") close nothing.
    if (
      /\d/.test(text[start - 1] ?? '') &&
      !after &&
      /['’]\d+$/.test(text.slice(Math.max(range.start, start - 6), start))
    )
      return null;
  } else if (OPENING_ONLY.has(char)) role = 'open';
  else if (CLOSING_ONLY.has(char)) role = 'close';
  else if (char === '”') role = !before && after && isSpaceAt(text, start - 1) ? 'either' : 'close';
  // Typed the wrong way round (here,“ he said) it closes, if something is open.
  else if (char === '“')
    role =
      !isSpaceAt(text, start - 1) && start > range.start && isSpaceAt(text, end)
        ? 'either'
        : 'open';
  else role = char === '«' || char === '‹' ? 'open' : 'close';
  return { start, end, char, family, role, weak: false };
}

function roleByNeighbours(text: string, start: number, end: number, range: Range): MarkRole {
  const spaceBefore =
    start <= range.start ||
    BREAK_BEFORE.test(text[start - 1] ?? ' ') ||
    /[“«„‘']/.test(text[start - 1] ?? '');
  const hardSpaceBefore =
    start <= range.start || isSpaceAt(text, start - 1) || /[([{]/.test(text[start - 1] ?? '');
  const spaceAfter =
    end >= range.end || isSpaceAt(text, end) || /[.,;:!?)\]}…]/.test(text[end] ?? '');
  if (hardSpaceBefore && !spaceAfter) return 'open';
  if (!hardSpaceBefore && spaceAfter) return 'close';
  if (spaceBefore && wordCharAt(text, end) && /[—–\-/:]/.test(text[start - 1] ?? ''))
    return 'either';
  return 'either';
}

function readSingle(
  text: string,
  { start, end }: Range,
  char: string,
  range: Range,
  before: boolean,
  after: boolean
): MarkSign | null {
  const base = { start, end, char, family: 'single' as const, weak: false };
  if (char === '‚') return !before && after ? { ...base, role: 'open' } : null;
  if (before && after) return null;
  const opens = char !== '’' && !before && end < range.end && !isSpaceAt(text, end);
  if (
    opens &&
    (start <= range.start ||
      isSpaceAt(text, start - 1) ||
      /[([{—–\-/“"«„:]/.test(text[start - 1] ?? ''))
  ) {
    return ELISION.test(text.slice(start, start + 8)) ? null : { ...base, role: 'open' };
  }
  if (char === '‘' || char === '‛' || char === '`') return null;
  if (start <= range.start || isSpaceAt(text, start - 1)) return null;
  const possessive =
    before &&
    /[sxzSXZ]/.test(text[start - 1] ?? '') &&
    isSpaceAt(text, end) &&
    /\p{L}|\d/u.test(text[end + 1] ?? '');
  const dropped =
    before &&
    /(?:\b(?:ol|o|th|an)|\p{L}?in)$/iu.test(text.slice(Math.max(range.start, start - 3), start));
  return { ...base, role: 'close', weak: possessive || dropped };
}
