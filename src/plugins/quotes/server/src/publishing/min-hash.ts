import { createHash } from 'crypto';

/**
 * Sets how many hashes a signature has: with four, nineteen of twenty versions that share half of their word pairs match.
 */
const SIGNATURE_SIZE = 4;

/** The words of a quote as they are compared: marks, dashes, case and kinds of space do not count. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘ʼ]/gu, "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  );
}

const hash = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 16);

/** Equal for quotes of the same words. */
export function fingerprintOf(words: string[]): string {
  return hash(words.join(' '));
}

/**
 * Returns a few values of which similar quotes share at least one (MinHash over pairs of words, Broder 1997), so that
 * an indexed look-up finds versions of one utterance. Null if there are too few words.
 */
export function signatureOf(words: string[]): string[] | null {
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  if (pairs.length === 0) return null;
  return Array.from({ length: SIGNATURE_SIZE }, (_, seed) =>
    pairs.reduce((least, pair) => {
      const value = hash(`${seed}:${pair}`);
      return value < least ? value : least;
    }, 'g')
  );
}

/** The share of word pairs that two quotes have in common: 0 to 1 (Jaccard). */
export function similarity(a: string[], b: string[]): number {
  const pairsOf = (words: string[]) =>
    new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}
