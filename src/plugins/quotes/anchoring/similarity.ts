/** Measures the similarity of two wordings. */
import search from 'approx-string-match';
import { foldedText } from './tokens';

/** Longer wordings are compared by their words alone: the search is slow on them, and words tell enough there. */
const MAX_SEARCHED_LENGTH = 400;
/** Wordings that share fewer words than this are not searched. */
const MIN_SHARED_WORDS = 0.3;

/** A wording, read once for many comparisons. */
export interface Wording {
  folded: string;
  words: Map<string, number>;
  count: number;
}

export function readWording(text: string): Wording {
  const folded = foldedText(text);
  const words = new Map<string, number>();
  const all = folded.split(' ');
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { folded, words, count: all.length };
}

/** Returns the share of common words among the words of both, 0 to 1. */
export function sharedWords(a: Wording, b: Wording): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / (a.count + b.count);
}

/** Returns the part of the longer wording that is spelled as in the shorter, give or take some letters; 0 to 1. */
export function similarity(a: Wording, b: Wording): number {
  const shared = sharedWords(a, b);
  const [short, long] = a.folded.length < b.folded.length ? [a, b] : [b, a];
  if (shared < MIN_SHARED_WORDS && short.count > 2) return shared;
  if (long.folded.length > MAX_SEARCHED_LENGTH || short.folded.length === 0) return shared;

  const length = long.folded.length;
  const allowed = Math.floor(short.folded.length / 2);
  const [match] = search(long.folded, short.folded, allowed);
  if (!match) return shared;
  const outside = length - (match.end - match.start);
  return Math.max(shared, 1 - (match.errors + outside) / length);
}
