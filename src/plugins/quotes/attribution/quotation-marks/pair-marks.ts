/** Pairs the marks of a paragraph to regions. */
import { firstWordChar, isBlank } from '../text/characters';
import type { Range, MarkFamily, QuotationSpan } from '../types';
import { signsOf, type MarkSign } from './mark-characters';
import {
  matchSingles,
  balanceAfter,
  type Open,
  lastIndexOfOpen,
  closesForeign,
  namesWithin,
  endsQuotation,
  opensBoth,
  isBeforeTag,
  sentenceStart,
  reversed,
} from './mark-matching';

/** Ignores deeper marks, because no text has them and each level repeats its text in the output. */
const MAX_DEPTH = 8;

/** Adds a paragraph's regions (closed ones as they close); returns the family of a double mark left open, or null. */
export function pairMarks(
  text: string,
  range: Range,
  paragraph: number,
  carried: MarkFamily | null,
  regions: QuotationSpan[],
  following: string | null = null
): MarkFamily | null {
  const signs = signsOf(text, range);
  if (signs.length === 0 && carried === null) return null;
  const firstWord = firstWordChar(text, range.start, range.end);
  const singles = matchSingles(text, signs, following, firstWord);
  const balance = balanceAfter(signs);
  const stack: Open[] = [];
  let first = true;
  let guessed = false;
  let closed: { from: MarkSign; to: MarkSign } | null = null;
  const add = (from: MarkSign | null, to: MarkSign | null, end: number, shared = false) => {
    const outer = { start: from ? from.start : range.start, end: to ? to.end : end };
    const inner = trimmed(text, { start: from ? from.end : range.start, end: to ? to.start : end });
    if (inner.start >= inner.end || !hasWords(text, inner.start, inner.end)) return;
    const family = from?.family ?? carried ?? 'double';
    // Field by field: there can be very many, and a spread makes objects that are slow to read.
    regions.push({
      start: inner.start,
      end: inner.end,
      outer,
      paragraph,
      parent: null,
      depth: stack.length,
      family,
      unclosed: to === null || shared,
      continues: carried !== null && outer.start <= firstWord,
      isBlock: false,
      isNickname: false,
      turn: null,
    });
  };
  signs.forEach((sign, i) => {
    if (sign.family === 'single') {
      const closer = singles.get(sign);
      if (closer !== undefined) {
        if (stack.length < MAX_DEPTH) stack.push({ sign, closer });
      } else {
        // Only the innermost: an apostrophe taken for a mark must not swallow a double one.
        const open = stack[stack.length - 1];
        if (open?.closer !== sign) return;
        stack.pop();
        add(open.sign, sign, sign.end);
      }
      return;
    }
    const openAt = lastIndexOfOpen(stack, sign);
    const opens =
      sign.role === 'open' ? !closesForeign(stack[openAt]?.sign.char, sign.char) : openAt < 0;
    if (opens && sign.role !== 'close') {
      // A second opening mark without marks enough to close both: the first was never closed.
      const sameOpen = stack.filter((open) => open.sign.family === sign.family).length;
      const open = stack[openAt];
      if (open && (balance[i] ?? 0) < sameOpen + 1) {
        if (namesWithin(text, open.sign, sign)) open.shares = true;
        else {
          stack.splice(openAt);
          add(open.sign, null, sign.start);
        }
      }
      if (stack.length < MAX_DEPTH) stack.push({ sign, closer: null });
    } else if (openAt >= 0) {
      const [open] = stack.splice(openAt);
      if (open) add(open.sign, sign, sign.end);
      if (open && stack.length === 0) closed = { from: open.sign, to: sign };
      const outer = stack[openAt - 1];
      if (outer?.shares && lastIndexOfOpen(stack, sign) === openAt - 1) {
        const left = stack.filter(({ sign: { family } }) => family === sign.family).length;
        if ((balance[i] ?? 0) < left && endsQuotation(text, sign, signs[i + 1])) {
          stack.splice(openAt - 1);
          add(outer.sign, sign, sign.end, true);
        }
      }
    } else if (carried !== null && first && sign.family === carried) {
      add(null, sign, sign.end);
    } else if (closed !== null && opensBoth(text, closed, sign)) {
      add(closed.from, sign, sign.end);
      closed = null;
    } else if (!guessed && stack.length === 0 && sign.role === 'close' && isBeforeTag(text, sign)) {
      // One a paragraph, because only its first words can be taken for the beginning.
      guessed = true;
      const sentence = sentenceStart(text, range.start, sign.start);
      const from = firstWordChar(text, sentence, sign.start);
      add({ ...sign, start: from, end: from }, sign, sign.end, true);
    } else if (reversed(text, sign)) {
      stack.push({ sign, closer: null });
    }
    first = false;
  });
  let left: MarkFamily | null = null;
  for (let open = stack.pop(); open; open = stack.pop()) {
    if (open.sign.family === 'single' && open.closer !== null) continue;
    add(open.sign, null, range.end);
    left = open.sign.family;
  }
  return left;
}

export const hasWords = (text: string, start: number, end: number) =>
  firstWordChar(text, start, end) < end;

export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
