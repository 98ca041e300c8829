/** Pairs closing marks with opening ones. */
import type { MarkSign } from './mark-characters';
import type { MarkFamily } from '../types';
import type { Range } from '../types';

export interface Open {
  sign: MarkSign;
  /** For single marks: the closing sign that was found beforehand. */
  closer: MarkSign | null;
  /** One closing mark may close it together with a name in it: «Поможем заводу «Горизонт». */
  shares?: boolean;
}

/**
 * Returns whether a mark closes a foreign pair, „German“ or »reversed«: the closing mark is another language's opening
 * one.
 */
export const closesForeign = (open: string | undefined, char: string) =>
  (open === '„' && char === '“') ||
  (open === '»' && char === '«') ||
  (open === '›' && char === '‹');

/** Returns whether a closing guillemet opens, as in »German« text. */
export function reversed(text: string, sign: MarkSign): boolean {
  return (
    sign.family === 'angle' &&
    /\S/.test(text[sign.end] ?? ' ') &&
    /[\s(]/.test(text[sign.start - 1] ?? ' ')
  );
}

export function lastIndexOfOpen(stack: readonly Open[], sign: MarkSign): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.sign;
    if (!open || open.family !== sign.family) continue;
    const doubled = open.char.length === 2;
    if (doubled === (sign.char.length === 2) || /["”]/.test(sign.char)) return i;
  }
  return -1;
}

/** Returns for each sign the closing marks minus the opening marks of its family after it (this one's own excluded). */
export function balanceAfter(signs: readonly MarkSign[]): number[] {
  const sums = new Map<MarkFamily, number>();
  const balance = new Array<number>(signs.length).fill(0);
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i] as MarkSign;
    const sum = sums.get(sign.family) ?? 0;
    balance[i] = sum;
    sums.set(sign.family, sum + (sign.role === 'close' ? 1 : sign.role === 'open' ? -1 : 0));
  }
  return balance;
}

/**
 * Returns the closing sign of each opening single mark; null where the quotation goes on in the next paragraph, or where
 * its closing mark is missing (it counts only if it has a tag). A
 * possessive ("the ministers’ talks") closes only if nothing surer does; without a closing sign it was an apostrophe.
 */
export function matchSingles(
  text: string,
  signs: readonly MarkSign[],
  following: string | null,
  firstWord: number
): Map<MarkSign, MarkSign | null> {
  const matches = new Map<MarkSign, MarkSign | null>();
  let strong: MarkSign | null = null;
  let weak: MarkSign | null = null;
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i] as MarkSign;
    if (sign.family !== 'single') continue;
    if (sign.role === 'close') {
      if (sign.weak) weak = sign;
      else strong = sign;
      continue;
    }
    const closer: MarkSign | null = strong ?? weak;
    if (closer) matches.set(sign, closer);
    else if (beginsSentence(text, sign)) matches.set(sign, null);
    else if (following !== null && following === sign.char && sign.start <= firstWord)
      matches.set(sign, null);
    strong = null;
    weak = null;
  }
  return matches;
}

/** Returns whether a mark that can only open is before a sentence: no apostrophe is. */
const beginsSentence = (text: string, { start, end, char }: MarkSign) =>
  char === '‘' &&
  /\p{Lu}/u.test(text[end] ?? '') &&
  /(?:^|[\n.!?…:]\s?)$/.test(text.slice(Math.max(0, start - 2), start));

/** Returns the first sign of the paragraph that follows, where that paragraph begins with it. */
export function nextOpening(text: string, next: Range | undefined): string | null {
  if (!next) return null;
  return (
    /^\s*(['‘“"«„]|``|'')/.exec(text.slice(next.start, Math.min(next.end, next.start + 20)))?.[1] ??
    null
  );
}

/** The marks of a quotation that shares its closing mark are within one sentence. */
const MAX_SENTENCE = 600;
/** A name has no more words than these. */
const NAME = /^\S+(?:\s+\S+){0,5}$/;

/**
 * Returns whether a second opening mark begins a name in the quotation, rather than another quotation: a word goes right
 * before it in the same sentence.
 */
export function namesWithin(text: string, open: MarkSign, inner: MarkSign): boolean {
  if (open.char !== inner.char || inner.start - open.end > MAX_SENTENCE) return false;
  const between = text.slice(open.end, inner.start);
  return /[\p{L}\d] $/u.test(between) && !/[.!?…]\s+\p{Lu}/u.test(between);
}

/**
 * Returns whether the mark that opened a name opened a quotation too, which a mark without an opening one closes:
 * «Горизонт» работает в три смены», — сказал.
 */
export function opensBoth(
  text: string,
  name: { from: MarkSign; to: MarkSign },
  sign: MarkSign
): boolean {
  if (name.from.family !== sign.family || sign.start - name.from.end > MAX_SENTENCE) return false;
  const before = text.slice(Math.max(0, name.from.start - 2), name.from.start);
  const between = text.slice(name.to.end, sign.start);
  return (
    /(?:^|\n|[:.!?…—–,]\s?)$/.test(before) &&
    NAME.test(text.slice(name.from.end, name.to.start)) &&
    /^\s+\p{L}/u.test(between) &&
    !/[.!?…]\s+\p{Lu}/u.test(between)
  );
}

/** Returns whether the quotation around a name ends with the name's closing mark, as no lower-case word goes on with it. */
export const endsQuotation = (text: string, sign: MarkSign, next: MarkSign | undefined): boolean =>
  next === undefined || !/^\s+\p{Ll}/u.test(text.slice(sign.end, sign.end + 3));

/** Returns whether a tag follows a closing mark: "…,” he said", “…», — сказал он”. */
export const isBeforeTag = (text: string, { start, end }: MarkSign): boolean =>
  /^(?:,?\s*\p{Pd}\s*\p{Ll}|,\s\p{L})/u.test(text.slice(end, end + 6)) ||
  (/[,!?]/.test(text[start - 1] ?? '') && /^\s\p{L}/u.test(text.slice(end, end + 2)));

/** Returns where the sentence that ends at an offset begins, not before `from`. */
export function sentenceStart(text: string, from: number, end: number): number {
  const near = Math.max(from, end - MAX_SENTENCE);
  const before = text.slice(near, end);
  const breaks = [...before.matchAll(/[.!?…:]\s+(?=\p{Lu})/gu)];
  const last = breaks[breaks.length - 1];
  return last ? near + last.index + last[0].length : near;
}
