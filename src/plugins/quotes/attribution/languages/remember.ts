/** Keeps what was computed of words, up to a limit, because texts and records repeat few words many times. */

const MAX_WORDS = 50_000;

/** Returns a function that computes each word once; it forgets all of them when they are too many. */
export function remember<V>(make: (word: string) => V, limit = MAX_WORDS): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= limit) known.clear();
    known.set(word, made);
    return made;
  };
}

/** Returns a function that computes each pair of words once; as above, but no string is made of the two. */
export function rememberPairs<V>(
  make: (a: string, b: string) => V,
  limit = MAX_WORDS
): (a: string, b: string) => V {
  const known = new Map<string, Map<string, V>>();
  let size = 0;
  return (a, b) => {
    let others = known.get(a);
    const found = others?.get(b);
    if (found !== undefined) return found;
    const made = make(a, b);
    if (size >= limit) {
      known.clear();
      size = 0;
      others = undefined;
    }
    if (!others) known.set(a, (others = new Map()));
    others.set(b, made);
    size++;
    return made;
  };
}
