/** Reads and compares the tokens around a quote or place. */
import { MAX_CONTEXT_PARAGRAPHS, MAX_PARAGRAPH_TOKENS } from './preceding-context';
import { lineOf } from './tokens';
import type { Tokens } from './tokens';

/** Tokens around a quote, nearest first. */
export interface Context {
  left: number[];
  right: number[];
}

/** A span of tokens; `key` is the same for the same words. */
export interface Span {
  first: number;
  /** Exclusive. */
  last: number;
  key: string;
}

/** Limits the tokens around a quote that are compared. */
const MAX_CONTEXT_TOKENS = 40;

export function around({ ids }: Tokens, { first, last }: Span): Context {
  const left = ids.slice(Math.max(0, first - MAX_CONTEXT_TOKENS), first).reverse();
  return { left, right: ids.slice(last, last + MAX_CONTEXT_TOKENS) };
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

export const shared = (a: Context, b: Context) =>
  commonLength(a.left, b.left) + commonLength(a.right, b.right);

/**
 * Returns the words around a span in its own paragraph, and the paragraphs before it, back to the nearest that names a
 * person.
 */
export function surroundings(
  tokens: Tokens,
  { first, last }: Span,
  hasNames: (ids: readonly number[]) => boolean
): { own: number[]; precedingContext: number[] } {
  const line = lineOf(tokens, first);
  const from = Math.max(tokens.lines[line].from, first - MAX_CONTEXT_TOKENS);
  const to = Math.min(tokens.lines[line].to, last + MAX_CONTEXT_TOKENS);
  const precedingContext: number[][] = [];
  for (let i = line - 1; i >= 0 && precedingContext.length < MAX_CONTEXT_PARAGRAPHS; i--) {
    const ids = endOf(tokens, tokens.lines[i]);
    if (ids.length === 0) continue;
    precedingContext.unshift(ids);
    if (hasNames(ids)) break;
  }
  return {
    own: [...tokens.ids.slice(from, first), ...tokens.ids.slice(last, to)],
    precedingContext: precedingContext.flat(),
  };
}

export const endOf = ({ ids }: Tokens, { from, to }: { from: number; to: number }) =>
  ids.slice(Math.max(from, to - MAX_PARAGRAPH_TOKENS), to);
