/** Looks words up by what their forms have in common. */

export interface WordSet {
  has(word: string): boolean;
}

export interface WordMap<V> {
  get(word: string): V | undefined;
  has(word: string): boolean;
}

/** A map from words to values; words with the same `keyOf` are one. */
export class Lexicon<V> implements WordMap<V> {
  private readonly values = new Map<string, V>();

  constructor(
    entries: Iterable<readonly [string, V]>,
    private readonly keyOf: (word: string) => string
  ) {
    for (const [word, value] of entries) this.values.set(keyOf(word), value);
  }

  get(word: string): V | undefined {
    return this.values.get(this.keyOf(word));
  }

  has(word: string): boolean {
    return this.values.has(this.keyOf(word));
  }
}

/** Creates a set of words with all that have the same `keyOf`. */
export const lexiconOf = (words: Iterable<string>, keyOf: (word: string) => string): WordSet =>
  new Lexicon(
    [...words].map((word) => [word, true] as const),
    keyOf
  );
